import { type Decibels, type Kbps, kbps } from '../kernel/units'
import type { CopperTechnology } from './copper-formula'

/** Low and high bounds of a speed, in Mbit/s. */
type Range = readonly [low: number, high: number]

/**
 * Arrêté of 3 December 2013, annex C: by attenuation (upper bound of the band included, dB at 300 kHz), the
 * range of speeds a line may have, in Mbit/s. Above the last band a line is ineligible.
 */
export const ARRETE_2013: readonly {
  readonly upToDb: number
  readonly adsl: { readonly down: Range; readonly up: Range }
  readonly vdsl2: { readonly down: Range; readonly up: Range }
}[] = [
  { upToDb: 8, adsl: { down: [12, 20], up: [0.5, 1] }, vdsl2: { down: [20, 70], up: [4, 12] } },
  { upToDb: 14, adsl: { down: [10, 15], up: [0.5, 1] }, vdsl2: { down: [15, 40], up: [1, 10] } },
  { upToDb: 21, adsl: { down: [8, 12], up: [0.5, 1] }, vdsl2: { down: [8, 12], up: [0.5, 1] } },
  { upToDb: 30, adsl: { down: [4, 12], up: [0.5, 1] }, vdsl2: { down: [4, 12], up: [0.5, 1] } },
  { upToDb: 43, adsl: { down: [2, 8], up: [0.5, 1] }, vdsl2: { down: [2, 8], up: [0.5, 1] } },
  { upToDb: 65, adsl: { down: [0.25, 5], up: [0.5, 1] }, vdsl2: { down: [0.25, 5], up: [0.5, 1] } },
  { upToDb: 78, adsl: { down: [0, 2], up: [0.5, 1] }, vdsl2: { down: [0, 2], up: [0.5, 1] } },
]

/**
 * What stands for the low bound « 0 » of the last band when a line is classified: the line is eligible, so it
 * cannot be 0, which means « no offer ». One kbit/s is under every threshold, as the arrêté's 0 is.
 */
export const LEAST_ELIGIBLE_KBPS = 1

const KBPS_PER_MBPS = 1000

/**
 * The one speed used to classify a line by the arrêté: the low bound, what the line is sure to have; 0, no offer,
 * past the last band.
 */
export function arreteKbps(
  attenuation: Decibels,
  technology: CopperTechnology,
  direction: 'down' | 'up',
): Kbps {
  const range = ARRETE_2013.find(({ upToDb }) => attenuation <= upToDb)?.[technology][direction]
  return range ? kbps(Math.max(range[0] * KBPS_PER_MBPS, LEAST_ELIGIBLE_KBPS)) : kbps(0)
}
