import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { SiteKind } from '../domain/territory/territory'
import type { MapProps, MapScenario, MapShadowZone, MapSite, MapZone } from './map-props'

/** Properties are the least that drawing needs: everything else is found again by id. */
export const zoneFeatures = (zones: readonly MapZone[]): FeatureCollection =>
  collect(zones.map(({ id, name, geometry }) => feature(id, geometry, { name })))

export const shadowFeatures = (zones: readonly MapShadowZone[]): FeatureCollection =>
  collect(zones.map(({ id, contour }) => feature(id, contour, {})))

export const shadowCentreFeatures = (zones: readonly MapShadowZone[]): FeatureCollection =>
  collect(
    zones.map(({ id, centre, lines }) => feature(id, point(centre), { label: `${lines}`, order: -lines })),
  )

export const roadFeatures = (roads: readonly (readonly Position[])[]): FeatureCollection =>
  collect([feature(0, { type: 'MultiLineString', coordinates: roads.map((road) => [...road]) }, {})])

/** Cabinets are many: they wait for a nearer view, and stay under the exchanges. */
const MINOR = { order: 1, from: 11 }
const isMajor = (kind: SiteKind): boolean => kind.startsWith('NR') || kind === 'mast'

export const siteFeatures = (sites: readonly MapSite[]): FeatureCollection =>
  collect(
    sites.map(({ id, kind, name, position }) =>
      feature(id, point(position), { kind, name, ...(isMajor(kind) ? { order: 2, from: 0 } : MINOR) }),
    ),
  )

export const treatedFeatures = (scenario: MapScenario): FeatureCollection =>
  collect(scenario.treated.map((geometry, index) => feature(index + 1, geometry, {})))

export const scenarioSiteFeatures = (scenario: MapScenario): FeatureCollection =>
  collect(scenario.sites.map(({ position, name }, index) => feature(index + 1, point(position), { name })))

/** A mark on each selected line. Ids beyond the columns are left out: the selection may be of older data. */
export function pickedLineFeatures({ lines, selection }: MapProps): FeatureCollection {
  if (lines === null) return collect([])
  const { positions } = lines
  const picked = selection.filter(({ kind, id }) => kind === 'line' && 2 * id + 1 < positions.length)
  return collect(picked.map(({ id }) => feature(id, point([positions[2 * id]!, positions[2 * id + 1]!]), {})))
}

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

const point = (position: Position): Geometry => ({ type: 'Point', coordinates: position })

const feature = (id: number, geometry: Geometry, properties: Record<string, string | number>): Feature => ({
  type: 'Feature',
  id,
  geometry,
  properties,
})
