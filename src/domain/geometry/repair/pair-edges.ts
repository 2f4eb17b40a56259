/** Edges in columns: edge i goes from (ax, ay)[i] to (bx, by)[i]. */
export interface Edges {
  readonly count: number
  readonly ax: Float64Array
  readonly ay: Float64Array
  readonly bx: Float64Array
  readonly by: Float64Array
}

/** Below this, comparing every edge with every other costs less than sorting. */
const FEW = 24
/** Steps in the width of the edges; times the rank of an edge, a whole number that a double holds. */
const STEPS = 2 ** 24
const MOST_EDGES = 2 ** 28

/**
 * Tells every pair of edges whose boxes touch, each once. A sweep from west to east: near linear for the outline of
 * an area, which crosses a meridian few times.
 */
export function pairEdges(edges: Edges, visit: (a: number, b: number) => void): void {
  const { count, ax, bx } = edges
  if (count <= FEW) {
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) if (touchAcross(edges, a, b) && touchUp(edges, a, b)) visit(a, b)
    }
    return
  }
  let west = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    west = Math.min(west, ax[i]!, bx[i]!)
    east = Math.max(east, ax[i]!, bx[i]!)
  }
  const scale = east > west ? (STEPS - 1) / (east - west) : 0
  const stepOf = (x: number) => Math.floor((x - west) * scale)
  // The step of the western end and the edge's rank in one number: sorting numbers needs no comparing function.
  const order = new Float64Array(count)
  for (let i = 0; i < count; i++) order[i] = stepOf(Math.min(ax[i]!, bx[i]!)) * MOST_EDGES + i
  order.sort()
  for (let first = 0; first < count; first++) {
    const a = order[first]! % MOST_EDGES
    const end = (stepOf(Math.max(ax[a]!, bx[a]!)) + 1) * MOST_EDGES
    for (let second = first + 1; second < count && order[second]! < end; second++) {
      const b = order[second]! % MOST_EDGES
      if (touchUp(edges, a, b) && touchAcross(edges, a, b)) visit(Math.min(a, b), Math.max(a, b))
    }
  }
}

function touchAcross({ ax, bx }: Edges, a: number, b: number): boolean {
  return (
    Math.min(ax[a]!, bx[a]!) <= Math.max(ax[b]!, bx[b]!) &&
    Math.min(ax[b]!, bx[b]!) <= Math.max(ax[a]!, bx[a]!)
  )
}

function touchUp({ ay, by }: Edges, a: number, b: number): boolean {
  return (
    Math.min(ay[a]!, by[a]!) <= Math.max(ay[b]!, by[b]!) &&
    Math.min(ay[b]!, by[b]!) <= Math.max(ay[a]!, by[a]!)
  )
}
