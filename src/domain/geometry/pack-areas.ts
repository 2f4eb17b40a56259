import type { AreaGeometry } from '../territory/territory'
import type { AreaColumns } from './area-columns'
import { listPolygons } from './list-polygons'

/** Areas into columns; a ring left open is closed. `unpackAreas` is its inverse on closed rings. */
export function packAreas(areas: readonly AreaGeometry[]): AreaColumns {
  const size = measure(areas)
  const columns: AreaColumns = {
    xs: new Float64Array(size.vertices),
    ys: new Float64Array(size.vertices),
    ringStart: new Uint32Array(size.rings + 1),
    polygonStart: new Uint32Array(size.polygons + 1),
    areaStart: new Uint32Array(areas.length + 1),
    isMulti: Uint8Array.from(areas, ({ type }) => (type === 'MultiPolygon' ? 1 : 0)),
  }
  const { xs, ys, ringStart, polygonStart, areaStart } = columns
  let [vertex, ring, polygon] = [0, 0, 0]
  areas.forEach((area, index) => {
    for (const rings of listPolygons(area)) {
      for (const positions of rings) {
        for (const position of positions) {
          xs[vertex] = position[0]!
          ys[vertex++] = position[1]!
        }
        if (isOpen(positions)) {
          xs[vertex] = positions[0]![0]!
          ys[vertex++] = positions[0]![1]!
        }
        ringStart[++ring] = vertex
      }
      polygonStart[++polygon] = ring
    }
    areaStart[index + 1] = polygon
  })
  return columns
}

function measure(areas: readonly AreaGeometry[]) {
  const size = { vertices: 0, rings: 0, polygons: 0 }
  for (const area of areas) {
    for (const rings of listPolygons(area)) {
      size.polygons++
      for (const positions of rings) {
        size.rings++
        size.vertices += positions.length + (isOpen(positions) ? 1 : 0)
      }
    }
  }
  return size
}

type Ring = readonly (readonly number[])[]

function isOpen(positions: Ring): boolean {
  const [first, last] = [positions[0], positions.at(-1)]
  return first !== undefined && (first[0] !== last![0] || first[1] !== last![1])
}
