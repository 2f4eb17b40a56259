import type { Position } from 'geojson'
import { buildAreaIndex } from '../geometry/build-area-index'
import { findBounds } from '../geometry/find-bounds'
import { findInnerPoint } from '../geometry/find-inner-point'
import { listPolygons } from '../geometry/list-polygons'
import { locate } from '../geometry/locate'
import type { AreaGeometry, Commune } from './territory'

/** What a commune says of itself beside its contour. */
const ATTRIBUTES = ['name', 'epci', 'epciName', 'population', 'dwellings', 'establishments'] as const
export type CommuneAttribute = (typeof ATTRIBUTES)[number]

export interface JoinedCommune {
  readonly commune: Commune
  /** Attributes of which the parts say different things; what the first says stays. */
  readonly disagreeing: readonly CommuneAttribute[]
}

/**
 * A commune drawn in two features, islands for instance, as one. Not when the second draws ground that the first
 * holds already, for that is the same commune twice; nor when it has another name and is somewhere else, for that is
 * another commune under a wrong code.
 */
export function joinCommuneParts(
  first: Commune,
  second: Commune,
): JoinedCommune | 'same-ground' | 'other-commune' {
  if (drawSameGround(first.geometry, second.geometry)) return 'same-ground'
  if (!haveOneName(first, second) && listNear(first.geometry, second.geometry).length === 0)
    return 'other-commune'
  const joined = Object.fromEntries(ATTRIBUTES.map((key) => [key, first[key] ?? second[key]]))
  const geometry: AreaGeometry = {
    type: 'MultiPolygon',
    coordinates: [...listPolygons(first.geometry), ...listPolygons(second.geometry)],
  }
  const disagreeing = ATTRIBUTES.filter(
    (key) => first[key] !== null && second[key] !== null && first[key] !== second[key],
  )
  return { commune: { ...first, ...joined, geometry }, disagreeing }
}

/** Accents, case, hyphens and apostrophes make no other name. */
const collator = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true })
const haveOneName = (one: Commune, other: Commune): boolean => collator.compare(one.name, other.name) === 0

/** Whether some polygon of one has its heart in the other: a border in common is not enough. */
function drawSameGround(one: AreaGeometry, other: AreaGeometry): boolean {
  // A commune of a thousand islets is met a thousand times: only those near the newcomer are looked at.
  const near = listNear(one, other)
  return hasHeartIn(near, listPolygons(other)) || hasHeartIn(listPolygons(other), near)
}

function hasHeartIn(polygons: readonly Position[][][], holder: Position[][][]): boolean {
  if (holder.length === 0) return false
  const index = buildAreaIndex([{ type: 'MultiPolygon', coordinates: holder }])
  return polygons
    .map(findInnerPoint)
    .some((point) => point !== null && locate(index, point[0]!, point[1]!) === 1)
}

/** The polygons of an area whose bounds meet those of the other area. */
function listNear(area: AreaGeometry, other: AreaGeometry): Position[][][] {
  const bounds = findBounds([other])
  return listPolygons(area).filter((coordinates) => {
    const own = findBounds([{ type: 'Polygon', coordinates }])
    return (
      own !== null &&
      bounds !== null &&
      own[0] <= bounds[2] &&
      own[2] >= bounds[0] &&
      own[1] <= bounds[3] &&
      own[3] >= bounds[1]
    )
  })
}
