import { type CellGrid, columnOf, rowOf, sideOf } from './area-index'

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
 * A share of a cell: an edge is registered in the cells it comes this near, because cells are found in floating
 * point. It is far more than rounding can move a point, and far less than a cell.
 */
const PADDING = 1e-5

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
        visitCells(grid, xs[v]!, ys[v]!, xs[v + 1]!, ys[v + 1]!, (cell) => visitor.edge(area, cell, v))
        crossCorners(grid, box, crossed, xs[v]!, ys[v]!, xs[v + 1]!, ys[v + 1]!)
      }
    }
    visitCorners(grid, box, crossed, (cell) => visitor.cornerInside(area, cell))
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
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  for (let i = 0; i < xs.length; i++) {
    west = Math.min(west, xs[i]!)
    east = Math.max(east, xs[i]!)
    south = Math.min(south, ys[i]!)
    north = Math.max(north, ys[i]!)
  }
  const padX = grid.cellWidth * PADDING
  const padY = grid.cellHeight * PADDING
  const col = columnOf(grid, west - padX)
  const row = rowOf(grid, south - padY)
  return {
    col,
    row,
    cols: columnOf(grid, east + padX) - col + 1,
    rows: rowOf(grid, north + padY) - row + 1,
  }
}

/** Visits every cell the edge touches or nearly touches, row after row. */
function visitCells(
  grid: CellGrid,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  visit: (cell: number) => void,
): void {
  const padX = grid.cellWidth * PADDING
  const padY = grid.cellHeight * PADDING
  const west = Math.min(ax, bx)
  const east = Math.max(ax, bx)
  const south = Math.min(ay, by)
  const north = Math.max(ay, by)
  const slope = (bx - ax) / (by - ay)
  const lastRow = rowOf(grid, north + padY)
  for (let row = rowOf(grid, south - padY); row <= lastRow; row++) {
    const low = grid.south + row * grid.cellHeight - padY
    const high = low + grid.cellHeight + 2 * padY
    // Where the edge enters and leaves the row; its own ends when they are in it.
    const xLow = low <= south ? (ay < by ? ax : bx) : ax + (low - ay) * slope
    const xHigh = high >= north ? (ay < by ? bx : ax) : ax + (high - ay) * slope
    const lastCol = columnOf(grid, Math.min(east, Math.max(xLow, xHigh)) + padX)
    for (let col = columnOf(grid, Math.max(west, Math.min(xLow, xHigh)) - padX); col <= lastCol; col++) {
      visit(row * grid.cols + col)
    }
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
  const { west, south, cellWidth, cellHeight } = grid
  const lastRow = Math.min(box.rows - 1, rowOf(grid, Math.max(ay, by)) + 1 - box.row)
  for (let row = Math.max(0, rowOf(grid, Math.min(ay, by)) - box.row); row <= lastRow; row++) {
    const y = south + (box.row + row) * cellHeight
    if (ay > y === by > y) continue
    const isEast = (col: number) =>
      sideOf(ax, ay, bx, by, west + (box.col + col) * cellWidth, y) > 0 === ay > by
    const x = ax + ((y - ay) * (bx - ax)) / (by - ay)
    let col = Math.max(0, Math.min(box.cols, columnOf(grid, x) - box.col))
    while (col > 0 && isEast(col - 1)) col--
    while (col < box.cols && !isEast(col)) col++
    if (col < box.cols) crossed[row * box.cols + col]! ^= 1
  }
}

function visitCorners(grid: CellGrid, box: Box, crossed: Uint8Array, visit: (cell: number) => void): void {
  for (let row = 0; row < box.rows; row++) {
    let inside = 0
    for (let col = 0; col < box.cols; col++) {
      inside ^= crossed[row * box.cols + col]!
      if (inside) visit((box.row + row) * grid.cols + box.col + col)
    }
  }
}
