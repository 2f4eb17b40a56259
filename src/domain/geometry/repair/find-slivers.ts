import type { Position } from 'geojson'
import type { AreaGeometry } from '../../territory/territory'
import { listPolygons } from '../list-polygons'
import { measureAreaM2 } from '../measure-area'
import { measureDistanceM } from '../measure-distance'

/** A part is a sliver under either; Éclaircie's own choice: no commune or activity zone is that small. */
export const SLIVER = { areaM2: 1, widthM: 0.5 } as const

export interface Sliver {
  /** Rank of the area in the list, from 1. */
  readonly area: number
  /** Rank of its polygon, from 0, and of the ring in it: 0, or the hole's. */
  readonly polygon: number
  readonly ring: number
  readonly areaM2: number
  /** Twice the area over the length of the outline: the width of a long strip, in metres. */
  readonly widthM: number
}

/** Parts and holes too small or too thin to be meant. Areas without any part are not slivers: see `isEmptyArea`. */
export function findSlivers(areas: readonly AreaGeometry[]): Sliver[] {
  return areas.flatMap((geometry, index) =>
    listPolygons(geometry).flatMap((rings, polygon) =>
      rings.flatMap((ring, rank) => {
        if (isSurelyNone(ring)) return []
        const areaM2 = measureAreaM2({ type: 'Polygon', coordinates: [ring] })
        const widthM = (2 * areaM2) / Math.max(measureOutline(ring), Number.MIN_VALUE)
        if (areaM2 >= SLIVER.areaM2 && widthM >= SLIVER.widthM) return []
        return [{ area: index + 1, polygon, ring: rank, areaM2, widthM }]
      }),
    ),
  )
}

/** On a plane, twice what makes a sliver is none on the ellipsoid either: most rings need no more than this. */
function isSurelyNone(ring: readonly Position[]): boolean {
  const [lon0, lat0] = ring[0] ?? [0, 0]
  const metresX = METRES_PER_DEGREE * Math.cos((lat0! * Math.PI) / 180)
  let twice = 0
  let length = 0
  for (let i = 1; i < ring.length; i++) {
    const x0 = (ring[i - 1]![0]! - lon0!) * metresX
    const y0 = (ring[i - 1]![1]! - lat0!) * METRES_PER_DEGREE
    const x1 = (ring[i]![0]! - lon0!) * metresX
    const y1 = (ring[i]![1]! - lat0!) * METRES_PER_DEGREE
    twice += x0 * y1 - x1 * y0
    length += Math.abs(x1 - x0) + Math.abs(y1 - y0)
  }
  const areaM2 = Math.abs(twice) / 2
  return areaM2 > 2 * SLIVER.areaM2 && 2 * areaM2 > 2 * SLIVER.widthM * length
}
const METRES_PER_DEGREE = 111_320

/** Whether an area has no ring at all. */
export function isEmptyArea(geometry: AreaGeometry): boolean {
  return listPolygons(geometry).every((rings) => (rings[0]?.length ?? 0) === 0)
}

function measureOutline(ring: readonly Position[]): number {
  let length = 0
  for (let i = 1; i < ring.length; i++) length += measureDistanceM(ring[i - 1]!, ring[i]!)
  return length
}
