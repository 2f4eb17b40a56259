import type { CoverageCounts, CoverageFigures } from './coverage'

export type SharedCounts = CoverageCounts & Pick<CoverageFigures, 'share' | 'shareLow' | 'shareHigh'>

/** Counts of areas that share no line, as one. */
export function sumCoverage(parts: readonly CoverageCounts[]): CoverageCounts {
  const sum = { lines: 0, unknown: 0, ineligible: 0, below: 0, served: 0 }
  for (const part of parts) {
    sum.lines += part.lines
    sum.unknown += part.unknown
    sum.ineligible += part.ineligible
    sum.below += part.below
    sum.served += part.served
  }
  return sum
}

/** Counts with the shares they allow, between 0 and 1; null where there is nothing to divide by. */
export function withShares(counts: CoverageCounts): SharedCounts {
  const { lines, unknown, served } = counts
  const known = lines - unknown
  return {
    ...counts,
    share: known === 0 ? null : served / known,
    shareLow: lines === 0 ? null : served / lines,
    shareHigh: lines === 0 ? null : (served + unknown) / lines,
  }
}
