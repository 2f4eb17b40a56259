import type { CellObject, SSF } from '@e965/xlsx'

/** What a spreadsheet shows where a formula has no answer, in French and in English. */
const ERROR =
  /^(#(N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!)|Err:5\d\d)$/
/** Excel's numbers are exact to 15 digits: what is beyond comes from their binary form. */
const EXACT_DIGITS = 15

export const isErrorCell = (cell: CellObject): boolean =>
  cell.t === 'e' || (cell.t === 's' && ERROR.test(String(cell.v)))

/**
 * A cell as text: a formula's last value, a number in full with a point and the zeros that its format puts before
 * it, a date in ISO 8601, `true` or `false`. One in error is empty: unknown, not 0.
 */
export function writeCellText(cell: CellObject, dates: typeof SSF, date1904: boolean): string {
  if (cell.v === undefined || cell.v === null || isErrorCell(cell)) return ''
  if (typeof cell.v !== 'number') return String(cell.v)
  const format = typeof cell.z === 'string' ? cell.z : 'General'
  if (dates.is_date(format)) return writeDate(cell.v, format, dates, date1904)
  return writeNumber(cell.v, format)
}

function writeNumber(value: number, format: string): string {
  const exact = Number(value.toPrecision(EXACT_DIGITS))
  const plain = String(exact)
  if (plain.includes('e')) {
    return exact.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: EXACT_DIGITS })
  }
  // « 00000 » is how a commune's code is kept as a number: the zero is part of the code.
  const [positive = ''] = format.split(';')
  const zeros = positive.replace(/\[[^\]]*\]|["\\\s]/g, '')
  return /^0{2,}$/.test(zeros) && Number.isInteger(exact) && exact >= 0
    ? plain.padStart(zeros.length, '0')
    : plain
}

function writeDate(serial: number, format: string, dates: typeof SSF, date1904: boolean): string {
  const read = dates.parse_date_code(serial, { date1904 }) as
    | { y: number; m: number; d: number; H: number; M: number; S: number }
    | undefined
  if (!read) return writeNumber(serial, '')
  const pad = (value: number, size = 2) => String(Math.floor(value)).padStart(size, '0')
  const time = `${pad(read.M)}:${pad(read.S)}`
  // A duration or an hour of the day: no day is meant.
  if (!/[yd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) {
    return `${pad(Math.floor(serial) * 24 + read.H)}:${time}`
  }
  const day = `${pad(read.y, 4)}-${pad(read.m)}-${pad(read.d)}`
  return Number.isInteger(serial) ? day : `${day}T${pad(read.H)}:${time}`
}
