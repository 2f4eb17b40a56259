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
        const areaM2 = measureAreaM2({ type: 'Polygon', coordinates: [ring] })
        const widthM = (2 * areaM2) / Math.max(measureOutline(ring), Number.MIN_VALUE)
        if (areaM2 >= SLIVER.areaM2 && widthM >= SLIVER.widthM) return []
        return [{ area: index + 1, polygon, ring: rank, areaM2, widthM }]
      }),
    ),
  )
}

/** Whether an area has no ring at all. */
export function isEmptyArea(geometry: AreaGeometry): boolean {
  return listPolygons(geometry).every((rings) => (rings[0]?.length ?? 0) === 0)
}

function measureOutline(ring: readonly Position[]): number {
  let length = 0
  for (let i = 1; i < ring.length; i++) length += measureDistanceM(ring[i - 1]!, ring[i]!)
  return length
}
