import { arcepDownKbps, arcepUpKbps } from '../copper/arcep-2020'
import { LOSS_DB_PER_KM } from '../copper/attenuation'
import type { CopperTechnology } from '../copper/copper-formula'
import { type Decibels, decibels, type Kbps, type Metres } from '../kernel/units'

/**
 * How a copper line is estimated from a straight distance: Arcep's rule of 2020 (algo_maconnexioninternet,
 * CREATE_Structure.sql), pairs of 0.4 mm that follow the streets.
 */
export const LINE_ESTIMATE = {
  /** Length on the ground over straight distance. */
  detour: Math.SQRT2,
  /** Metres of cable inside the exchange and the premises. */
  technicalLengthM: 100,
  lossDbPerKm: LOSS_DB_PER_KM['0.4'],
} as const

const METRES_PER_KM = 1000

/** Attenuation in dB at 300 kHz of a line whose premises are so far, straight, from its exchange. */
export function estimateLineAttenuation(straight: Metres): Decibels {
  const length = straight * LINE_ESTIMATE.detour + LINE_ESTIMATE.technicalLengthM
  return decibels((length / METRES_PER_KM) * LINE_ESTIMATE.lossDbPerKm)
}

/** Loss in dB at 300 kHz of a cable between two points so far apart, straight. */
export function estimateCableLoss(straight: Metres): Decibels {
  return decibels(((straight * LINE_ESTIMATE.detour) / METRES_PER_KM) * LINE_ESTIMATE.lossDbPerKm)
}

/** Speeds of a line by Arcep's functions, whatever formula the project reads existing lines with. */
export function estimateLineSpeed(
  attenuation: Decibels,
  technology: CopperTechnology,
): { down: Kbps; up: Kbps } {
  return { down: arcepDownKbps(attenuation, technology), up: arcepUpKbps(attenuation, technology) }
}
