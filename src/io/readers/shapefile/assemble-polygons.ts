import type { Position } from 'geojson'

type Box = readonly [number, number, number, number]
interface Ring {
  readonly points: Position[]
  readonly box: Box
  /** Unsigned, in the file's units squared. */
  readonly area: number
  /** The polygon of which this ring is the shell; null for a hole. */
  polygon: Position[][] | null
}

/**
 * Gives each hole to its own shell. A shapefile lists rings in any order, and tells shells from holes by the way
 * they turn only, which writers get wrong: what counts here is which ring is inside which. A ring inside none, or
 * inside an even number of others, is a shell; the others are holes of the smallest ring around them.
 */
export function assemblePolygons(rings: readonly Position[][]): Position[][][] {
  if (rings.length === 1) return [[rings[0]!]]
  const all = rings.map(
    (points): Ring => ({ points, box: boxOf(points), area: areaOf(points), polygon: null }),
  )
  const bySize = [...all].sort((a, b) => b.area - a.area)
  bySize.forEach((ring, rank) => {
    let around = rank - 1
    while (around >= 0 && !holds(bySize[around]!, ring)) around--
    const shell = bySize[around]?.polygon
    if (shell) shell.push(ring.points)
    else ring.polygon = [ring.points]
  })
  return all.flatMap(({ polygon }) => (polygon ? [polygon] : []))
}

function holds(outer: Ring, inner: Ring): boolean {
  const [west, south, east, north] = outer.box
  const [innerWest, innerSouth, innerEast, innerNorth] = inner.box
  if (innerWest < west || innerSouth < south || innerEast > east || innerNorth > north) return false
  // Rings may touch at vertices, or share an edge: the first place that is not on the border tells.
  for (const [x, y] of inner.points as [number, number][]) {
    const side = sideOf(outer.points, x, y)
    if (side !== 0) return side > 0
  }
  for (let index = 1; index < inner.points.length; index++) {
    const [x0, y0] = inner.points[index - 1] as [number, number]
    const [x1, y1] = inner.points[index] as [number, number]
    const side = sideOf(outer.points, (x0 + x1) / 2, (y0 + y1) / 2)
    if (side !== 0) return side > 0
  }
  return false
}

/** 1 inside, -1 outside, 0 on the border. */
function sideOf(ring: readonly Position[], x: number, y: number): number {
  let isInside = false
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
    const [x0, y0] = ring[before] as [number, number]
    const [x1, y1] = ring[index] as [number, number]
    const turn = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)
    const isBeside =
      x >= Math.min(x0, x1) && x <= Math.max(x0, x1) && y >= Math.min(y0, y1) && y <= Math.max(y0, y1)
    if (turn === 0 && isBeside) return 0
    if (y0 > y !== y1 > y && turn > 0 === y1 > y0) isInside = !isInside
  }
  return isInside ? 1 : -1
}

function boxOf(points: readonly Position[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points as [number, number][]) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

function areaOf(points: readonly Position[]): number {
  const [originX, originY] = points[0] as [number, number]
  let twice = 0
  for (let index = 1; index < points.length; index++) {
    const [x0, y0] = points[index - 1] as [number, number]
    const [x1, y1] = points[index] as [number, number]
    twice += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY)
  }
  return Math.abs(twice) / 2
}
