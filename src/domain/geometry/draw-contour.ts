import { buffer } from '@turf/buffer'
import { convex } from '@turf/convex'
import type { LineString, Point, Polygon, Position } from 'geojson'
import { buildAreaIndex } from './build-area-index'
import { metresPerDegreeOfLatitude, metresPerDegreeOfLongitude } from './ground'
import { locate } from './locate'

/** How a contour is drawn: choices of ours, for reading on a map. */
export const CONTOUR = {
  /** The contour passes this far outside the outermost points. */
  marginM: 50,
  /** Of the points in a square of this side one gives the shape; its diagonal stays well under the margin. */
  grainM: 20,
  /** Concaveman's measure: 1 follows every bay, Infinity gives the convex hull. */
  concavity: 2,
  /** Segments in a quarter circle where the contour turns. */
  quarterSteps: 4,
  /** Decimals of a degree kept: 0.1 m. */
  decimals: 6,
} as const

const METRES_PER_KM = 1000

/**
 * A simple polygon with every point strictly inside: the concave hull of the points, widened by a margin. One
 * point gives a small circle, points in a row a rounded band. Positions in degrees, at least one; their order
 * changes nothing.
 */
export function drawContour(positions: readonly Position[]): Polygon {
  const plane = layPlane(positions)
  const points = thinOut(positions.map((position) => plane.toMetres(position)))
  const concave = widen(drawHull(points, CONTOUR.concavity), plane)
  if (concave && holdsAll(concave, positions)) return concave
  // Concaveman may cut a point off in rare ties; a convex hull never does.
  return widen(drawHull(points, Infinity), plane)!
}

interface Plane {
  toMetres(position: Position): Position
  toDegrees(point: Position): Position
}

/** Metres east and north of the south-west corner, with the scale of the middle latitude. */
function layPlane(positions: readonly Position[]): Plane {
  let west = Infinity
  let south = Infinity
  let north = -Infinity
  for (const [lon, lat] of positions as readonly [number, number][]) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  const perLon = metresPerDegreeOfLongitude((south + north) / 2)
  const perLat = metresPerDegreeOfLatitude((south + north) / 2)
  return {
    toMetres: ([lon, lat]) => [(lon! - west) * perLon, (lat! - south) * perLat],
    toDegrees: ([x, y]) => [west + x! / perLon, south + y! / perLat],
  }
}

/** The first point, from the west then the south, of each square of the grain. */
function thinOut(points: readonly Position[]): Position[] {
  const sorted = [...points].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
  const seen = new Set<string>()
  return sorted.filter(([x, y]) => {
    const square = `${Math.floor(x! / CONTOUR.grainM)},${Math.floor(y! / CONTOUR.grainM)}`
    if (seen.has(square)) return false
    seen.add(square)
    return true
  })
}

/** The hull of points sorted from the west; a segment or a point when they have no other. */
function drawHull(points: readonly Position[], concavity: number): Polygon | LineString | Point {
  const first = points[0]!
  const last = points.at(-1)!
  if (points.length === 1) return { type: 'Point', coordinates: first }
  const row: LineString = { type: 'LineString', coordinates: [first, last] }
  const all = { type: 'MultiPoint' as const, coordinates: [...points] }
  if (convex(all) === null) return row
  return convex(all, { concavity })?.geometry ?? row
}

function widen(hull: Polygon | LineString | Point, plane: Plane): Polygon | null {
  const widened = buffer(toDegrees(hull, plane), CONTOUR.marginM / METRES_PER_KM, {
    units: 'kilometers',
    steps: CONTOUR.quarterSteps,
  })?.geometry
  // Bays that the margin closes leave holes: the outer ring alone is the contour.
  return widened?.type === 'Polygon'
    ? { type: 'Polygon', coordinates: [tidyRing(widened.coordinates[0]!)] }
    : null
}

function toDegrees(hull: Polygon | LineString | Point, { toDegrees }: Plane): Polygon | LineString | Point {
  if (hull.type === 'Point') return { type: 'Point', coordinates: toDegrees(hull.coordinates) }
  if (hull.type === 'LineString') return { type: 'LineString', coordinates: hull.coordinates.map(toDegrees) }
  return { type: 'Polygon', coordinates: hull.coordinates.map((ring) => ring.map(toDegrees)) }
}

/** Rounded, without repeats, counterclockwise as RFC 7946 asks. */
function tidyRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map((position) => position.map((degrees) => Number(degrees.toFixed(CONTOUR.decimals))))
  const kept = rounded.filter(
    ([x, y], index) => index === 0 || x !== rounded[index - 1]![0] || y !== rounded[index - 1]![1],
  )
  let twice = 0
  for (let i = 1; i < kept.length; i++) {
    twice += (kept[i]![0]! - kept[i - 1]![0]!) * (kept[i]![1]! + kept[i - 1]![1]! - 2 * kept[0]![1]!)
  }
  return twice > 0 ? kept.reverse() : kept
}

function holdsAll(contour: Polygon, positions: readonly Position[]): boolean {
  const index = buildAreaIndex([contour])
  return positions.every(([lon, lat]) => locate(index, lon!, lat!) === 1)
}
