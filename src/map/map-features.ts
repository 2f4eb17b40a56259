import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { SiteKind } from '../domain/territory/territory'
import type {
  MapCommune,
  MapOutline,
  MapProps,
  MapScenario,
  MapShadowZone,
  MapSite,
  MapZone,
} from './map-props'

/** Shares of the communes, largest first, whose names are written larger. */
const RANK_SHARES = [0.05, 0.25] as const

/** Properties are the least that drawing needs: everything else is found again by id. */
export function communeFeatures(communes: readonly MapCommune[]): FeatureCollection {
  return collect(communes.map(({ id, geometry }) => feature(id, geometry, {})))
}

/** One point a commune and one an EPCI, with the order in which names win over others: smallest first. */
export function labelFeatures(
  communes: readonly MapCommune[],
  { labelPoints, labelSizes }: MapOutline,
): FeatureCollection {
  const bySize = communes.map((_, index) => index).sort((a, b) => labelSizes[b]! - labelSizes[a]!)
  const points = communes.map((_, index) => [labelPoints[2 * index]!, labelPoints[2 * index + 1]!])
  const names = bySize.map((index, order) => {
    const { id, name } = communes[index]!
    const share = order / communes.length
    const rank = share < RANK_SHARES[0] ? 1 : share < RANK_SHARES[1] ? 2 : 3
    return feature(id, point(points[index]!), { kind: 'commune', name, order, rank })
  })
  return collect([...names, ...epciLabels(communes, points)])
}

function epciLabels(communes: readonly MapCommune[], points: readonly Position[]): Feature[] {
  const members = new Map<string, { name: string; points: Position[] }>()
  communes.forEach(({ epci, epciName }, index) => {
    if (epci === null || epciName === null) return
    const known = members.get(epci)
    if (known === undefined) members.set(epci, { name: epciName, points: [points[index]!] })
    else known.points.push(points[index]!)
  })
  return [...members.values()].map(({ name, points: own }) =>
    feature(0, point(nearestToMean(own)), { kind: 'epci', name, order: -own.length }),
  )
}

function nearestToMean(points: readonly Position[]): Position {
  const x = points.reduce((sum, position) => sum + position[0]!, 0) / points.length
  const y = points.reduce((sum, position) => sum + position[1]!, 0) / points.length
  const gap = (position: Position): number => (position[0]! - x) ** 2 + (position[1]! - y) ** 2
  return points.reduce((best, position) => (gap(position) < gap(best) ? position : best))
}

export const epciBorderFeatures = ({ epciBorders }: MapOutline): FeatureCollection =>
  collect([feature(0, epciBorders, {})])

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
