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
  /** Communes whose lines' speeds are all unknown: they have no share. */
  readonly communesUnknown: number
  /** The commune with the lowest share; among equals, the one with most lines under, then the lowest id. */
  readonly worst: {
    readonly communeId: number
    readonly share: number
    readonly under: number
    /** Communes with that share, itself counted. */
    readonly communes: number
  } | null
}

export function describeCoverage(coverage: Coverage): CoverageSummary {
  const { totals, communes } = coverage
  return {
    threshold: coverage.threshold,
    lines: totals.lines,
    under: totals.ineligible + totals.below,
    ineligible: totals.ineligible,
    unknown: totals.unknown,
    communesWithLines: communes.filter(({ lines }) => lines > 0).length,
    communesTouched: communes.filter((figures) => countUnder(figures) > 0).length,
    communesUnknown: communes.filter(({ lines, unknown }) => lines > 0 && lines === unknown).length,
    worst: findWorst(communes),
  }
}

const countUnder = ({ ineligible, below }: CoverageFigures): number => ineligible + below

function findWorst(communes: readonly CoverageFigures[]): CoverageSummary['worst'] {
  const known = communes.flatMap((figures, index) =>
    figures.share === null
      ? []
      : [{ communeId: index + 1, share: figures.share, under: countUnder(figures) }],
  )
  const [worst] = known.toSorted(
    (a, b) => a.share - b.share || b.under - a.under || a.communeId - b.communeId,
  )
  return worst ? { ...worst, communes: known.filter(({ share }) => share === worst.share).length } : null
}
