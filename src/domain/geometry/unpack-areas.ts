import type { Position } from 'geojson'
import type { AreaGeometry } from '../territory/territory'
import type { AreaColumns } from './area-columns'

/** Areas out of their columns, as GeoJSON writes them. */
export function unpackAreas(columns: AreaColumns): AreaGeometry[] {
  const { xs, ys, ringStart, polygonStart, areaStart, isMulti } = columns
  const ringAt = (ring: number): Position[] => {
    const [from, to] = [ringStart[ring]!, ringStart[ring + 1]!]
    const positions: Position[] = new Array(to - from)
    for (let vertex = from; vertex < to; vertex++) positions[vertex - from] = [xs[vertex]!, ys[vertex]!]
    return positions
  }
  const polygonAt = (polygon: number): Position[][] => {
    const rings: Position[][] = []
    for (let ring = polygonStart[polygon]!; ring < polygonStart[polygon + 1]!; ring++)
      rings.push(ringAt(ring))
    return rings
  }
  return Array.from(isMulti, (multi, area): AreaGeometry => {
    const polygons: Position[][][] = []
    for (let polygon = areaStart[area]!; polygon < areaStart[area + 1]!; polygon++)
      polygons.push(polygonAt(polygon))
    return multi
      ? { type: 'MultiPolygon', coordinates: polygons }
      : { type: 'Polygon', coordinates: polygons[0] ?? [] }
  })
}
