import { type Kbps, kbps } from '../kernel/units'
import { UNKNOWN_SPEED } from './line-table'

const KBPS_PER_UNIT: Readonly<Record<string, number>> = { '': 1, k: 1, m: 1_000, g: 1_000_000 }
/** Digits with spaces of any kind between groups, a decimal comma or point, a unit with or without « bit/s ». */
const PATTERN = /^(\d[\d\s]*(?:[.,]\d+)?)\s*([kmg]?)(?:bit\/s|bits\/s|bps|b\/s)?$/

/**
 * Reads a threshold as people type it: « 512k », « 8M », « 1,5 M », « 1 Gbit/s »; a bare number is in kbit/s.
 * null when the text is not one, or is not at least 1 kbit/s.
 */
export function parseThreshold(text: string): Kbps | null {
  const match = PATTERN.exec(text.trim().toLowerCase())
  if (!match) return null
  const number = Number(match[1]!.replace(/\s/g, '').replace(',', '.'))
  const speed = Math.round(number * KBPS_PER_UNIT[match[2]!]!)
  return speed >= 1 && speed < UNKNOWN_SPEED ? kbps(speed) : null
}
