import type { Position } from 'geojson'
import type { AreaGeometry, SiteKind } from '../domain/territory/territory'

export type MapTheme = 'light' | 'dark'

/** What can be pointed at or selected. Ids are the domain's dense integers (lines: index in `lines.positions`). */
export type MapItemKind = 'commune' | 'zone' | 'shadowZone' | 'site' | 'line'
export interface MapItem {
  readonly kind: MapItemKind
  readonly id: number
}

/** A new value of `revision` means « other geometry »: only then is it sent to the map again. */
export interface Revised<T> {
  readonly revision: number | string
  readonly features: readonly T[]
}

export interface MapZone {
  readonly id: number
  readonly name: string
  readonly geometry: AreaGeometry
}

export interface MapShadowZone {
  readonly id: number
  readonly lines: number
  readonly ineligible: number
  readonly contour: AreaGeometry
  readonly centre: Position
}

export interface MapSite {
  readonly id: number
  readonly name: string
  readonly kind: SiteKind
  readonly position: Position
}

/** Every line with a position, as columns. */
export interface MapLines {
  readonly revision: number | string
  /** Longitude, latitude interleaved, degrees. */
  readonly positions: Float32Array
  /** A code of the domain's SPEED_CLASSES each line, or, in the difference, a `DIFFERENCE_CLASS`. */
  readonly classes: Uint8Array
}

/** What the scenario on screen adds, drawn above everything else with a light halo. */
export interface MapScenario {
  readonly revision: number | string
  /** A, B, C…: gives the identity colour, and is written on the objects. */
  readonly letter: string
  readonly sites: readonly { readonly position: Position; readonly name: string }[]
  readonly treated: readonly AreaGeometry[]
}

export const MAP_LAYERS = [
  'communes',
  'names',
  'zones',
  'shadow',
  'lines',
  'roads',
  'sites',
  'scenario',
] as const
export type MapLayerName = (typeof MAP_LAYERS)[number]

/** `ramp`: classes 1 to 5, dark to light; `difference`: `DIFFERENCE_CLASS`. 0 is unknown in both. */
export type ClassScale = 'ramp' | 'difference'

/** Words drawn on the map's own controls; the map knows no language. */
export interface MapTexts {
  /** Names the map to a screen reader. */
  readonly title: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly north: string
  /** Origin and date of the data on screen, one entry a source. */
  readonly attribution: readonly string[]
}

/** The whole of what the map shows: plain data, compared with the previous value to do the least. */
export interface MapProps {
  readonly theme: MapTheme
  readonly texts: MapTexts
  /** Contours, under the communes' dense ids: the map asks for them piece by piece (`MapCallbacks.readTile`). */
  readonly communes: Pick<Revised<never>, 'revision'> | null
  /** Where the names of the communes go and where EPCI end: comes after the contours, in the same way. */
  readonly outline: Pick<Revised<never>, 'revision'> | null
  /** Class of each commune by id (index 0 unused); null: nothing is known yet, communes are plain paper. */
  readonly communeClasses: Uint8Array | null
  readonly communeScale: ClassScale
  /** The choropleth steps back behind what is drawn above it. */
  readonly backdrop: boolean
  readonly zones: Revised<MapZone> | null
  readonly shadowZones: Revised<MapShadowZone> | null
  /** Positions of the isolated lines: longitude, latitude interleaved. */
  readonly isolated: Float32Array | null
  readonly lines: MapLines | null
  readonly lineScale: ClassScale
  readonly roads: Revised<readonly Position[]> | null
  readonly sites: Revised<MapSite> | null
  readonly scenario: MapScenario | null
  readonly selection: readonly MapItem[]
  readonly hovered: MapItem | null
  readonly visible: Readonly<Record<MapLayerName, boolean>>
  /** Classes switched off in the legend: 0 unknown, 1 to 5; for lines also 6, ineligible. */
  readonly hiddenCommuneClasses: readonly number[]
  readonly hiddenLineClasses: readonly number[]
  /** The next click places something: clicks only call `onMapClick`. */
  readonly placing: boolean
  /** Figures under way again: the classes shown are the previous ones and look so. */
  readonly isStale: boolean
}
