import { type Decibels, decibels, type Metres } from '../kernel/units'
import type { CopperFormula } from './copper-formula'

/**
 * Loss of a copper pair per kilometre at 300 kHz, by gauge of its conductors. Arrêté of 3 December 2013,
 * annex C; the same figures are used by Arcep for 0.4 mm.
 */
export const LOSS_DB_PER_KM = { '0.4': 15.0, '0.5': 12.4, '0.6': 10.3, '0.8': 7.9 } as const

/**
 * What the connections of a line add, in dB. The arrêté of 2013 (annex C) says 1.5; Arcep's functions of 2020
 * take the attenuation as it is.
 */
export const CONNECTION_LOSS_DB: Readonly<Record<CopperFormula, number>> = {
  'arcep-2020': 0,
  'arrete-2013': 1.5,
}

const METRES_PER_KM = 1000

/**
 * Attenuation of a line of one gauge, in dB at 300 kHz; null when the length is unknown or the gauge is not one
 * of the table: nothing is interpolated.
 */
export function estimateAttenuation(
  length: Metres,
  gaugeMm: number,
  formula: CopperFormula,
): Decibels | null {
  const loss = (LOSS_DB_PER_KM as Readonly<Record<string, number>>)[gaugeMm.toFixed(1)]
  const isGauge = loss !== undefined && Math.abs(gaugeMm - Number(gaugeMm.toFixed(1))) < GAUGE_TOLERANCE_MM
  if (!isGauge || !(length >= 0)) return null
  return decibels((length / METRES_PER_KM) * loss + CONNECTION_LOSS_DB[formula])
}

/** Columns hold single-precision numbers: 0.4 is 0.400000006 there. */
const GAUGE_TOLERANCE_MM = 1e-6
