import type { Bounds } from '../territory/territory'
import { joinBounds } from './join-bounds'

/** Areas further apart than this stand on other sides of a sea: degrees of longitude. */
const WIDEST_GAP = 8

/**
 * What to show first of boxes: all of them, or, where they lie oceans apart (the metropolis and the overseas), the
 * group that has most. Groups are told by the gaps between longitudes.
 */
export function findMainBounds(boxes: readonly Bounds[]): Bounds | null {
  const groups: Bounds[][] = []
  let east = -Infinity
  for (const box of boxes.toSorted((a, b) => a[0] - b[0])) {
    if (box[0] - east > WIDEST_GAP) groups.push([])
    groups.at(-1)!.push(box)
    east = Math.max(east, box[2])
  }
  const [main] = groups.toSorted((a, b) => b.length - a.length)
  return main ? joinBounds(main) : null
}
