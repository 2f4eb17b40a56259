import { kbps } from '../kernel/units'
import { UNKNOWN_SPEED } from './line-table'

/** The thresholds of public policy, in kbit/s, under the name they are typed and labelled by. */
export const THRESHOLDS = {
  '512k': kbps(512),
  '2M': kbps(2_000),
  '8M': kbps(8_000),
  '30M': kbps(30_000),
  '100M': kbps(100_000),
  '1G': kbps(1_000_000),
} as const

/** Speed classes, slowest first; « from » one threshold to under the next. Index = class code. */
export const SPEED_CLASSES = [
  'unknown',
  'ineligible',
  'under-512k',
  'from-512k',
  'from-2M',
  'from-8M',
  'from-30M',
  'from-100M',
  'from-1G',
] as const
export type SpeedClass = (typeof SPEED_CLASSES)[number]

const CLASS_UNKNOWN = 0
const CLASS_INELIGIBLE = 1
const CLASS_UNDER_ALL = 2
const LIMITS = Object.values(THRESHOLDS)

/** Class code (index into SPEED_CLASSES) of a speed in kbit/s, UNKNOWN_SPEED included. */
export function classifySpeed(downKbps: number): number {
  if (downKbps === UNKNOWN_SPEED) return CLASS_UNKNOWN
  if (downKbps === 0) return CLASS_INELIGIBLE
  let code = CLASS_UNDER_ALL
  for (const limit of LIMITS) if (downKbps >= limit) code++
  return code
}

/** Lines of each class; index = class code. */
export function countClasses(downKbps: Uint32Array): number[] {
  const counts = SPEED_CLASSES.map(() => 0)
  for (let line = 0; line < downKbps.length; line++) counts[classifySpeed(downKbps[line]!)]!++
  return counts
}
