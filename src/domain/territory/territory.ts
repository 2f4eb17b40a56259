import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { CodeInsee } from '../kernel/units'

export type AreaGeometry = Polygon | MultiPolygon
/** [west, south, east, north] in degrees, WGS84. */
export type Bounds = readonly [number, number, number, number]

/** What a file says of a commune; null is what it does not say. */
export interface CommuneRecord {
  /** Dense, from 1, in file order: index into every per-commune column. 0 is « no commune ». */
  readonly id: number
  readonly code: CodeInsee
  readonly name: string
  readonly epci: string | null
  readonly epciName: string | null
  readonly population: number | null
  readonly dwellings: number | null
  readonly establishments: number | null
}

/** A commune with its contour. */
export interface Commune extends CommuneRecord {
  readonly geometry: AreaGeometry
}

export interface Epci {
  readonly code: string
  readonly name: string
  readonly communeIds: readonly number[]
  /** null as soon as one commune's population is unknown: a sum with a hole is not a sum. */
  readonly population: number | null
}

/** A zone d'activités (ZAE). The label's evidence belongs to another record, keyed by `code`. */
export interface ActivityZone {
  /** Dense, from 1. */
  readonly id: number
  readonly code: string
  readonly name: string
  readonly epci: string | null
  readonly communeCode: CodeInsee | null
  readonly areaHa: number | null
  readonly establishments: number | null
  readonly jobs: number | null
  /** Fibre reaches the zone: yes, no, or the file does not say. */
  readonly fibre: boolean | null
  readonly geometry: AreaGeometry
}

export const SITE_KINDS = ['NRA', 'NRA-ZO', 'NRA-MeD', 'SR', 'NRO', 'SRO', 'mast', 'other'] as const
export type SiteKind = (typeof SITE_KINDS)[number]

/** An exchange, a cabinet or a fibre site. */
export interface Site {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly kind: SiteKind
  readonly parent: string | null
  readonly position: Position
}

/** Everything with a place, joined and given dense ids; lines are apart (`LineTable`). */
export interface Territory {
  readonly communes: readonly Commune[]
  readonly epcis: readonly Epci[]
  readonly zones: readonly ActivityZone[]
  readonly sites: readonly Site[]
  readonly roads: readonly (readonly Position[])[]
  readonly bounds: Bounds | null
}
