import type { Coverage, Threshold } from './coverage/coverage'
import type { ZoneDescription } from './coverage/describe-zones'
import type { Issue } from './kernel/issue'
import type { Project, Scenario } from './scenario/project'
import type { SimulationFigures } from './scenario/simulation'
import type { ShadowResult } from './shadow/shadow-zone'
import type { PlacedFigures } from './territory/commune-figures'
import type { CommuneRecord, Territory } from './territory/territory'

/** Which sources, in order, and what turns copper into speed: all that the joined territory depends on. */
export interface PrepareRequest {
  readonly sourceIds: readonly string[]
  readonly copperFormula: Project['copperFormula']
}

/** A territory without the contours of its communes: they stay with the engine, and are drawn as tiles. */
export type DescribedTerritory = Omit<Territory, 'communes'> & { readonly communes: readonly CommuneRecord[] }

/** The joined territory as the page needs it; the lines and the communes' contours stay with the engine. */
export interface PreparedTerritory {
  readonly territory: DescribedTerritory
  /** West, south, east, north of each commune, one after the other, degrees. */
  readonly communeBounds: Float64Array
  /** Indexes of the communes in the French order of their names. */
  readonly communesByName: Uint32Array
  readonly lines: number
  /** Longitude, latitude of each line that has a position, interleaved, degrees. */
  readonly positions: Float32Array
  /** Row of the line table of each position, so that a point leads back to its line. */
  readonly lineOfPosition: Uint32Array
  /** Published tables, in the order of their files; values in the order of the communes. */
  readonly figures: readonly PlacedFigures[]
  readonly disagreeing: number
  readonly unplaced: number
  readonly issues: readonly Issue[]
}

/** Names and limits have been found and can be drawn. */
export interface OutlineSummary {
  /** Lines that the limits of the EPCI are drawn with. */
  readonly borders: number
}

export interface WriteCommunesRequest {
  readonly threshold: Threshold
  readonly members: Readonly<Record<string, unknown>>
}

/** Everything that follows from a threshold. */
export interface CoverageAnswer {
  readonly coverage: Coverage
  readonly zones: readonly ZoneDescription[]
  /** Lines by speed class, whatever the threshold. */
  readonly classCounts: readonly number[]
  /** Class of the line of each position, in the order of `PreparedTerritory.positions`. */
  readonly positionClasses: Uint8Array
}

export interface SimulateRequest {
  readonly scenario: Scenario
  readonly assumptions: Project['assumptions']
  /** The threshold the coverage before and after is read at. */
  readonly threshold: Threshold
  /** Zones d'ombre at the scenario's goal, for suggestions. */
  readonly shadow: ShadowResult | null
}

export interface SimulationAnswer {
  /** The speed of each line stays with the engine: the page shows classes. */
  readonly result: SimulationFigures
  /** Lines by speed class after the scenario. */
  readonly classCounts: readonly number[]
  readonly positionClasses: Uint8Array
}
