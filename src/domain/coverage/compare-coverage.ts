import type { CoverageFigures } from './coverage'

type Compared = Pick<CoverageFigures, 'share' | 'shareLow' | 'ineligible' | 'below'>

/**
 * Worst served first: by the share that is sure (unknown lines counted as unserved), then by the number of lines
 * under the threshold. An area without a known line comes last: nobody can rank it. 0 leaves it to the name.
 */
export function compareCoverage(a: Compared, b: Compared): number {
  return compareSureShare(a, b) || b.ineligible + b.below - (a.ineligible + a.below)
}

export function compareSureShare(
  a: Pick<Compared, 'share' | 'shareLow'>,
  b: Pick<Compared, 'share' | 'shareLow'>,
): number {
  if (a.share === null || b.share === null) return Number(a.share === null) - Number(b.share === null)
  return a.shareLow! - b.shareLow!
}

/** French order, whatever the language of the page: the names are French. */
export function compareNames(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name)
}

const collator = new Intl.Collator('fr', { numeric: true })
