import { parseNumber } from '../../i18n/parse-number'

export interface NumberFilter {
  readonly min: number
  readonly max: number
}

const PATTERN = /^(≥|>=|>|≤|<=|<|=)?(.+)$/

/**
 * Reads what is typed above a column of numbers: « ≥ 10 », « <= 2,5 », « 10 » (at least 10), « 10 à 20 ».
 * null when it cannot be read: then nothing is filtered and the field says so.
 */
export function parseNumberFilter(text: string): NumberFilter | null {
  const range = text.split(/\s(?:à|to)\s|\.\.|–/)
  if (range.length === 2) {
    const [min, max] = range.map((part) => parseNumber(part))
    return min == null || max == null ? null : { min, max }
  }
  const match = PATTERN.exec(text.trim())
  const number = match && parseNumber(match[2]!)
  if (number === null) return null
  switch (match?.[1]) {
    case '≤':
    case '<=':
    case '<':
      return { min: -Infinity, max: number }
    case '=':
      return { min: number, max: number }
    default:
      return { min: number, max: Infinity }
  }
}
