import type { Metres } from '../kernel/units'
import { metresPerDegreeOfLatitude, metresPerDegreeOfLongitude } from './ground'
import { rangeOf } from './range-of'

/**
 * Points sorted into small cells measured on the ground: two points of one cell are always within `reach` of
 * each other. Rows have one height; each row has its own column width, so that cells stay near square at any
 * latitude. Only cells with points exist; they are in order of row, then column.
 */
export interface GroundGrid {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly reach: Metres
  /** Metres per degree at each point. */
  readonly perLon: Float64Array
  readonly perLat: Float64Array
  /** Points by cell, in increasing order: those of cell c are points[start[c] … start[c + 1]). */
  readonly points: Uint32Array
  readonly start: Uint32Array
  readonly cellOf: Uint32Array
  readonly cellRow: Uint32Array
  readonly cellCol: Uint32Array
  /** Row → its first cell. */
  readonly rowStart: Uint32Array
  readonly layout: GridLayout
}

interface GridLayout {
  readonly west: number
  readonly south: number
  readonly rows: number
  readonly rowHeight: number
  /** Rows to look at on each side of a cell's own. */
  readonly rowReach: number
  /** By row: width of its columns in degrees, and the fewest metres a degree of longitude has in it. */
  readonly columnWidth: Float64Array
  readonly leastPerLon: Float64Array
}

/** A cell's diagonal is a hair under the reach, so that rounding cannot part two of its points. */
const CELL_SIDE = Math.SQRT1_2 * (1 - 1e-9)

/** Linear in the points (degrees, none missing) and the rows and columns. */
export function buildGroundGrid(lon: Float64Array, lat: Float64Array, reach: Metres): GroundGrid {
  if (!(reach > 0)) throw new RangeError('reach must be more than 0 m')
  const perLon = lon.map((_, point) => metresPerDegreeOfLongitude(lat[point]!))
  const perLat = lat.map(metresPerDegreeOfLatitude)
  const layout = layRows(lon, lat, perLat, reach)

  const rowOf = new Uint32Array(lon.length)
  const colOf = new Uint32Array(lon.length)
  for (let point = 0; point < lon.length; point++) {
    const row = Math.floor((lat[point]! - layout.south) / layout.rowHeight)
    rowOf[point] = row
    colOf[point] = Math.floor((lon[point]! - layout.west) / layout.columnWidth[row]!)
  }
  const byColumn = sortByKey(Uint32Array.from(lon.keys()), colOf)
  const points = sortByKey(byColumn, rowOf)
  return { lon, lat, reach, perLon, perLat, points, layout, ...cutCells(points, rowOf, colOf, layout.rows) }
}

function layRows(lon: Float64Array, lat: Float64Array, perLat: Float64Array, reach: number): GridLayout {
  const [west] = rangeOf(lon)
  const [south, north] = rangeOf(lat)
  const [leastPerLat, mostPerLat] = rangeOf(perLat)
  const side = reach * CELL_SIDE
  const rowHeight = side / mostPerLat
  const rows = lat.length === 0 ? 0 : Math.floor((north - south) / rowHeight) + 1
  const columnWidth = new Float64Array(rows)
  const leastPerLon = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const low = south + row * rowHeight
    const high = low + rowHeight
    const nearest = low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high))
    columnWidth[row] = side / metresPerDegreeOfLongitude(nearest)
    leastPerLon[row] = metresPerDegreeOfLongitude(Math.min(90, Math.max(Math.abs(low), Math.abs(high))))
  }
  return {
    west,
    south,
    rows,
    rowHeight,
    rowReach: Math.ceil(reach / (rowHeight * leastPerLat)),
    columnWidth,
    leastPerLon,
  }
}

/** A stable counting sort of the points by a small whole key. */
function sortByKey(points: Uint32Array, keyOf: Uint32Array): Uint32Array {
  let most = 0
  for (let i = 0; i < keyOf.length; i++) most = Math.max(most, keyOf[i]!)
  const next = new Uint32Array(most + 2)
  for (let i = 0; i < keyOf.length; i++) next[keyOf[i]! + 1]!++
  for (let key = 0; key <= most; key++) next[key + 1]! += next[key]!
  const sorted = new Uint32Array(points.length)
  for (let i = 0; i < points.length; i++) sorted[next[keyOf[points[i]!]!]!++] = points[i]!
  return sorted
}

function cutCells(points: Uint32Array, rowOf: Uint32Array, colOf: Uint32Array, rows: number) {
  const start: number[] = []
  const cellRow: number[] = []
  const cellCol: number[] = []
  const cellOf = new Uint32Array(points.length)
  const rowStart = new Uint32Array(rows + 1)
  for (let i = 0; i < points.length; i++) {
    const row = rowOf[points[i]!]!
    const col = colOf[points[i]!]!
    if (row !== cellRow.at(-1) || col !== cellCol.at(-1)) {
      start.push(i)
      cellRow.push(row)
      cellCol.push(col)
      rowStart[row + 1]!++
    }
    cellOf[points[i]!] = start.length - 1
  }
  start.push(points.length)
  for (let row = 0; row < rows; row++) rowStart[row + 1]! += rowStart[row]!
  return {
    start: Uint32Array.from(start),
    cellOf,
    cellRow: Uint32Array.from(cellRow),
    cellCol: Uint32Array.from(cellCol),
    rowStart,
  }
}

/**
 * Lists in `into`, from its start, every cell that may hold a point within reach of one of the cell's points,
 * the cell itself left out; returns how many. Conservative: some may turn out too far.
 */
export function listNearCells(grid: GroundGrid, cell: number, into: number[]): number {
  const { reach, cellRow, cellCol, rowStart } = grid
  const { rows, rowReach, columnWidth, leastPerLon } = grid.layout
  const row = cellRow[cell]!
  const west = cellCol[cell]! * columnWidth[row]!
  const east = west + columnWidth[row]!
  let count = 0
  for (let near = Math.max(0, row - rowReach); near <= Math.min(rows - 1, row + rowReach); near++) {
    const degrees = reach / Math.min(leastPerLon[row]!, leastPerLon[near]!)
    const lastCol = (east + degrees) / columnWidth[near]!
    const end = rowStart[near + 1]!
    let other = firstCell(cellCol, rowStart[near]!, end, Math.floor((west - degrees) / columnWidth[near]!))
    for (; other < end && cellCol[other]! <= lastCol; other++) if (other !== cell) into[count++] = other
  }
  return count
}

/** The first cell of [low, high) whose column is at least `col`. */
function firstCell(cellCol: Uint32Array, low: number, high: number, col: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (cellCol[middle]! < col) low = middle + 1
    else high = middle
  }
  return low
}

/** Square of the distance in metres between two points of the grid: that of `measureDistanceM`. */
export function squareDistance(grid: GroundGrid, a: number, b: number): number {
  const x = ((grid.lon[a]! - grid.lon[b]!) * (grid.perLon[a]! + grid.perLon[b]!)) / 2
  const y = ((grid.lat[a]! - grid.lat[b]!) * (grid.perLat[a]! + grid.perLat[b]!)) / 2
  return x * x + y * y
}
