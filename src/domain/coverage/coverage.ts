import type { Kbps } from '../kernel/units'

/** The question asked: served means at or above, in both directions when `upKbps` is given. */
export interface Threshold {
  readonly downKbps: Kbps
  readonly upKbps: Kbps | null
}

/** lines = unknown + ineligible + below + served, always. */
export interface CoverageCounts {
  readonly lines: number
  readonly unknown: number
  readonly ineligible: number
  readonly below: number
  readonly served: number
}

/** Counts with the shares they allow; null where the denominator is zero. Shares are between 0 and 1. */
export interface CoverageFigures extends CoverageCounts {
  /** served / (lines − unknown) */
  readonly share: number | null
  /** every unknown line counted as unserved, then as served */
  readonly shareLow: number | null
  readonly shareHigh: number | null
  /** Speeds of the lines whose speed is known (ineligible count as 0); null where there is none. */
  readonly p10Kbps: Kbps | null
  readonly p50Kbps: Kbps | null
  readonly p90Kbps: Kbps | null
}

/** Every line's area: the dense id, 0 for none. */
export interface LinePlacement {
  readonly communeOf: Uint32Array
  readonly zoneOf: Uint32Array
  /** Lines with a position in another commune than their code says: the position wins. */
  readonly disagreeing: number
  /** Lines in no commune: no position and no known code, or outside every contour. */
  readonly unplaced: number
}

export interface Coverage {
  readonly threshold: Threshold
  readonly totals: CoverageFigures
  /** Index = commune id − 1. */
  readonly communes: readonly CoverageFigures[]
  readonly zones: readonly CoverageFigures[]
  readonly epcis: readonly CoverageFigures[]
  readonly unplaced: CoverageCounts
}
