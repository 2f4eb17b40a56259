import type { SpeedClass } from '../domain/lines/speed-classes'

/**
 * Step of the ramp of each of the domain's speed classes, in the order of their codes. Nine classes are too many
 * for an eye that must read them on points: they meet at 512 kbit/s (the goal of 2006), 8 Mbit/s (« bon haut
 * débit »), 30 Mbit/s (« très haut débit ») and 100 Mbit/s (the label of activity zones).
 */
export const POINT_STEPS = {
  unknown: 0,
  ineligible: 6,
  'under-512k': 1,
  'from-512k': 2,
  'from-2M': 2,
  'from-8M': 3,
  'from-30M': 4,
  'from-100M': 5,
  'from-1G': 5,
} as const satisfies Readonly<Record<SpeedClass, number>>

/** Steps that are not on the ramp: drawn in grey, and as a black ring. */
export const STEP_UNKNOWN = POINT_STEPS.unknown
export const STEP_INELIGIBLE = POINT_STEPS.ineligible

/** Lower bound, in kbit/s, of the ramp's steps 2 to 5. */
export const SPEED_BREAKS = [512, 8_000, 30_000, 100_000] as const

const STEPS: readonly number[] = Object.values(POINT_STEPS)

/** Number of speed classes a column of the domain can hold. */
export const SPEED_CLASS_COUNT = STEPS.length

/** Step (0 unknown, 1 to 5 the ramp, 6 ineligible) of a code of the domain's SPEED_CLASSES. */
export const stepOfSpeedClass = (code: number): number => STEPS[code] ?? STEP_UNKNOWN

/** Lines of each step, from lines of each speed class: what the legend counts. */
export function countSteps(classCounts: readonly number[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  classCounts.forEach((count, code) => {
    counts[stepOfSpeedClass(code)]! += count
  })
  return counts
}
