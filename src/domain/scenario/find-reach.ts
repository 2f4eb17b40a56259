import type { CopperTechnology } from '../copper/copper-formula'
import { classifyLine, SERVED } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'
import { type Metres, metres } from '../kernel/units'
import { estimateLineSpeed } from './estimate-line'

/**
 * How far, straight, a copper site brings its lines to a goal, in whole metres; null when not even beside it.
 * Speeds only fall with distance, so the limit is found by halving.
 */
export function findReach(technology: CopperTechnology, goal: Threshold): Metres | null {
  const isServed = (distance: number): boolean => {
    const { down, up } = estimateLineSpeed(metres(distance), technology)
    return classifyLine(down, up, goal) === SERVED
  }
  if (!isServed(0)) return null
  let reached = 0
  let beyond = 1
  while (isServed(beyond)) beyond *= 2
  while (beyond - reached > 1) {
    const middle = Math.floor((reached + beyond) / 2)
    if (isServed(middle)) reached = middle
    else beyond = middle
  }
  return metres(reached)
}
