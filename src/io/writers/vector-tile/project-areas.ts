import type { AreaColumns } from '../../../domain/geometry/area-columns'
import { mercatorX, mercatorY } from './tile-grid'

/** Areas in the Mercator square, ready to be cut into any tile. */
export interface ProjectedAreas extends Omit<AreaColumns, 'isMulti'> {
  /** [west, north, east, south] of each area, one after the other. */
  readonly boxes: Float64Array
}

export function projectAreas(columns: AreaColumns): ProjectedAreas {
  const { ringStart, polygonStart, areaStart } = columns
  const xs = columns.xs.map(mercatorX)
  const ys = columns.ys.map(mercatorY)
  const count = areaStart.length - 1
  const boxes = new Float64Array(4 * count)
  for (let area = 0; area < count; area++) {
    const from = ringStart[polygonStart[areaStart[area]!]!]!
    const to = ringStart[polygonStart[areaStart[area + 1]!]!]!
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let vertex = from; vertex < to; vertex++) {
      const [x, y] = [xs[vertex]!, ys[vertex]!]
      if (x < west) west = x
      if (x > east) east = x
      if (y < north) north = y
      if (y > south) south = y
    }
    boxes.set([west, north, east, south], 4 * area)
  }
  return { xs, ys, ringStart, polygonStart, areaStart, boxes }
}
