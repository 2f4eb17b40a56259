import type { Position } from 'geojson'

/**
 * A point inside a polygon and out of its holes: the middle of the widest stretch of the polygon at half its
 * height. null for a polygon without an inside.
 */
export function findInnerPoint(rings: readonly (readonly Position[])[]): Position | null {
  const ys = rings[0]?.map(([, y]) => y!) ?? []
  const y =
    (ys.reduce((a, b) => Math.min(a, b), Infinity) + ys.reduce((a, b) => Math.max(a, b), -Infinity)) / 2
  const crossings = rings.flatMap((ring) => listCrossings(ring, y)).sort((a, b) => a - b)
  let best: Position | null = null
  let widest = 0
  // Even-odd: the inside lies between the first and the second crossing, the third and the fourth…
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west, east] = [crossings[index]!, crossings[index + 1]!]
    if (east - west <= widest) continue
    widest = east - west
    best = [(west + east) / 2, y]
  }
  return best
}

/** Where a ring crosses a parallel; a vertex on it counts with the edge above, so that each passage counts once. */
function listCrossings(ring: readonly Position[], y: number): number[] {
  const crossings: number[] = []
  for (let index = 1; index < ring.length; index++) {
    const [ax, ay] = ring[index - 1] as [number, number]
    const [bx, by] = ring[index] as [number, number]
    if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
  }
  return crossings
}
