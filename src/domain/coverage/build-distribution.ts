import { type Kbps, kbps } from '../kernel/units'
import type { LineSpeeds } from '../lines/derive-speeds'
import type { Territory } from '../territory/territory'
import type { CoverageFigures, LinePlacement } from './coverage'
import { distributeSpeeds, findPercentile, type SpeedDistribution } from './speed-distribution'

export interface CoverageInputs {
  readonly territory: Pick<Territory, 'communes' | 'zones' | 'epcis'>
  readonly speeds: LineSpeeds
  readonly placement: Pick<LinePlacement, 'communeOf' | 'zoneOf'>
  /** What each line counts for; one each when left out. */
  readonly weights?: Uint16Array
}

/** Percentiles of the down speed, in kbit/s; null where no speed is known. */
export type Percentiles = Pick<CoverageFigures, 'p10Kbps' | 'p50Kbps' | 'p90Kbps'>

/** All of coverage that no threshold changes: built once, read many times by `readCoverage`. */
export interface CoverageDistribution {
  readonly inputs: CoverageInputs
  /** Group = commune id, 0 for the unplaced lines. */
  readonly byCommune: SpeedDistribution
  /** Group = zone id, 0 for the lines in no zone. */
  readonly byZone: SpeedDistribution
  /** Of all lines, unplaced ones included. */
  readonly totals: Percentiles
  readonly communes: readonly Percentiles[]
  readonly zones: readonly Percentiles[]
  readonly epcis: readonly Percentiles[]
}

/** Sorts the speeds of every commune and zone. The inputs are kept, not copied: they must not change after. */
export function buildDistribution(inputs: CoverageInputs): CoverageDistribution {
  const { communes, zones, epcis } = inputs.territory
  const { speeds, placement, weights } = inputs
  const byCommune = distributeSpeeds(speeds.downKbps, placement.communeOf, communes.length, weights)
  const byZone = distributeSpeeds(speeds.downKbps, placement.zoneOf, zones.length, weights)
  return {
    inputs,
    byCommune,
    byZone,
    totals: findPercentiles(byCommune, [0, ...communes.map(({ id }) => id)]),
    communes: communes.map(({ id }) => findPercentiles(byCommune, [id])),
    zones: zones.map(({ id }) => findPercentiles(byZone, [id])),
    epcis: epcis.map(({ communeIds }) => findPercentiles(byCommune, communeIds)),
  }
}

function findPercentiles(distribution: SpeedDistribution, groups: readonly number[]): Percentiles {
  const find = (percent: number): Kbps | null => {
    const speed = findPercentile(distribution, groups, percent)
    return speed === null ? null : kbps(speed)
  }
  return { p10Kbps: find(10), p50Kbps: find(50), p90Kbps: find(90) }
}
