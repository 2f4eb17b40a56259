import type { Position } from 'geojson'
import { sideOf } from '../area-index'
import { orient } from '../orient'

interface Node {
  readonly x: number
  readonly y: number
  /** The nodes its edges go to, anticlockwise from due west. */
  readonly ends: number[]
  /** Whether there is ground just west, and a hair north, of it: clockwise of its first edge. */
  isGroundFirst: boolean
}

/**
 * Rings around the ground that a set of edges bounds under the even-odd rule: closed, the ground on their left, none
 * passing twice by a point. The edges meet at their ends only, an even number at each point. Exact: no coordinate is
 * computed, only sides (`orient`).
 */
export function traceEvenOdd(edges: readonly [Position, Position][]): Position[][] {
  const nodes = linkNodes(edges)
  const rings: Position[][] = []
  const done = nodes.map(({ ends }) => new Uint8Array(ends.length))
  nodes.forEach((start, from) => {
    start.ends.forEach((_, rank) => {
      if (!hasGroundOnLeft(start, rank) || done[from]![rank]) return
      const cycle: number[] = []
      let [at, leaving] = [from, rank]
      while (!done[at]![leaving]) {
        done[at]![leaving] = 1
        cycle.push(at)
        const next = nodes[at]!.ends[leaving]!
        // The next edge clockwise from the way back bounds the same piece of ground.
        const { ends } = nodes[next]!
        leaving = (ends.indexOf(at) + ends.length - 1) % ends.length
        at = next
      }
      for (const ring of cutAtRepeats(cycle)) {
        rings.push([...ring, ring[0]!].map((node) => [nodes[node]!.x, nodes[node]!.y]))
      }
    })
  })
  return rings
}

function linkNodes(edges: readonly [Position, Position][]): Node[] {
  const nodes: Node[] = []
  const idOf = new Map<string, number>()
  const nodeAt = ([x, y]: Position) => {
    const key = `${x} ${y}`
    const known = idOf.get(key)
    if (known !== undefined) return known
    idOf.set(key, nodes.length)
    return nodes.push({ x: x!, y: y!, ends: [], isGroundFirst: false }) - 1
  }
  for (const [a, b] of edges) {
    const [from, to] = [nodeAt(a), nodeAt(b)]
    nodes[from]!.ends.push(to)
    nodes[to]!.ends.push(from)
  }
  const isGroundAt = createGroundJudge(edges)
  for (const node of nodes) {
    node.ends.sort((a, b) => compareTurns(node, nodes[a]!, nodes[b]!))
    node.isGroundFirst = isGroundAt(node.x, node.y)
  }
  return nodes
}

/** Ground and no ground alternate around a node; the left of an edge is anticlockwise of it. */
function hasGroundOnLeft({ isGroundFirst }: Node, rank: number): boolean {
  return isGroundFirst === (rank % 2 === 1)
}

/** Anticlockwise from due west, due west first. */
function compareTurns(at: Node, a: Node, b: Node): number {
  const half = ({ x, y }: Node) => (y < at.y || (y === at.y && x < at.x) ? 0 : 1)
  return half(a) - half(b) || -orient(at.x, at.y, a.x, a.y, b.x, b.y)
}

/** Whether there is ground just west, and a hair north, of a point: `sideOf` moves points so. */
function createGroundJudge(edges: readonly [Position, Position][]): (x: number, y: number) => boolean {
  const edgesAt = layRows(edges)
  return (x, y) => {
    let isGround = false
    for (const [[ax, ay], [bx, by]] of edgesAt(y) as [[number, number], [number, number]][]) {
      if (ay > y !== by > y && sideOf(ax, ay, bx, by, x, y) > 0 === by > ay) isGround = !isGround
    }
    return isGround
  }
}

/** The edges by rows from south to north, so that few are looked at for each point. */
function layRows(edges: readonly [Position, Position][]): (y: number) => readonly [Position, Position][] {
  let south = Number.POSITIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  for (const [[, ay], [, by]] of edges) {
    south = Math.min(south, ay!, by!)
    north = Math.max(north, ay!, by!)
  }
  const count = Math.max(1, Math.min(4096, edges.length >> 2))
  const rowOf = (y: number) => Math.min(count - 1, Math.floor(((y - south) / (north - south || 1)) * count))
  const rows = Array.from({ length: count }, (): [Position, Position][] => [])
  for (const edge of edges) {
    const [a, b] = [rowOf(edge[0][1]!), rowOf(edge[1][1]!)]
    for (let row = Math.min(a, b); row <= Math.max(a, b); row++) rows[row]!.push(edge)
  }
  return (y) => rows[rowOf(y)]!
}

/** Cuts a walk off each time it comes back to a node: no ring passes twice by a point. */
function cutAtRepeats(cycle: readonly number[]): number[][] {
  const rings: number[][] = []
  const path: number[] = []
  const rankOf = new Map<number, number>()
  for (const node of cycle) {
    const seen = rankOf.get(node)
    if (seen !== undefined) {
      const ring = path.splice(seen)
      for (const passed of ring) rankOf.delete(passed)
      rings.push(ring)
    }
    rankOf.set(node, path.length)
    path.push(node)
  }
  return [...rings, path]
}
