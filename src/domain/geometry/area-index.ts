import type { GridAxis } from './grid-axis'
import { orient } from './orient'

/**
 * Areas drawn on a raster of cells. A cell that one area covers whole, or that no area touches, answers at
 * once; any other cell keeps, for each area that concerns it, whether its south-west corner is inside that
 * area and the area's own edges near the cell. Made by `buildAreaIndex`; read by `locate`.
 */
export interface AreaIndex extends CellGrid {
  /** ≥ 0: the answer for the whole cell (0 = no area); < 0: ~number of the cell's list. */
  readonly cells: Int32Array
  /** List → its first entry; entries are in order of area. */
  readonly listStart: Uint32Array
  readonly entryArea: Uint32Array
  /** 1 when the cell's south-west corner is inside the entry's area. */
  readonly entryInside: Uint8Array
  /** Entry → its first edge. */
  readonly entryEdges: Uint32Array
  /** Edge → the vertex it starts at; it ends at the next vertex. */
  readonly edges: Uint32Array
  readonly xs: Float64Array
  readonly ys: Float64Array
}

/** A raster in degrees; cells are numbered row after row from the south-west. */
export interface CellGrid {
  readonly columns: GridAxis
  readonly rows: GridAxis
}

/**
 * The side of the edge a → b on which a point lies, never 0: a point on the edge's line counts as if moved
 * west by an infinitely small step, and north by a step infinitely smaller still. One such rule for every
 * question keeps the answers consistent when an edge passes through a vertex, a corner or a point.
 */
export function sideOf(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return orient(ax, ay, bx, by, x, y) || by - ay || bx - ax
}
