/** Lists of positions, roads for instance, as two columns and where each begins. */
export interface PackedPaths {
  readonly packed: 'paths'
  readonly xs: Float64Array
  readonly ys: Float64Array
  /** Path → its first position, and one more. */
  readonly start: Uint32Array
}

type Path = readonly (readonly number[])[]

/** null when the items are anything but lists of pairs of numbers. */
export function packPaths(items: readonly unknown[]): PackedPaths | null {
  if (!items.every(isPath)) return null
  const start = new Uint32Array(items.length + 1)
  items.forEach((path, index) => {
    start[index + 1] = start[index]! + path.length
  })
  const xs = new Float64Array(start.at(-1)!)
  const ys = new Float64Array(start.at(-1)!)
  let at = 0
  for (const path of items) {
    for (const position of path) {
      xs[at] = position[0]!
      ys[at++] = position[1]!
    }
  }
  return { packed: 'paths', xs, ys, start }
}

export function unpackPaths({ xs, ys, start }: PackedPaths): number[][][] {
  return Array.from({ length: start.length - 1 }, (_, path) =>
    Array.from({ length: start[path + 1]! - start[path]! }, (__, index) => {
      const at = start[path]! + index
      return [xs[at]!, ys[at]!]
    }),
  )
}

const isPath = (item: unknown): item is Path => Array.isArray(item) && item.every(isPair)

const isPair = (item: unknown): boolean =>
  Array.isArray(item) && item.length === 2 && typeof item[0] === 'number' && typeof item[1] === 'number'
