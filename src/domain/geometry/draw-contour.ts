import { convex } from '@turf/convex'
import { simplify } from '@turf/simplify'
import type { Polygon, Position } from 'geojson'
import type { Metres } from '../kernel/units'
import { buildAreaIndex } from './build-area-index'
import { type Field, spreadSquareDistances } from './distance-field'
import { metresPerDegreeOfLatitude, metresPerDegreeOfLongitude } from './ground'
import { locate } from './locate'
import { rangeOf } from './range-of'
import { traceLevel } from './trace-level'

/**
 * How a contour is drawn: choices of ours, for reading on a map. Lengths are shares of the distance at which
 * points are neighbours, so that neighbours are always joined by a band they stand in.
 */
export const CONTOUR = {
  /** The contour passes this far outside the points: 60 m when neighbours are 300 m apart. */
  marginShare: 0.2,
  /** Radius of the disc that rolls around the points: it enters the bays that are wider than it. */
  rollingShare: 1.5,
  /** Cells of the raster in that distance: a cell's diagonal is under half the margin, and so is the error. */
  cellsPerReach: 15,
  /** In cells: what may be shaved off the ring to spare vertices. */
  toleranceCells: 0.25,
  /** Above this many cells the raster gets coarser, and the contour with it. */
  mostCells: 1_000_000,
  /** Decimals of a degree kept: 0.1 m. */
  decimals: 6,
  /** Corners of the circle around each point when only a convex hull holds them all. */
  circleSteps: 16,
} as const

/**
 * A simple polygon with every point strictly inside: what a disc rolling around the points cannot reach, and a
 * margin. One point gives a circle, points in a row a rounded band. Positions in degrees, at least one; their
 * order changes nothing.
 *
 * @param reach metres at which two points are neighbours; points that no chain of neighbours joins still get
 * one contour, their convex hull and the margin.
 */
export function drawContour(lon: Float64Array, lat: Float64Array, reach: Metres): Polygon {
  const plane = layPlane(lon, lat, reach)
  const rolled = finishRing(traceLevel(rollDisc(plane), plane.rolling - plane.margin), plane)
  return holdsAll(rolled, lon, lat) ? rolled : finishRing(drawConvex(plane), plane)
}

/** The points in cells of a raster wide enough for the disc to roll around them. */
interface Plane {
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly cols: number
  readonly rows: number
  /** In cells. */
  readonly margin: number
  readonly rolling: number
  toDegrees(point: Position): Position
}

function layPlane(lon: Float64Array, lat: Float64Array, reach: number): Plane {
  const [west, east] = rangeOf(lon)
  const [south, north] = rangeOf(lat)
  const perLon = metresPerDegreeOfLongitude((south + north) / 2)
  const perLat = metresPerDegreeOfLatitude((south + north) / 2)
  const rolling = CONTOUR.rollingShare * CONTOUR.cellsPerReach
  // The rim of the raster is farther than the radius from every point.
  const pad = Math.ceil(rolling) + 2
  const cellsAlong = (metres: number, cell: number) => Math.ceil(metres / cell) + 2 * pad + 1
  const width = (east - west) * perLon
  const height = (north - south) * perLat
  let cell = reach / CONTOUR.cellsPerReach
  while (cellsAlong(width, cell) * cellsAlong(height, cell) > CONTOUR.mostCells) cell *= Math.SQRT2
  return {
    xs: lon.map((degrees) => ((degrees - west) * perLon) / cell + pad),
    ys: lat.map((degrees) => ((degrees - south) * perLat) / cell + pad),
    cols: cellsAlong(width, cell),
    rows: cellsAlong(height, cell),
    margin: CONTOUR.marginShare * CONTOUR.cellsPerReach,
    rolling,
    toDegrees: ([x, y]) => [west + ((x! - pad) * cell) / perLon, south + ((y! - pad) * cell) / perLat],
  }
}

/** For each node, how far it is, in cells, from where the centre of the rolling disc can go. */
function rollDisc({ xs, ys, cols, rows, rolling }: Plane): Field {
  const values = new Float64Array(cols * rows).fill(Infinity)
  for (let i = 0; i < xs.length; i++) values[Math.round(ys[i]!) * cols + Math.round(xs[i]!)] = 0
  const field = { cols, rows, values }
  spreadSquareDistances(field)
  for (let node = 0; node < values.length; node++)
    values[node] = values[node]! > rolling * rolling ? 0 : Infinity
  spreadSquareDistances(field)
  for (let node = 0; node < values.length; node++) values[node] = Math.sqrt(values[node]!)
  return field
}

/** Convex hull of circles around the points. */
function drawConvex({ xs, ys, margin }: Plane): Position[] {
  const corners: Position[] = []
  for (let i = 0; i < xs.length; i++) {
    for (let step = 0; step < CONTOUR.circleSteps; step++) {
      const angle = (2 * Math.PI * step) / CONTOUR.circleSteps
      corners.push([xs[i]! + margin * Math.cos(angle), ys[i]! + margin * Math.sin(angle)])
    }
  }
  return convex({ type: 'MultiPoint', coordinates: corners })!.geometry.coordinates[0]!
}

function finishRing(ring: Position[], plane: Plane): Polygon {
  const polygon: Polygon = { type: 'Polygon', coordinates: [ring] }
  const { coordinates } = simplify(polygon, { tolerance: CONTOUR.toleranceCells })
  const round = (degrees: number) => Number(degrees.toFixed(CONTOUR.decimals))
  return {
    type: 'Polygon',
    coordinates: coordinates.map((kept) => kept.map((point) => plane.toDegrees(point).map(round))),
  }
}

function holdsAll(contour: Polygon, lon: Float64Array, lat: Float64Array): boolean {
  const index = buildAreaIndex([contour])
  return lon.every((x, i) => locate(index, x, lat[i]!) === 1)
}
