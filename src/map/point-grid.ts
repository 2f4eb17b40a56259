import type { ProjectedPoints } from './project-positions'

/** Points sorted by square cell, to find the one under the pointer among millions. */
export interface PointGrid {
  readonly offsets: Float32Array
  readonly minX: number
  readonly minY: number
  readonly cellSize: number
  readonly columns: number
  readonly rows: number
  /** Points of cell c are order[starts[c]] … order[starts[c + 1] − 1]. */
  readonly starts: Uint32Array
  readonly order: Uint32Array
}

/** Points aimed at in one cell: few enough to be looked at one by one, enough for the cells to stay few. */
const POINTS_PER_CELL = 4

export function buildPointGrid({ offsets }: ProjectedPoints): PointGrid {
  const count = offsets.length / 2
  let minX = Number.POSITIVE_INFINITY
  let minY = Number.POSITIVE_INFINITY
  let maxX = Number.NEGATIVE_INFINITY
  let maxY = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    minX = Math.min(minX, offsets[2 * i]!)
    maxX = Math.max(maxX, offsets[2 * i]!)
    minY = Math.min(minY, offsets[2 * i + 1]!)
    maxY = Math.max(maxY, offsets[2 * i + 1]!)
  }
  const width = Math.max(maxX - minX, 0)
  const height = Math.max(maxY - minY, 0)
  const cells = Math.max(1, count / POINTS_PER_CELL)
  // A cloud without width or height still has cells of some size.
  const cellSize = Math.max(Math.sqrt((width * height) / cells), Math.max(width, height) / cells, 1e-12)
  const columns = Math.floor(width / cellSize) + 1
  const rows = Math.floor(height / cellSize) + 1
  const grid = { offsets, minX, minY, cellSize, columns, rows }
  const starts = new Uint32Array(columns * rows + 1)
  for (let i = 0; i < count; i++) starts[cellOf(grid, i) + 1]!++
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1]! += starts[cell]!
  const order = new Uint32Array(count)
  const next = starts.slice()
  for (let i = 0; i < count; i++) order[next[cellOf(grid, i)]!++] = i
  return { ...grid, starts, order }
}

type Cells = Omit<PointGrid, 'starts' | 'order'>

function cellOf({ offsets, minX, minY, cellSize, columns }: Cells, point: number): number {
  const column = Math.floor((offsets[2 * point]! - minX) / cellSize)
  const row = Math.floor((offsets[2 * point + 1]! - minY) / cellSize)
  return row * columns + column
}

/**
 * Index of the point nearest to (x, y), at most `radius` away, among those `accepts` takes; null when there is
 * none. Same units and origin as the grid's offsets.
 */
export function findNearestPoint(
  grid: PointGrid,
  x: number,
  y: number,
  radius: number,
  accepts: (point: number) => boolean,
): number | null {
  const { offsets, minX, minY, cellSize, columns, rows, starts, order } = grid
  const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, Math.floor(value)))
  const fromColumn = clamp((x - radius - minX) / cellSize, columns - 1)
  const toColumn = clamp((x + radius - minX) / cellSize, columns - 1)
  const fromRow = clamp((y - radius - minY) / cellSize, rows - 1)
  const toRow = clamp((y + radius - minY) / cellSize, rows - 1)
  let nearest: number | null = null
  let least = radius * radius
  for (let row = fromRow; row <= toRow; row++) {
    for (let column = fromColumn; column <= toColumn; column++) {
      const cell = row * columns + column
      for (let i = starts[cell]!; i < starts[cell + 1]!; i++) {
        const point = order[i]!
        const squared = (offsets[2 * point]! - x) ** 2 + (offsets[2 * point + 1]! - y) ** 2
        if (squared > least || !accepts(point)) continue
        least = squared
        nearest = point
      }
    }
  }
  return nearest
}
