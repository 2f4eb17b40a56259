import type { Position } from 'geojson'

/** Area of a closed ring in its own units squared: positive when it turns anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  const [originX, originY] = (ring[0] ?? [0, 0]) as [number, number]
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number]
    const [bx, by] = ring[i] as [number, number]
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY)
  }
  return twice / 2
}
