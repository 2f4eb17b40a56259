import { type Decibels, type Kbps, kbps } from '../kernel/units'
import type { CopperTechnology } from './copper-formula'

/**
 * Arcep's functions of 2020 (algo_maconnexioninternet, CREATE_Structure.sql): attenuation A in dB, speed in
 * Mbit/s = floor + range / (1 + (A / halfwayDb) ^ steepness). ADSL is calibrated so that 78 dB gives
 * 512 kbit/s; VDSL2 holds under 18 dB, where the two curves meet.
 */
export const ARCEP_2020 = {
  limitDb: 78,
  adsl: { floorMbps: -0.2928109, rangeMbps: 24.2928109, halfwayDb: 27.81209, steepness: 3.271444 },
  vdsl2: { floorMbps: -13.63789, rangeMbps: 113.63789, halfwayDb: 6.365011, steepness: 0.8638044 },
  vdsl2BelowDb: 18,
  adslUpKbps: 1000,
  /** VDSL2 up: the first step whose `belowDb` is above the attenuation. */
  vdsl2Up: [
    { belowDb: 10, kbps: 7000 },
    { belowDb: 14, kbps: 3000 },
    { belowDb: 78, kbps: 1000 },
  ],
} as const

const KBPS_PER_MBPS = 1000

/** Down speed of a line by Arcep's functions; 0 (no offer) above 78 dB. */
export function arcepDownKbps(attenuation: Decibels, technology: CopperTechnology): Kbps {
  if (attenuation > ARCEP_2020.limitDb) return kbps(0)
  const isVdsl2 = technology === 'vdsl2' && attenuation < ARCEP_2020.vdsl2BelowDb
  const { floorMbps, rangeMbps, halfwayDb, steepness } = isVdsl2 ? ARCEP_2020.vdsl2 : ARCEP_2020.adsl
  const mbps = floorMbps + rangeMbps / (1 + (attenuation / halfwayDb) ** steepness)
  return kbps(Math.max(0, mbps * KBPS_PER_MBPS))
}

/** Up speed of a line by Arcep's functions; 0 above 78 dB. VDSL2 at 78 dB exactly is an ADSL line. */
export function arcepUpKbps(attenuation: Decibels, technology: CopperTechnology): Kbps {
  if (attenuation > ARCEP_2020.limitDb) return kbps(0)
  if (technology === 'adsl') return kbps(ARCEP_2020.adslUpKbps)
  const step = ARCEP_2020.vdsl2Up.find(({ belowDb }) => attenuation < belowDb)
  return kbps(step?.kbps ?? ARCEP_2020.adslUpKbps)
}
