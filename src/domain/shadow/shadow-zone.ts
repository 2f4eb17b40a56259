import type { Polygon, Position } from 'geojson'
import type { Threshold } from '../coverage/coverage'
import type { Metres } from '../kernel/units'

export interface ShadowParameters {
  readonly threshold: Threshold
  /** Two lines are neighbours when they are at most this far apart on the ground. */
  readonly distance: Metres
  /** A line with this many lines in its neighbourhood, itself counted, is the core of a zone. */
  readonly minLines: number
}

/** A zone d'ombre: lines under the threshold (ineligible ones included) close enough for one work to serve them. */
export interface ShadowZone {
  /** From 1, largest first. */
  readonly id: number
  /** Indexes into the line table. */
  readonly members: Uint32Array
  readonly lines: number
  readonly ineligible: number
  readonly below: number
  /** null as soon as one line's premises are unknown. */
  readonly premises: number | null
  readonly businesses: number | null
  readonly areaHa: number
  /** Commune ids, the one with most lines first. */
  readonly communeIds: readonly number[]
  readonly contour: Polygon
  /** Position of the member nearest to the mean of all: on the ground, never in a hole. */
  readonly centre: Position
}

export interface ShadowResult {
  readonly parameters: ShadowParameters
  readonly zones: readonly ShadowZone[]
  /** Lines under the threshold that belong to no zone (with a position). */
  readonly isolated: Uint32Array
  /** Lines under the threshold whose position is unknown: they can be in no zone and are counted apart. */
  readonly withoutPosition: number
}
