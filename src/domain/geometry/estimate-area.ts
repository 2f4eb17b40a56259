import type { Position } from 'geojson'

/** Area of polygons in square degrees, shortened east-west as on the ground: only good for comparing neighbours. */
export function estimateArea(polygons: readonly (readonly (readonly Position[])[])[]): number {
  return polygons.reduce((sum, rings) => sum + estimatePolygon(rings), 0)
}

const estimatePolygon = (rings: readonly (readonly Position[])[]): number =>
  rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(measureRing(ring)), 0) *
  Math.cos(((rings[0]?.[0]?.[1] ?? 0) * Math.PI) / 180)

function measureRing(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    sum += ax! * by! - bx! * ay!
  }
  return sum / 2
}
