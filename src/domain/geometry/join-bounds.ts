import type { Bounds } from '../territory/territory'

/** The smallest box round boxes; null when there is none. */
export function joinBounds(boxes: readonly Bounds[]): Bounds | null {
  return boxes.reduce<Bounds | null>(
    (all, [west, south, east, north]) =>
      all === null
        ? [west, south, east, north]
        : [Math.min(all[0], west), Math.min(all[1], south), Math.max(all[2], east), Math.max(all[3], north)],
    null,
  )
}
