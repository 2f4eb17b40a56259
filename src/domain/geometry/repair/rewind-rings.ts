import type { Position } from 'geojson'
import type { AreaGeometry } from '../../territory/territory'
import { signedArea } from './signed-area'

/** Outer rings anticlockwise, holes clockwise (RFC 7946, 3.1.6); the same object when they are so already. */
export function rewindRings(geometry: AreaGeometry): AreaGeometry {
  if (geometry.type === 'Polygon') {
    const coordinates = rewindPolygon(geometry.coordinates)
    return coordinates === geometry.coordinates ? geometry : { ...geometry, coordinates }
  }
  const coordinates = geometry.coordinates.map(rewindPolygon)
  const isSame = coordinates.every((polygon, index) => polygon === geometry.coordinates[index])
  return isSame ? geometry : { ...geometry, coordinates }
}

function rewindPolygon(rings: Position[][]): Position[][] {
  const isWrong = (ring: Position[], index: number) => {
    const area = signedArea(ring)
    return index === 0 ? area < 0 : area > 0
  }
  if (!rings.some(isWrong)) return rings
  return rings.map((ring, index) => (isWrong(ring, index) ? ring.toReversed() : ring))
}
