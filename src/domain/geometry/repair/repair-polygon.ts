import type { Position } from 'geojson'
import type { AreaGeometry } from '../../territory/territory'
import { containsPoint } from '../contains-point'
import { measureAreaM2 } from '../measure-area'
import { nodeEdges } from './node-edges'
import { signedArea } from './signed-area'
import { traceEvenOdd } from './trace-even-odd'

export interface RepairedArea {
  /** Rings that neither cross nor touch themselves, turned as RFC 7946 asks; null when no ground is left. */
  readonly geometry: AreaGeometry | null
  /** m²: the area as it was measured, crossings and all, and as it is. */
  readonly beforeM2: number
  readonly afterM2: number
}

/**
 * A valid area of the same ground, which is what the rings hold under the even-odd rule, as everywhere here: a ring
 * that crosses itself is cut in parts, a spike goes, a part drawn twice is a hole. Meant for areas found faulty; a
 * sound one keeps its ground and may have its rings in another order.
 *
 * @returns null when the outline cannot be cut up: rounding keeps making it cross
 */
export function repairPolygon(geometry: AreaGeometry): RepairedArea | null {
  const rings = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map(
    closeRing,
  )
  const edges = nodeEdges(rings)
  if (edges === null) return null
  const polygons = nestRings(traceEvenOdd(edges))
  const repaired: AreaGeometry | null =
    polygons.length === 0
      ? null
      : polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons }
  return {
    geometry: repaired,
    beforeM2: measureAreaM2(geometry),
    afterM2: repaired ? measureAreaM2(repaired) : 0,
  }
}

function closeRing(ring: Position[]): Position[] {
  const flat = ring.map(([x, y]) => [x!, y!])
  const [first, last] = [flat[0], flat.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...flat, first] : flat
}

/** Puts each hole, a clockwise ring, in the smallest outer ring around it. */
function nestRings(rings: readonly Position[][]): Position[][][] {
  const shells = rings
    .map((ring) => ({ ring, area: signedArea(ring) }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map(({ ring }) => [ring])
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    // A hole may touch its outer ring at corners; the middle of a side is inside.
    const [[ax, ay], [bx, by]] = hole as [[number, number], [number, number]]
    const middle = [(ax + bx) / 2, (ay + by) / 2]
    const around = shells.find(
      ([shell]) => shell !== hole && containsPoint({ type: 'Polygon', coordinates: [shell!] }, middle),
    )
    around?.push(hole)
  }
  return shells
}
