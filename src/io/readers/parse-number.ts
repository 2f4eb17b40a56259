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
/**
 * Thousands in whole groups of three, by one sign: a space of any kind (ordinary, no-break, narrow no-break), an
 * apostrophe (Swiss), or the mark that is not the decimal one.
 */
const GROUPED = {
  '.': /^[+-]?\d{1,3}([ \u00A0\u202F'’,])\d{3}(?:\1\d{3})*(?:\.\d+)?$/,
  ',': /^[+-]?\d{1,3}([ \u00A0\u202F'’.])\d{3}(?:\1\d{3})*(?:,\d+)?$/,
}
const GROUP_SIGNS = { '.': /[ \u00A0\u202F'’,]/g, ',': /[ \u00A0\u202F'’.]/g }

/** Whether a number is grouped by the mark that others take for the decimal one: 1,234 read as 1234. */
export function isGroupedByMark(text: string, mark: DecimalMark): boolean {
  const sign = GROUPED[mark].exec(text.trim())?.[1]
  return sign === ',' || sign === '.'
}

/** The number a text writes with this decimal mark, strictly; NaN when it does not write one. */
export function parseNumber(text: string, mark: DecimalMark): number {
  const digits = text.trim()
  if (!GROUPED[mark].test(digits)) return parsePlain(digits, mark)
  return parsePlain(digits.replace(GROUP_SIGNS[mark], ''), mark)
}

/** The same without thousands, which nearly all numbers are: the first thing to try. */
export function parsePlain(text: string, mark: DecimalMark): number {
  const digits = text.trim()
  if (!PLAIN[mark].test(digits)) return Number.NaN
  return Number(mark === ',' ? digits.replace(',', '.') : digits)
}
