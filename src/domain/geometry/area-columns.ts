/**
 * Areas as columns: what crosses threads without being copied and is cut into tiles. Degrees, or whatever unit
 * the coordinates had.
 */
export interface AreaColumns {
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Ring → its first vertex, and one more: the last vertex of a ring repeats its first. */
  readonly ringStart: Uint32Array
  /** Polygon → its first ring, the shell; holes follow. */
  readonly polygonStart: Uint32Array
  /** Area → its first polygon. */
  readonly areaStart: Uint32Array
  /** 1 for an area written as a MultiPolygon, of one polygon too. */
  readonly isMulti: Uint8Array
}
