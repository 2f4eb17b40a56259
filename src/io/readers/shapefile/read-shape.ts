import type { Geometry, Position } from 'geojson'
import { assemblePolygons } from './assemble-polygons'
import type { ShapeRecord } from './list-records'

/** `null`: the file says that there is no geometry; a text: why the one that is there cannot be read. */
export type Shape = Geometry | null | 'damaged' | 'multipatch'

/** Z and M variants add 10 and 20 to the plain type; what they add comes after the plane coordinates. */
const KINDS: Readonly<Record<number, 'point' | 'points' | 'lines' | 'areas'>> = {
  1: 'point',
  3: 'lines',
  5: 'areas',
  8: 'points',
}
const MULTIPATCH = 31

/**
 * One shape as GeoJSON, in the plane: Z and M are left aside. Nothing that the record counts is believed before it
 * fits in the record. Source: ESRI Shapefile Technical Description, July 1998.
 */
export function readShape(shp: Uint8Array, { offset, length }: ShapeRecord): Shape {
  if (length === 0) return null
  if (length < 4) return 'damaged'
  const view = new DataView(shp.buffer, shp.byteOffset + offset, length)
  const type = view.getInt32(0, true)
  if (type === 0) return null
  if (type === MULTIPATCH) return 'multipatch'
  const kind = type < 30 ? KINDS[type % 10] : undefined
  if (kind === 'point') {
    const [point] = readPoints(view, 4, 1) ?? []
    return point ? { type: 'Point', coordinates: point } : 'damaged'
  }
  if (kind === 'points') return readMultiPoint(view)
  return kind ? readPaths(view, kind) : 'damaged'
}

function readMultiPoint(view: DataView): Shape {
  if (view.byteLength < 40) return 'damaged'
  const points = readPoints(view, 40, view.getInt32(36, true))
  if (!points) return 'damaged'
  return points.length === 0 ? null : { type: 'MultiPoint', coordinates: points }
}

function readPaths(view: DataView, kind: 'lines' | 'areas'): Shape {
  if (view.byteLength < 44) return 'damaged'
  const partCount = view.getInt32(36, true)
  const pointCount = view.getInt32(40, true)
  if (partCount < 0 || pointCount < 0 || 44 + partCount * 4 > view.byteLength) return 'damaged'
  const points = readPoints(view, 44 + partCount * 4, pointCount)
  if (!points) return 'damaged'
  const starts = Array.from({ length: partCount }, (_, part) => view.getInt32(44 + part * 4, true))
  const bounds = [...starts, pointCount]
  const isOrdered = bounds.every((start, part) => start >= (part === 0 ? 0 : bounds[part - 1]!))
  if (!isOrdered || (pointCount > 0 && bounds[0] !== 0)) return 'damaged'
  const paths = starts
    .map((start, part) => points.slice(start, bounds[part + 1]))
    .filter((path) => path.length > 0)
  if (paths.length === 0) return null
  if (kind === 'lines') {
    return paths.length === 1
      ? { type: 'LineString', coordinates: paths[0]! }
      : { type: 'MultiLineString', coordinates: paths }
  }
  const polygons = assemblePolygons(paths)
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

/** `count` points from `offset`; null when the record is too short for them or one is not a place. */
function readPoints(view: DataView, offset: number, count: number): Position[] | null {
  if (count < 0 || offset + count * 16 > view.byteLength) return null
  const points: Position[] = []
  for (let at = offset; at < offset + count * 16; at += 16) {
    const x = view.getFloat64(at, true)
    const y = view.getFloat64(at + 8, true)
    if (!Number.isFinite(x) || !Number.isFinite(y)) return null
    points.push([x, y])
  }
  return points
}
