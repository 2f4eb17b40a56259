import type { Coverage, Threshold } from './coverage'

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
  /** Communes whose lines' speeds are all unknown: they have no share. */
  readonly communesUnknown: number
  /** The commune with the lowest share; among equals, the one with most lines under, then the lowest id. */
  readonly worst: { readonly communeId: number; readonly share: number; readonly under: number } | null
}

export function describeCoverage(coverage: Coverage): CoverageSummary {
  const { totals, communes } = coverage
  let worst: CoverageSummary['worst'] = null
  communes.forEach(({ share, ineligible, below }, index) => {
    const under = ineligible + below
    if (share === null) return
    if (worst === null || share < worst.share || (share === worst.share && under > worst.under)) {
      worst = { communeId: index + 1, share, under }
    }
  })
  return {
    threshold: coverage.threshold,
    lines: totals.lines,
    under: totals.ineligible + totals.below,
    ineligible: totals.ineligible,
    unknown: totals.unknown,
    communesWithLines: communes.filter(({ lines }) => lines > 0).length,
    communesTouched: communes.filter(({ ineligible, below }) => ineligible + below > 0).length,
    communesUnknown: communes.filter(({ lines, unknown }) => lines > 0 && lines === unknown).length,
    worst,
  }
}
