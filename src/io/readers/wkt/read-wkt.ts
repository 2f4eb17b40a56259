import type { Geometry, Position } from 'geojson'

/** A geometry out of a text, with the coordinate system it says it is in. */
export interface WrittenGeometry {
  readonly geometry: Geometry
  /** EPSG number; null when the text does not say. */
  readonly epsg: number | null
}

/** `SRID=2154;` of PostGIS, then the type, a mark of heights, and the first bracket or EMPTY. */
const START =
  /^\s*(?:SRID\s*=\s*(\d+)\s*;)?\s*(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON)\s*(?:ZM|Z|M)?\s*(?=\(|EMPTY)/i
const EMPTY = /^EMPTY\s*$/i

const TYPES = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOINT: 'MultiPoint',
  MULTILINESTRING: 'MultiLineString',
  MULTIPOLYGON: 'MultiPolygon',
} as const

/** How many brackets are open around a position. */
const DEPTHS = {
  Point: 1,
  LineString: 1,
  Polygon: 2,
  MultiPoint: 1,
  MultiLineString: 2,
  MultiPolygon: 3,
} as const
/** Positions may each stand in brackets of their own: MULTIPOINT ((1 2), (3 4)). */
const DEEPEST = 3

/**
 * Reads a geometry in Well-Known Text, with the SRID that PostGIS puts before it; null when the text is not one.
 * Heights and measures are left out. Whether rings are rings is for whoever checks geometries.
 *
 * @see OGC 06-103r4, § 7
 */
export function readWkt(text: string): WrittenGeometry | null {
  const start = START.exec(text)
  if (start === null) return null
  const type = TYPES[start[2]!.toUpperCase() as keyof typeof TYPES]
  const epsg = start[1] ? Number(start[1]) : null
  const body = text.slice(start[0].length)
  if (EMPTY.test(body)) return { geometry: { type, coordinates: [] } as unknown as Geometry, epsg }
  const lists = readLists(body)
  if (lists === null) return null
  const coordinates = type === 'Point' ? lists[0] : type === 'MultiPoint' ? lists.flatMap(unwrap) : lists
  if (depthOf(coordinates) !== (type === 'Point' ? 0 : DEPTHS[type])) return null
  return { geometry: { type, coordinates } as unknown as Geometry, epsg }
}

type Nested = readonly (Nested | number)[]

/** The brackets as lists, each run of numbers between commas as a position; null when they do not match. */
function readLists(body: string): Nested[] | null {
  const open: Nested[][] = []
  let closed: Nested[] | null = null
  for (const [token] of body.matchAll(/[(),]|[^(),]+/g)) {
    if (token.trim() === '' || token === ',') continue
    if (closed !== null) return null
    if (token === '(') {
      if (open.length > DEEPEST) return null
      open.push([])
    } else if (token === ')') {
      const list = open.pop()
      if (!list) return null
      const parent = open.at(-1)
      if (parent) parent.push(list)
      else closed = list
    } else {
      const position = readPosition(token)
      const list = open.at(-1)
      if (position === null || !list) return null
      list.push(position)
    }
  }
  return closed
}

function readPosition(text: string): Position | null {
  const [x, y] = text.trim().split(/\s+/).map(Number)
  return Number.isFinite(x) && Number.isFinite(y) ? [x!, y!] : null
}

/** A position that stands in brackets of its own, out of them. */
const unwrap = (point: Nested): Nested[] =>
  typeof point[0] === 'number' ? [point] : (point as readonly Nested[]).slice()

/** How deep the lists are above a position, by the first of each; -1 for an empty one. */
function depthOf(list: Nested | undefined): number {
  if (!list || list.length === 0) return -1
  const [first] = list
  if (typeof first === 'number') return 0
  const depth = depthOf(first)
  return depth < 0 ? -1 : depth + 1
}
