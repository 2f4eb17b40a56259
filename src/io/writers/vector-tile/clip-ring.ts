import { TILE_BUFFER, TILE_EXTENT } from './tile-grid'

const LOW = -TILE_BUFFER
const HIGH = TILE_EXTENT + TILE_BUFFER

/**
 * A ring of tile units, interleaved and not closed, cut at the sides of a tile and its margin (Sutherland and
 * Hodgman): what leaves the tile runs along its margin, where it is not seen.
 */
export function clipRing(ring: readonly number[]): readonly number[] {
  if (isInside(ring)) return ring
  let cut = ring
  for (const axis of [0, 1] as const) {
    cut = clipSide(cut, axis, LOW, 1)
    cut = clipSide(cut, axis, HIGH, -1)
  }
  return cut
}

function isInside(ring: readonly number[]): boolean {
  return ring.every((value) => value >= LOW && value <= HIGH)
}

/** Keeps what is on the side of `limit` that `sign` points to. */
function clipSide(ring: readonly number[], axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = []
  const count = ring.length
  for (let at = 0; at < count; at += 2) {
    const before = (at + count - 2) % count
    const [a, b] = [(ring[before + axis]! - limit) * sign, (ring[at + axis]! - limit) * sign]
    if (a >= 0 !== b >= 0) {
      const t = a / (a - b)
      const other = 1 - axis
      const crossing = Math.round(ring[before + other]! + t * (ring[at + other]! - ring[before + other]!))
      if (axis === 0) kept.push(limit, crossing)
      else kept.push(crossing, limit)
    }
    if (b >= 0) kept.push(ring[at]!, ring[at + 1]!)
  }
  return kept
}
