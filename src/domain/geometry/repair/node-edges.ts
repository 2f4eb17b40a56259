import type { Position } from 'geojson'
import { crossEdges } from './find-self-intersections'
import { meetEdges } from './meet-edges'
import { type Edges, pairEdges } from './pair-edges'

/** Rounding where edges cross may make them cross again nearby; it ends after two or three rounds. */
const MOST_ROUNDS = 24

/**
 * Cuts the edges of rings where they meet, until they meet at their ends only. Of edges that lie on each other an
 * even number is none, an odd number one: what is left bounds the same ground under the even-odd rule.
 *
 * @returns null when rounding keeps making new meetings
 */
export function nodeEdges(rings: readonly (readonly Position[])[]): [Position, Position][] | null {
  let edges = cancelPairs(
    rings.flatMap((ring) => ring.slice(1).map((end, index) => [ring[index]!, end] as [Position, Position])),
  )
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cuts = findCuts(edges)
    if (cuts.size === 0) return edges
    edges = cancelPairs(edges.flatMap((edge, index) => cutEdge(edge, cuts.get(index) ?? [])))
  }
  return null
}

function findCuts(list: readonly [Position, Position][]): Map<number, Position[]> {
  const column = (end: 0 | 1, axis: 0 | 1) => Float64Array.from(list, (edge) => edge[end][axis]!)
  const edges: Edges = {
    count: list.length,
    ax: column(0, 0),
    ay: column(0, 1),
    bx: column(1, 0),
    by: column(1, 1),
  }
  const { ax, ay, bx, by } = edges
  const cuts = new Map<number, Position[]>()
  const cutAt = (edge: number, place: Position) => {
    if (list[edge]!.some((end) => isSame(end, place))) return false
    const places = cuts.get(edge)
    if (places) places.push(place)
    else cuts.set(edge, [place])
    return true
  }
  pairEdges(edges, (a, b) => {
    const kind = meetEdges(ax[a]!, ay[a]!, bx[a]!, by[a]!, ax[b]!, ay[b]!, bx[b]!, by[b]!)
    if (kind === 'none') return
    if (kind === 'cross') {
      const place = crossEdges(ax, ay, bx, by, a, b)
      cutAt(a, place)
      cutAt(b, place)
      return
    }
    for (const [edge, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const end of list[other]!) {
        const [x, y] = end as [number, number]
        if (meetEdges(ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!, x, y, x, y) !== 'none') cutAt(edge, end)
      }
    }
  })
  return cuts
}

function cutEdge([from, to]: [Position, Position], places: Position[]): [Position, Position][] {
  if (places.length === 0) return [[from, to]]
  const distance = ([x, y]: Position) => Math.hypot(x! - from[0]!, y! - from[1]!)
  const stops = [from, ...places.sort((a, b) => distance(a) - distance(b)), to]
  return stops.slice(1).map((stop, index) => [stops[index]!, stop])
}

/** Leaves one edge of an odd number between the same two points, none of an even number, none of no length. */
function cancelPairs(edges: readonly [Position, Position][]): [Position, Position][] {
  const left = new Map<string, [Position, Position]>()
  for (const [from, to] of edges) {
    if (isSame(from, to)) continue
    const isForward = from[0]! < to[0]! || (from[0] === to[0] && from[1]! < to[1]!)
    const edge: [Position, Position] = isForward ? [from, to] : [to, from]
    const key = edge.flat().join(' ')
    if (!left.delete(key)) left.set(key, edge)
  }
  return [...left.values()]
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]
