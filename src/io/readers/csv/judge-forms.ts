import type { ReadingChoices } from '../../../domain/scenario/reading-choices'
import { DELIMITERS } from '../../../domain/scenario/reading-choices'
import { isUnknown } from '../parse-number'
import { type CsvForm, splitRows } from './split-rows'

/** A way to cut a text, and how well it does, from 0 to 1. */
export interface JudgedForm {
  readonly form: CsvForm
  readonly score: number
}

const ROWS_JUDGED = 200
const CHARACTERS_JUDGED = 64 * 1024
/** Excel writes the delimiter itself at the top of some exports. */
const ANNOUNCED = /^sep=(.)\r?\n/
/** A cell that begins with an apostrophe may be quoted by it; French words begin with none. */
const SINGLE_QUOTED = /(?:^|[;,\t|\r\n])'/

/**
 * The ways to cut a text into rows and cells, the best first; none when every way leaves one cell a row. Each is
 * judged by the share of rows that have the same number of cells, times the share of cells that are something by
 * themselves: a number, a date, a word, and not two values with another delimiter between. The product is that of
 * van den Burg, Nazábal and Sutton (« Wrangling messy CSV files by detecting row and type patterns », 2019), whose
 * preference for many cells comes here only between equals.
 *
 * @param countKnown how many names of a row are columns we know
 * @param said the delimiter that the user says
 */
export function judgeForms(
  text: string,
  countKnown: (names: readonly string[]) => number,
  said?: ReadingChoices['delimiter'],
): readonly JudgedForm[] {
  const sample = text.slice(0, CHARACTERS_JUDGED)
  const announced = ANNOUNCED.exec(sample)?.[1]
  const only = said ?? DELIMITERS.find((delimiter) => delimiter === announced)
  const quotes = SINGLE_QUOTED.test(sample) ? (['"', "'"] as const) : (['"'] as const)
  return DELIMITERS.filter((delimiter) => only === undefined || delimiter === only)
    .flatMap((delimiter) => quotes.map((quote) => ({ delimiter, quote })))
    .map((form) => ({ form, ...judge(sample, form, countKnown) }))
    .filter(({ width, form }) => width > 1 || form.delimiter === said)
    .sort((a, b) => b.score - a.score || b.width - a.width)
    .map(({ form, score }) => ({ form, score }))
}

/** What a header of known names adds: two ways to cut that leave sound cells are told apart by it. */
const KNOWN_WEIGHT = 0.25

function judge(
  sample: string,
  form: CsvForm,
  countKnown: (names: readonly string[]) => number,
): { readonly width: number; readonly score: number } {
  const rows: (readonly string[])[] = []
  let broken = 0
  for (const { cells } of splitRows([sample], form)) {
    if (cells === null) broken++
    else if (cells.some((cell) => cell !== '')) rows.push(cells)
    if (rows.length + broken >= ROWS_JUDGED) break
  }
  const width = findWidth(rows)
  const whole = rows.filter(({ length }) => length === width)
  // Titles above the header are no rows of the table; more of them than rows are no titles.
  const titles = Math.min(
    rows.findIndex(({ length }) => length === width),
    whole.length,
  )
  const constancy = whole.length / Math.max(1, rows.length - titles + broken)
  const cells = whole.flat()
  const otherQuote = form.quote === "'" ? '"' : "'"
  // A few cells may well begin and end by a quote of their own; it is a habit that makes a dialect.
  const isHabit = cells.filter((cell) => isBetween(cell, otherQuote)).length >= QUOTED_BY_HABIT
  const isQuoted = (cell: string) =>
    isBetween(cell, otherQuote) ? isHabit || DOUBLED.test(cell) : isOpening(cell, otherQuote)
  const isWhole = (cell: string) => isSound(cell) && !isQuoted(cell)
  const soundness = cells.filter(isWhole).length / Math.max(1, cells.length)
  const known = Math.max(0, ...whole.slice(0, 5).map(countKnown)) / width
  return { width, score: (constancy * soundness + KNOWN_WEIGHT * Math.min(1, known)) / (1 + KNOWN_WEIGHT) }
}

/** The most frequent number of cells above one. */
function findWidth(rows: readonly (readonly string[])[]): number {
  const rowsOfWidth = new Map<number, number>()
  for (const { length } of rows) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1)
  const [most] = [...rowsOfWidth].filter(([width]) => width > 1).sort((a, b) => b[1] - a[1])
  return most?.[0] ?? 1
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:[ \u00A0\u202F'’,.]\d{3})+|\d+)(?:[.,]\d+)?(?:[eE][+-]?\d+)?(?: ?%)?$/
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/
/** A name, a code, a class, a link: with no sign in it that could cut another table. */
const TEXT = /^[^;,\t|]*$/
/** « 12, rue Haute, bât. B »: a comma that a space follows is of prose. */
const SENTENCE = /^(?=.*\p{L})(?:[^;,\t|]|, )*$/u

/** A geometry, as WKT or as JSON, holds the signs of every way to cut. */
const GEOMETRY = /^(?:(?:SRID=\d+;)?\s*[A-Z]+(?: [A-Z]+)?\s*\(.*\)|\{.*\})$/is

/** Whether a cell is one value. A cell with the sign of another way to cut in it is most likely two. */
function isSound(cell: string): boolean {
  const text = cell.trim()
  return (
    NUMBER.test(text) ||
    DATE.test(text) ||
    isUnknown(text) ||
    ((TEXT.test(text) || SENTENCE.test(text)) && isBalanced(text)) ||
    GEOMETRY.test(text)
  )
}

/** Whether as many parentheses close as open: « POLYGON((0 0 » is a piece of something. */
function isBalanced(text: string): boolean {
  return !/[()]/.test(text) || text.split('(').length === text.split(')').length
}

const QUOTED_BY_HABIT = 3
/** A quote doubled inside a text, which only stands so between quotes: 'rue de l''Aa'. */
const DOUBLED = /[^'"](?:''|"")[^'"]/

/** Whether a cell is between two quotes that were not taken for any. */
const isBetween = (cell: string, quote: '"' | "'"): boolean =>
  cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote)

/** Whether a cell begins by a quote that was not taken for one; an apostrophe may hold back a formula. */
const isOpening = (cell: string, quote: '"' | "'"): boolean =>
  cell.startsWith(quote) && !/^'+[=+\-@]/.test(cell)
