/** A raster of numbers, row after row from the south. */
export interface Field {
  readonly cols: number
  readonly rows: number
  readonly values: Float64Array
}

/**
 * Square of the distance, in cells, from each node to the nearest node of value 0; nodes of any other value
 * must hold Infinity, and one node at least must hold 0. Exact and linear, one axis after the other
 * (P. Felzenszwalb and D. Huttenlocher, Distance Transforms of Sampled Functions, 2012). Works in place.
 */
export function spreadSquareDistances({ cols, rows, values }: Field): void {
  const longest = Math.max(cols, rows)
  const line = new Float64Array(longest)
  const scratch = { line, vertex: new Uint32Array(longest), bound: new Float64Array(longest + 1) }
  for (let col = 0; col < cols; col++) spreadAlong(values, col, cols, rows, scratch)
  for (let row = 0; row < rows; row++) spreadAlong(values, row * cols, 1, cols, scratch)
}

interface Scratch {
  readonly line: Float64Array
  /** Where the parabolas of the lower envelope stand, and from where each is the lowest. */
  readonly vertex: Uint32Array
  readonly bound: Float64Array
}

/** Each finite node carries a parabola; the distance along the line is the lowest of them everywhere. */
function spreadAlong(
  values: Float64Array,
  first: number,
  step: number,
  count: number,
  scratch: Scratch,
): void {
  const { line, vertex, bound } = scratch
  let last = -1
  for (let q = 0; q < count; q++) {
    const height = values[first + q * step]!
    line[q] = height
    if (height === Infinity) continue
    let meet = -Infinity
    while (last >= 0) {
      const v = vertex[last]!
      meet = (height + q * q - line[v]! - v * v) / (2 * (q - v))
      if (meet > bound[last]!) break
      last--
      meet = -Infinity
    }
    last++
    vertex[last] = q
    bound[last] = meet
  }
  if (last < 0) return
  bound[last + 1] = Infinity
  for (let q = 0, k = 0; q < count; q++) {
    while (bound[k + 1]! < q) k++
    const v = vertex[k]!
    values[first + q * step] = (q - v) * (q - v) + line[v]!
  }
}
