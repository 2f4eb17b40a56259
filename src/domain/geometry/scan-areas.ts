import { type CellGrid, sideOf } from './area-index'
import { cellOf } from './grid-axis'
import { rangeOf } from './range-of'

/** Vertices of all areas in two columns. */
export interface Rings {
  readonly areas: number
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Ring → its first vertex; the last vertex of a ring repeats its first. */
  readonly ringStart: Uint32Array
  /** Area − 1 → its first ring. */
  readonly areaStart: Uint32Array
}

interface Visitor {
  /** An edge of the area, named by its first vertex, comes near the cell. */
  edge(area: number, cell: number, vertex: number): void
  /** The cell's south-west corner is inside the area; told after all the edges of the area. */
  cornerInside(area: number, cell: number): void
}

/**
 * Degrees, about 0.1 m: an edge is registered in the cells it comes this near. Where an edge enters a row is
 * found in floating point; this covers the error for edges of up to 20 degrees.
 */
const PADDING = 1e-6

/** Tells the visitor, area after area, which cells its edges touch and which corners of cells it holds. */
export function scanAreas(rings: Rings, grid: CellGrid, visitor: Visitor): void {
  const { xs, ys, ringStart, areaStart } = rings
  for (let area = 1; area <= rings.areas; area++) {
    const first = ringStart[areaStart[area - 1]!]!
    const end = ringStart[areaStart[area]!]!
    if (first === end) continue
    const box = boxOf(grid, xs.subarray(first, end), ys.subarray(first, end))
    const crossed = new Uint8Array(box.cols * box.rows)
    for (let ring = areaStart[area - 1]!; ring < areaStart[area]!; ring++) {
      for (let v = ringStart[ring]!; v < ringStart[ring + 1]! - 1; v++) {
        if (xs[v] === xs[v + 1] && ys[v] === ys[v + 1]) continue
        visitCells(grid, xs[v]!, ys[v]!, xs[v + 1]!, ys[v + 1]!, area, v, visitor)
        crossCorners(grid, box, crossed, xs[v]!, ys[v]!, xs[v + 1]!, ys[v + 1]!)
      }
    }
    visitCorners(grid, box, crossed, area, visitor)
  }
}

/** The cells around an area, in columns and rows of the grid. */
interface Box {
  readonly col: number
  readonly row: number
  readonly cols: number
  readonly rows: number
}

function boxOf(grid: CellGrid, xs: Float64Array, ys: Float64Array): Box {
  const [west, east] = rangeOf(xs)
  const [south, north] = rangeOf(ys)
  const col = cellOf(grid.columns, west - PADDING)
  const row = cellOf(grid.rows, south - PADDING)
  return {
    col,
    row,
    cols: cellOf(grid.columns, east + PADDING) - col + 1,
    rows: cellOf(grid.rows, north + PADDING) - row + 1,
  }
}

/** Visits every cell the edge touches or nearly touches, row after row. */
function visitCells(
  grid: CellGrid,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  area: number,
  vertex: number,
  visitor: Visitor,
): void {
  const west = Math.min(ax, bx)
  const east = Math.max(ax, bx)
  const south = Math.min(ay, by)
  const north = Math.max(ay, by)
  const slope = (bx - ax) / (by - ay)
  const lastRow = cellOf(grid.rows, north + PADDING)
  for (let row = cellOf(grid.rows, south - PADDING); row <= lastRow; row++) {
    const low = grid.rows.bounds[row]! - PADDING
    const high = grid.rows.bounds[row + 1]! + PADDING
    // Where the edge enters and leaves the row; its own ends when they are in it.
    const xLow = low <= south ? (ay < by ? ax : bx) : ax + (low - ay) * slope
    const xHigh = high >= north ? (ay < by ? bx : ax) : ax + (high - ay) * slope
    const lastCol = cellOf(grid.columns, Math.min(east, Math.max(xLow, xHigh)) + PADDING)
    const firstCol = cellOf(grid.columns, Math.max(west, Math.min(xLow, xHigh)) - PADDING)
    for (let col = firstCol; col <= lastCol; col++) visitor.edge(area, row * grid.columns.cells + col, vertex)
  }
}

/**
 * Marks, in each row whose corners' line the edge crosses, the first corner east of the edge: walking east
 * along the row, being inside changes there.
 */
function crossCorners(
  grid: CellGrid,
  box: Box,
  crossed: Uint8Array,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  const { columns, rows } = grid
  const lastRow = Math.min(box.rows - 1, cellOf(rows, Math.max(ay, by)) - box.row)
  for (let row = Math.max(0, cellOf(rows, Math.min(ay, by)) - box.row); row <= lastRow; row++) {
    const y = rows.bounds[box.row + row]!
    if (ay > y === by > y) continue
    const isEast = (col: number) => sideOf(ax, ay, bx, by, columns.bounds[box.col + col]!, y) > 0 === ay > by
    const x = ax + ((y - ay) * (bx - ax)) / (by - ay)
    let col = Math.max(0, Math.min(box.cols, cellOf(columns, x) - box.col))
    while (col > 0 && isEast(col - 1)) col--
    while (col < box.cols && !isEast(col)) col++
    if (col < box.cols) crossed[row * box.cols + col]! ^= 1
  }
}

function visitCorners(grid: CellGrid, box: Box, crossed: Uint8Array, area: number, visitor: Visitor): void {
  for (let row = 0; row < box.rows; row++) {
    let inside = 0
    for (let col = 0; col < box.cols; col++) {
      inside ^= crossed[row * box.cols + col]!
      if (inside) visitor.cornerInside(area, (box.row + row) * grid.columns.cells + box.col + col)
    }
  }
}
