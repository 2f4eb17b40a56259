import type { DecimalMark } from '../../domain/scenario/reading-choices'

const UNKNOWN = new Set([
  '',
  '-',
  '--',
  '?',
  'na',
  'n/a',
  '#n/a',
  'nan',
  'nc',
  'n.c.',
  'nd',
  'null',
  'none',
  'inconnu',
  'inconnue',
  'unknown',
])

/** Whether a cell says that it does not say. « 0 » does not: it is a figure. */
export function isUnknown(text: string): boolean {
  const first = text.charCodeAt(0)
  const isDigit = first >= 48 && first <= 57
  return !isDigit && UNKNOWN.has(text.trim().toLowerCase())
}

const PLAIN = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)$/,
}
/** Thousands by spaces of any kind (ordinary, no-break, narrow no-break), in whole groups of three. */
const GROUPED = {
  '.': /^[+-]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:\.\d+)?$/,
  ',': /^[+-]?\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?$/,
}

/** The number a text writes with this decimal mark, strictly; NaN when it does not write one. */
export function parseNumber(text: string, mark: DecimalMark): number {
  let digits = text.trim()
  if (!PLAIN[mark].test(digits)) {
    if (!GROUPED[mark].test(digits)) return Number.NaN
    digits = digits.replace(/[ \u00A0\u202F]/g, '')
  }
  return Number(mark === ',' ? digits.replace(',', '.') : digits)
}
