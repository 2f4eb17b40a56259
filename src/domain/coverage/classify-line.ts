import { UNKNOWN_SPEED } from '../lines/line-table'
import type { Threshold } from './coverage'

export const UNKNOWN = 0
export const INELIGIBLE = 1
export const BELOW = 2
export const SERVED = 3

/**
 * What a line is at a threshold. Ineligible: its down speed is 0. With an up threshold, one direction known to
 * be too slow is enough to be below; a line is unknown only when what the file says leaves the answer open.
 */
export function classifyLine(downKbps: number, upKbps: number, threshold: Threshold): 0 | 1 | 2 | 3 {
  if (downKbps === 0) return INELIGIBLE
  if (downKbps !== UNKNOWN_SPEED && downKbps < threshold.downKbps) return BELOW
  if (threshold.upKbps !== null) {
    if (upKbps !== UNKNOWN_SPEED && upKbps < threshold.upKbps) return BELOW
    if (upKbps === UNKNOWN_SPEED) return UNKNOWN
  }
  return downKbps === UNKNOWN_SPEED ? UNKNOWN : SERVED
}
