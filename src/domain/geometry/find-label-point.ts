import type { Position } from 'geojson'
import type { AreaGeometry } from '../territory/territory'
import { estimateArea } from './estimate-area'

type Rings = readonly (readonly Position[])[]

/** The point found is at most this share of the area's size away from the deepest one. */
const PRECISION = 0.05

/**
 * Where to write an area's name: the point of its largest part that is farthest from its border, so that the
 * name stands inside, even in a crescent or round an enclave. Degrees, with the east-west ones shortened as on
 * the ground at that latitude.
 */
export function findLabelPoint(geometry: AreaGeometry): Position {
  const rings = largestPart(geometry)
  const outer = rings[0]!
  const south = extreme(outer, 1, Math.min)
  const north = extreme(outer, 1, Math.max)
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const flat = rings.map((ring) => ring.map(([x, y]): Position => [x! * squeeze, y!]))
  const [x, y] = findDeepestPoint(flat)
  return [x! / squeeze, y!]
}

function largestPart(geometry: AreaGeometry): Rings {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.coordinates.reduce((best, rings) =>
    estimateArea([rings]) > estimateArea([best]) ? rings : best,
  )
}

const extreme = (ring: readonly Position[], axis: 0 | 1, pick: (a: number, b: number) => number): number =>
  ring.reduce((found, position) => pick(found, position[axis]!), ring[0]![axis]!)

interface Cell {
  readonly x: number
  readonly y: number
  readonly half: number
  /** Depth at the centre, negative outside. */
  readonly depth: number
  /** No point of the cell is deeper than this. */
  readonly bound: number
}

/** Branch and bound over square cells: the cell that promises most is split until none promises better. */
function findDeepestPoint(rings: Rings): Position {
  const outer = rings[0]!
  const west = extreme(outer, 0, Math.min)
  const south = extreme(outer, 1, Math.min)
  const width = extreme(outer, 0, Math.max) - west
  const height = extreme(outer, 1, Math.max) - south
  const side = Math.min(width, height)
  if (!(side > 0)) return outer[0]!
  const makeCell = (x: number, y: number, half: number): Cell => {
    const depth = depthAt(x, y, rings)
    return { x, y, half, depth, bound: depth + half * Math.SQRT2 }
  }
  const queue: Cell[] = []
  for (let x = west; x < west + width; x += side)
    for (let y = south; y < south + height; y += side)
      queue.push(makeCell(x + side / 2, y + side / 2, side / 2))
  let best = makeCell(west + width / 2, south + height / 2, 0)
  const precision = side * PRECISION
  for (let cell = takeMostPromising(queue); cell; cell = takeMostPromising(queue)) {
    if (cell.depth > best.depth) best = cell
    if (cell.bound - best.depth <= precision) break
    const half = cell.half / 2
    for (const dx of [-half, half])
      for (const dy of [-half, half]) queue.push(makeCell(cell.x + dx, cell.y + dy, half))
  }
  return [best.x, best.y]
}

/** A few dozen cells at most wait at a time: a scan is as good as a heap. */
function takeMostPromising(queue: Cell[]): Cell | undefined {
  let best = 0
  for (let i = 1; i < queue.length; i++) if (queue[i]!.bound > queue[best]!.bound) best = i
  const cell = queue[best]
  const last = queue.pop()
  if (last !== undefined && best < queue.length) queue[best] = last
  return cell
}

/** Distance from a point to the nearest border, negative when the point is outside. */
function depthAt(x: number, y: number, rings: Rings): number {
  let isInside = false
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as [number, number]
      const [bx, by] = ring[i] as [number, number]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside
      nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by))
    }
  }
  return (isInside ? 1 : -1) * Math.sqrt(nearest)
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  const ex = x - ax - t * dx
  const ey = y - ay - t * dy
  return ex * ex + ey * ey
}
