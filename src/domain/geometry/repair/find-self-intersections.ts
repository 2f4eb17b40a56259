import type { Rings } from '../scan-areas'
import { meetEdges } from './meet-edges'
import { pairEdges } from './pair-edges'

export interface SelfIntersection {
  /** Rank of the area in the list, from 1. */
  readonly area: number
  /**
   * `cross`: two edges cross; `overlap`: they run along each other, as in a spike; `touch`: a ring comes back to a
   * point of its own. Two rings of an area that touch at points are no fault.
   */
  readonly kind: 'cross' | 'overlap' | 'touch'
  /** About where, in the coordinates of the rings. */
  readonly x: number
  readonly y: number
}

/** Every place where the outline of an area meets itself. Near linear in the vertices. */
export function findSelfIntersections(rings: Rings): SelfIntersection[] {
  const { xs, ys, ringStart, areaStart } = rings
  const found: SelfIntersection[] = []
  const room = largestArea(rings)
  const ax = new Float64Array(room)
  const ay = new Float64Array(room)
  const bx = new Float64Array(room)
  const by = new Float64Array(room)
  const ringOf = new Uint32Array(room)
  /** The edge after, in the same ring. */
  const next = new Uint32Array(room)

  for (let area = 1; area <= rings.areas; area++) {
    let count = 0
    for (let ring = areaStart[area - 1]!; ring < areaStart[area]!; ring++) {
      const first = count
      for (let v = ringStart[ring]!; v < ringStart[ring + 1]! - 1; v++) {
        if (xs[v] === xs[v + 1] && ys[v] === ys[v + 1]) continue
        ax[count] = xs[v]!
        ay[count] = ys[v]!
        bx[count] = xs[v + 1]!
        by[count] = ys[v + 1]!
        ringOf[count] = ring
        next[count] = count + 1
        count++
      }
      if (count > first) next[count - 1] = first
    }
    let touches: Set<string> | null = null
    pairEdges({ count, ax, ay, bx, by }, (a, b) => {
      const isNext = next[a] === b || next[b] === a
      const kind = meetEdges(ax[a]!, ay[a]!, bx[a]!, by[a]!, ax[b]!, ay[b]!, bx[b]!, by[b]!)
      if (kind === 'none' || (kind === 'touch' && (isNext || ringOf[a] !== ringOf[b]))) return
      const [x, y] = kind === 'cross' ? crossEdges(ax, ay, bx, by, a, b) : findEndOn(ax, ay, bx, by, a, b)
      if (kind === 'touch') {
        // The edges on both sides of the point meet there too: one fault.
        touches ??= new Set()
        if (touches.has(`${x} ${y}`)) return
        touches.add(`${x} ${y}`)
      }
      found.push({ area, kind, x, y })
    })
  }
  return found
}

type Column = Float64Array

/** Where two edges that cross do so, rounded. */
export function crossEdges(
  ax: Column,
  ay: Column,
  bx: Column,
  by: Column,
  first: number,
  second: number,
): [number, number] {
  const ux = bx[first]! - ax[first]!
  const uy = by[first]! - ay[first]!
  const vx = bx[second]! - ax[second]!
  const vy = by[second]! - ay[second]!
  const wx = ax[second]! - ax[first]!
  const wy = ay[second]! - ay[first]!
  const along = (wx * vy - wy * vx) / (ux * vy - uy * vx)
  return [ax[first]! + along * ux, ay[first]! + along * uy]
}

/** An end of one edge that is on the other. */
function findEndOn(ax: Column, ay: Column, bx: Column, by: Column, a: number, b: number): [number, number] {
  const isOn = (x: number, y: number, edge: number) =>
    meetEdges(ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!, x, y, x, y) !== 'none'
  if (isOn(ax[a]!, ay[a]!, b)) return [ax[a]!, ay[a]!]
  if (isOn(bx[a]!, by[a]!, b)) return [bx[a]!, by[a]!]
  return isOn(ax[b]!, ay[b]!, a) ? [ax[b]!, ay[b]!] : [bx[b]!, by[b]!]
}

function largestArea({ areas, areaStart, ringStart }: Rings): number {
  let most = 0
  for (let area = 0; area < areas; area++) {
    most = Math.max(most, ringStart[areaStart[area + 1]!]! - ringStart[areaStart[area]!]!)
  }
  return most
}
