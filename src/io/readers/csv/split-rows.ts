import { CSV_LIMITS } from '../../limits'
import { readQuotedRecord } from './read-quoted-record'

export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t' | '|'
  /** What cells that hold delimiters or line ends are put between; `"` when not said. */
  readonly quote?: '"' | "'"
}

/**
 * A record of the file: its cells; or its text and why it was not cut into any: its quotes cannot be read, or there
 * is more of it than a row can be, and then the text is its beginning.
 */
export type CsvRecord =
  | { readonly cells: readonly string[]; readonly raw: null }
  | { readonly cells: null; readonly raw: string; readonly why: 'quotes' | 'size' }

/**
 * Cuts text that arrives in pieces into records. Lines end by `\n`, `\r\n` or `\r`, each as it comes; quotes count
 * where a cell begins with one. Where quotes are broken the lines that follow would be swallowed: the line that opens
 * a quote never closed, or closed in the middle of a cell, is given back as broken and reading goes on below it.
 *
 * @param onRows told after each piece how many records there were so far
 */
export function* splitRows(
  texts: Iterable<string>,
  { delimiter, quote = '"' }: CsvForm,
  onRows: (rows: number) => void = () => {},
): Generator<CsvRecord> {
  const pieces = texts[Symbol.iterator]()
  let text = ''
  let isLast = false
  /** What comes until the next line end is of a record that is too large, and given back already. */
  let isSkipping = false
  let rows = 0
  while (!isLast) {
    ;({ text, isLast } = addPieces(text, pieces))
    const { length } = text
    let from = 0
    // The next of each sign from the record on, the end of the text without any: looked for once, not for each row.
    let delimiterAt = -1
    let quoteAt = -1
    let returnAt = -1
    let newlineAt = -1
    while (from < length) {
      if (quoteAt < from) quoteAt = findNext(text, quote, from)
      if (returnAt < from) returnAt = findNext(text, '\r', from)
      if (newlineAt < from) newlineAt = findNext(text, '\n', from)
      let end = newlineAt
      let below = end + 1
      // Whether \n follows a \r that ends the text is for the next piece to say.
      if (returnAt < end && (isLast || returnAt + 1 < length)) {
        end = returnAt
        below = text[end + 1] === '\n' ? end + 2 : end + 1
      }
      const isFinished = isLast || end < length
      if (!isFinished) below = Math.min(returnAt, length)

      if (isSkipping) {
        isSkipping = !isFinished
      } else if (isFinished && quoteAt >= end) {
        if (delimiterAt < from) delimiterAt = findNext(text, delimiter, from)
        const cells: string[] = []
        let at = from
        while (delimiterAt < end) {
          cells.push(text.slice(at, delimiterAt))
          at = delimiterAt + 1
          delimiterAt = findNext(text, delimiter, at)
        }
        cells.push(text.slice(at, end))
        rows++
        yield makeRecord(cells, text, from, end)
      } else {
        const read = quoteAt < end ? readQuotedRecord(text, from, delimiter, quote, isLast) : 'unfinished'
        if (typeof read === 'object') {
          rows++
          yield makeRecord(read.cells, text, from, read.below)
          from = read.below
          continue
        }
        const mayGoOn = read === 'unfinished' && !isLast && length - from <= CSV_LIMITS.recordCharacters
        const isTooLong = end - from > CSV_LIMITS.recordCharacters
        if (mayGoOn || (!isFinished && !isTooLong)) break
        rows++
        yield isTooLong ? tooLarge(text, from) : { cells: null, raw: text.slice(from, end), why: 'quotes' }
        isSkipping = !isFinished
      }
      from = below
      if (!isFinished) break
    }
    text = text.slice(from)
    onRows(rows)
  }
}

/**
 * Adds to what is left at least as much, while there is more: a record that spreads over many pieces is then looked
 * at again a few times, not once for each.
 */
function addPieces(left: string, pieces: Iterator<string>): { text: string; isLast: boolean } {
  let added = ''
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return { text: left + added, isLast: true }
    added += value
    if (added.length >= left.length) return { text: left + added, isLast: false }
  }
}

function findNext(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
}

function makeRecord(cells: readonly string[], text: string, from: number, end: number): CsvRecord {
  const { columns, recordCharacters } = CSV_LIMITS
  if (cells.length > columns || end - from > recordCharacters) return tooLarge(text, from)
  return { cells, raw: null }
}

/** What is kept of a record that is too large. Characters. */
const SHOWN = 2000

const tooLarge = (text: string, from: number): CsvRecord => ({
  cells: null,
  raw: `${text.slice(from, from + SHOWN)}…`,
  why: 'size',
})
