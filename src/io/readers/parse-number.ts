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

/** The signs these begin by, in either case; others are told at once, which nearly all cells are. */
const MAY_BEGIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase()
  return sign.trim() === '' || [...UNKNOWN].some((text) => text.startsWith(sign)) ? 1 : 0
})

/** Whether a cell says that it does not say. « 0 » does not: it is a figure. */
export function isUnknown(text: string): boolean {
  if (text === '') return true
  return MAY_BEGIN[text.charCodeAt(0)] !== 0 && UNKNOWN.has(text.trim().toLowerCase())
}

/** With a power of ten at its end, maybe: « 2,25E+04 », as a spreadsheet writes what its column is too narrow for. */
const PLAIN = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d{1,2})?$/,
}
/**
 * Thousands in whole groups of three, by one sign: a space of any kind (ordinary, no-break, narrow no-break), an
 * apostrophe (Swiss), or the mark that is not the decimal one. No thousands begin by a zero: 0,884 is a decimal.
 */
const GROUPED = {
  '.': /^[+-]?[1-9]\d{0,2}([ \u00A0\u202F'’,])\d{3}(?:\1\d{3})*(?:\.\d+)?$/,
  ',': /^[+-]?[1-9]\d{0,2}([ \u00A0\u202F'’.])\d{3}(?:\1\d{3})*(?:,\d+)?$/,
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
  const exact = parseExact(text, mark.charCodeAt(0))
  if (!Number.isNaN(exact)) return exact
  const digits = text.trim()
  if (!PLAIN[mark].test(digits)) return Number.NaN
  return Number(mark === ',' ? digits.replace(',', '.') : digits)
}

/** Powers of ten up to there, and whole numbers of so many figures, are exact: one division rounds as it should. */
const MOST_FIGURES = 15
const POWERS = Array.from({ length: MOST_FIGURES + 1 }, (_, power) => 10 ** power)

/** A number of at most 15 figures without blanks, in one pass; NaN for any other text. */
function parseExact(text: string, mark: number): number {
  const first = text.charCodeAt(0)
  const isNegative = first === MINUS
  let value = 0
  let figures = 0
  let pointAt = -1
  for (let at = isNegative || first === PLUS ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48)
      figures++
    } else if (code === mark && pointAt < 0) pointAt = figures
    else return Number.NaN
  }
  if (figures === 0 || figures > MOST_FIGURES) return Number.NaN
  if (pointAt >= 0) value /= POWERS[figures - pointAt]!
  return isNegative ? -value : value
}

const MINUS = 0x2d
const PLUS = 0x2b
