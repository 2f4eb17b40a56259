import type { AreaGeometry } from '../../territory/territory'
import { sideOf } from '../area-index'
import { flattenRings } from '../build-area-index'
import { listPolygons } from '../list-polygons'
import type { Rings } from '../scan-areas'
import { meetEdges } from './meet-edges'
import { type AreaBoxes, boxAreas, pairAreas } from './pair-areas'
import { repairPolygon } from './repair-polygon'

/** Éclaircie's own choice. An overlap of this much or less is the rounding of coordinates, and is not told. */
export const OVERLAP = { toleranceM2: 1, mostPairs: 2000 } as const

export interface Overlap {
  /** Ranks of the two areas in the list, from 1, the lesser first. */
  readonly a: number
  readonly b: number
  readonly areaM2: number
}

export interface Overlaps {
  /** The largest first. */
  readonly overlaps: readonly Overlap[]
  /** Pairs whose outlines cross and that were not measured, past `OVERLAP.mostPairs`. */
  readonly unmeasured: number
}

/**
 * Ground that two areas both hold, in m². Areas with a common border, drawn with the same vertices or not, do not
 * overlap. Near linear when few outlines cross.
 */
export function findOverlaps(areas: readonly AreaGeometry[]): Overlaps {
  const rings = flattenRings(areas)
  const boxes = boxAreas(rings)
  const suspects: [number, number][] = []
  pairAreas(boxes, (a, b) => {
    if (mayOverlap(rings, boxes, a, b)) suspects.push([a, b])
  })
  const overlaps = suspects
    .slice(0, OVERLAP.mostPairs)
    .map(([a, b]) => ({ a: a + 1, b: b + 1, areaM2: measureOverlapM2(areas[a]!, areas[b]!) }))
    .filter(({ areaM2 }) => areaM2 > OVERLAP.toleranceM2)
    .sort((first, second) => second.areaM2 - first.areaM2)
  return { overlaps, unmeasured: Math.max(0, suspects.length - OVERLAP.mostPairs) }
}

/** What both hold is counted twice in the sum of the areas and not at all by the even-odd rule over both. */
function measureOverlapM2(a: AreaGeometry, b: AreaGeometry): number {
  const measure = (geometry: AreaGeometry) => repairPolygon(geometry)?.afterM2 ?? 0
  const either = measure({ type: 'MultiPolygon', coordinates: [...listPolygons(a), ...listPolygons(b)] })
  return (measure(a) + measure(b) - either) / 2
}

/**
 * Whether two areas may share ground; measuring settles it. « No » is wrong only for an edge that goes in and out of
 * the other area exactly through its vertices, its middle outside.
 */
function mayOverlap(rings: Rings, boxes: AreaBoxes, a: number, b: number): boolean {
  const { xs, ys } = rings
  const ofA = listEdges(rings, boxes, a, b)
  const ofB = listEdges(rings, boxes, b, a)
  const isShared = { a: new Set<number>(), b: new Set<number>() }
  let meets = false
  const touching: { edge: number; isOfA: boolean }[] = []
  for (const i of ofA) {
    for (const j of ofB) {
      if (!doBoxesTouch(rings, i, j)) continue
      if (isSameEdge(rings, i, j)) {
        isShared.a.add(i)
        isShared.b.add(j)
        meets = true
        continue
      }
      const kind = meetEdges(xs[i]!, ys[i]!, xs[i + 1]!, ys[i + 1]!, xs[j]!, ys[j]!, xs[j + 1]!, ys[j + 1]!)
      if (kind === 'none') continue
      if (kind !== 'touch') return true
      meets = true
      touching.push({ edge: i, isOfA: true }, { edge: j, isOfA: false })
    }
  }
  // Outlines that never meet: one inside the other, or apart.
  if (!meets) return holdsVertex(rings, a, b) || holdsVertex(rings, b, a)
  const own = touching.filter(({ edge, isOfA }) => !(isOfA ? isShared.a : isShared.b).has(edge))
  // Two outlines of the same edges, or some of one are all of the other's: nothing leaves the border.
  if (own.length === 0) return true
  return own.some(({ edge, isOfA }) => {
    const x = (xs[edge]! + xs[edge + 1]!) / 2
    const y = (ys[edge]! + ys[edge + 1]!) / 2
    return holds(rings, isOfA ? b : a, x, y)
  })
}

/** Edges of an area, by their first vertex, that reach into the bounds of the other. */
function listEdges(rings: Rings, boxes: AreaBoxes, area: number, other: number): number[] {
  const { xs, ys, ringStart, areaStart } = rings
  const edges: number[] = []
  for (let ring = areaStart[area]!; ring < areaStart[area + 1]!; ring++) {
    for (let v = ringStart[ring]!; v < ringStart[ring + 1]! - 1; v++) {
      if (xs[v] === xs[v + 1] && ys[v] === ys[v + 1]) continue
      if (
        Math.max(xs[v]!, xs[v + 1]!) < boxes.west[other]! ||
        Math.min(xs[v]!, xs[v + 1]!) > boxes.east[other]!
      )
        continue
      if (
        Math.max(ys[v]!, ys[v + 1]!) < boxes.south[other]! ||
        Math.min(ys[v]!, ys[v + 1]!) > boxes.north[other]!
      )
        continue
      edges.push(v)
    }
  }
  return edges
}

function doBoxesTouch({ xs, ys }: Rings, i: number, j: number): boolean {
  return (
    Math.min(xs[i]!, xs[i + 1]!) <= Math.max(xs[j]!, xs[j + 1]!) &&
    Math.min(xs[j]!, xs[j + 1]!) <= Math.max(xs[i]!, xs[i + 1]!) &&
    Math.min(ys[i]!, ys[i + 1]!) <= Math.max(ys[j]!, ys[j + 1]!) &&
    Math.min(ys[j]!, ys[j + 1]!) <= Math.max(ys[i]!, ys[i + 1]!)
  )
}

function isSameEdge({ xs, ys }: Rings, i: number, j: number): boolean {
  const isSame = (a: number, b: number) => xs[a] === xs[b] && ys[a] === ys[b]
  return (isSame(i, j) && isSame(i + 1, j + 1)) || (isSame(i, j + 1) && isSame(i + 1, j))
}

function holdsVertex(rings: Rings, area: number, other: number): boolean {
  const first = rings.ringStart[rings.areaStart[other]!]!
  return holds(rings, area, rings.xs[first]!, rings.ys[first]!)
}

/** The even-odd rule; on the border either way. */
function holds({ xs, ys, ringStart, areaStart }: Rings, area: number, x: number, y: number): boolean {
  let isInside = false
  for (let ring = areaStart[area]!; ring < areaStart[area + 1]!; ring++) {
    for (let v = ringStart[ring]!; v < ringStart[ring + 1]! - 1; v++) {
      const [ay, by] = [ys[v]!, ys[v + 1]!]
      if (ay > y !== by > y && sideOf(xs[v]!, ay, xs[v + 1]!, by, x, y) > 0 === by > ay) isInside = !isInside
    }
  }
  return isInside
}
