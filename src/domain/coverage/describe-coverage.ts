import { compareCoverage, compareNames } from './compare-coverage'
import type { Coverage, CoverageFigures, Threshold } from './coverage'

/** What the sentence above the map says, as plain values: the words are elsewhere. */
export interface CoverageSummary {
  readonly threshold: Threshold
  readonly lines: number
  /** Under the threshold: ineligible and below. */
  readonly under: number
  readonly ineligible: number
  readonly unknown: number
  /** Communes that have at least one line. */
  readonly communesWithLines: number
  /** Communes with at least one line under the threshold. */
  readonly communesTouched: number
  /** The first of the communes from the worst served on, as `compareCoverage` and then names order them. */
  readonly worst: {
    readonly name: string
    readonly share: number
    readonly shareLow: number
    readonly shareHigh: number
    readonly under: number
    /** Communes with the same share and the same bounds, itself counted. */
    readonly communes: number
  } | null
}

/** `names`: the communes in the order of their ids. */
export function describeCoverage(
  coverage: Coverage,
  names: readonly { readonly name: string }[],
): CoverageSummary {
  const { totals, communes } = coverage
  return {
    threshold: coverage.threshold,
    lines: totals.lines,
    under: totals.ineligible + totals.below,
    ineligible: totals.ineligible,
    unknown: totals.unknown,
    communesWithLines: communes.filter(({ lines }) => lines > 0).length,
    communesTouched: communes.filter((figures) => countUnder(figures) > 0).length,
    worst: findWorst(communes, names),
  }
}

const countUnder = ({ ineligible, below }: CoverageFigures): number => ineligible + below

function findWorst(
  communes: readonly CoverageFigures[],
  names: readonly { readonly name: string }[],
): CoverageSummary['worst'] {
  let first = 0
  // One walk and no sort: there may be a country of them.
  communes.forEach((figures, index) => {
    const order = compareCoverage(figures, communes[first]!) || compareNames(names[index]!, names[first]!)
    if (order < 0) first = index
  })
  const worst = communes[first]
  if (!worst || worst.share === null) return null
  const { name } = names[first]!
  const { share, shareLow, shareHigh } = worst
  const alike = communes.filter((other) => other.shareLow === shareLow && other.shareHigh === shareHigh)
  return {
    name,
    share,
    shareLow: shareLow!,
    shareHigh: shareHigh!,
    under: countUnder(worst),
    communes: alike.length,
  }
}
