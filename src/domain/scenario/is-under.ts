import { BELOW, classifyLine, INELIGIBLE } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'

/** Known to be under the goal: ineligible or too slow. A line of unknown speed is not. */
export function isUnder(downKbps: number, upKbps: number, goal: Threshold): boolean {
  const answer = classifyLine(downKbps, upKbps, goal)
  return answer === INELIGIBLE || answer === BELOW
}
