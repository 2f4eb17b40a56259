import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { CSV_LIMITS } from '../../limits'
import type { Remarks } from '../findings'
import { isBlank } from './find-header'
import type { CsvRecord } from './split-rows'
import { unprotectCells } from './unprotect-cells'

export interface TableRow {
  /** As a spreadsheet numbers it: from 1, titles, header and blank lines counted. */
  readonly row: number
  readonly cells: readonly string[] | null
}

export interface RowFrame {
  /** Index of the first record below the header. */
  readonly firstAt: number
  /** The header as it is written, its first row. */
  readonly header: readonly string[]
  /** Columns with a name. */
  readonly width: number
  readonly delimiter: string | null
  /** Asked once all is read: whether the text ends without a line end. */
  readonly endsAbruptly: () => boolean
}

/**
 * The rows of a table below its header; blank lines are none. A row that is no data is refused with its reason: the
 * header again, a total, a comment, one of another width. One that stops early is padded, for spreadsheets leave out
 * the empty cells at the end of a row, unless the next one goes on where it stops, or the file stops with it.
 */
export function* listRows(
  records: Iterable<CsvRecord>,
  frame: RowFrame,
  remarks: Remarks,
): Generator<TableRow> {
  const { firstAt, width } = frame
  const refuse = (row: number, issue: Issue, raw: string): TableRow => {
    remarks.refuse(row, issue, raw)
    return { row, cells: null }
  }
  let row = 0
  /** A row too short, until what follows says whether it is cut in two. */
  let short: { readonly row: number; readonly cells: readonly string[] } | null = null
  /** The row before, when it stops early: this one may be the rest of it. */
  let cut: readonly string[] | null = null
  /** The last row that was whole. */
  let usual: readonly string[] | null = null
  for (const written of records) {
    const record = dropMark(written)
    const { cells } = record
    row++
    if (record !== written && row > firstAt) remarks.note(makeIssue('csv-mark-inside', 'info', {}, { row }))
    if (row <= firstAt || (cells && isBlank(cells))) continue
    const isRest: boolean = cells !== null && cut !== null && isRestOf(cut, cells, width, usual)
    if (short)
      yield isRest
        ? refuse(short.row, tellWidth(short.cells, width), join(short.cells, frame))
        : pad(short, width, remarks)
    short = null
    cut = null
    if (cells === null) {
      yield refuse(row, explainRecord(record), record.raw)
      continue
    }
    const reason = isRest ? tellRest(cells, width) : findReason(cells, frame)
    if (reason) {
      if (reason.code === 'csv-row-width' && cells.length < width && !isRest) cut = cells
      yield refuse(row, reason, join(cells, frame))
    } else if (cells.length < width && !remarks.mends('csv-row-padded')) {
      yield refuse(row, tellWidth(cells, width), join(cells, frame))
    } else if (cells.length < width) {
      short = { row, cells }
      cut = cells
    } else {
      usual = cells
      yield { row, cells: unprotectCells(cells) }
    }
  }
  if (!short) return
  yield frame.endsAbruptly()
    ? refuse(short.row, makeIssue('csv-row-unfinished', 'warning', {}), join(short.cells, frame))
    : pad(short, width, remarks)
}

/**
 * Whether a row goes on where the one before stops: a line end stood in a cell that both have a part of. One that
 * begins as that one begins is another row, and so is one that is whole and begins as the rows above do.
 */
function isRestOf(
  cut: readonly string[],
  cells: readonly string[],
  width: number,
  usual: readonly string[] | null,
): boolean {
  if (cut.length + cells.length !== width + 1 || shape(cut[0]!) === shape(cells[0]!)) return false
  return cells.length < width || usual === null || likeness(cells[0]!) !== likeness(usual[0]!)
}

/** What a cell is made of: so many figures, letters, other signs. */
const shape = (cell: string): string => cell.replace(/\d/g, '9').replace(/\p{L}+/gu, 'a')

/** The same, whatever the number of figures: 9 and 10. */
const likeness = (cell: string): string => shape(cell).replace(/9+/g, '9')

const BYTE_ORDER_MARK = 0xfeff

/** Files put end to end leave the mark that each begins by. */
function dropMark(record: CsvRecord): CsvRecord {
  const { cells } = record
  if (cells?.[0]?.charCodeAt(0) !== BYTE_ORDER_MARK) return record
  return { cells: [cells[0].slice(1), ...cells.slice(1)], raw: null }
}

const TOTAL = /^(?:(?:sous-)?total(?:\s+g[ée]n[ée]ral)?|ensemble)\s*:?$/i
/** What stands below tables, in a cell of its own: « Source : Arcep », « Données au 30/06/2026 », « # fin ». */
const NOTE =
  /^(?:sources?|not[ae]s?|champs?|lecture|avertissement|l[ée]gende|remarques?|mise [àa] jour|date)\b[^:]{0,40}:|^(?:donn[ée]es|[ée]dit[ée]|extrait|export[ée]?|mis [àa] jour|copyright|generated)\s|^(?:\(\d\)|\*)\s|^[#©]/i

/** Why a row is no data; null when it is, or may be. */
function findReason(cells: readonly string[], { header, width }: RowFrame): Issue | null {
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
    return tellWidth(cells, width)
  }
  const [first = ''] = cells
  // Nearly every row is told from these by its first sign: a figure, or the letter of a code.
  if (isDigit(first.charCodeAt(0)) && cells.length >= width) return null
  if (cells.length >= width && cells.every((cell, index) => cell === (header[index] ?? ''))) {
    return makeIssue('csv-header-repeated', 'info', {})
  }
  const said = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  if (TOTAL.test(said)) return makeIssue('csv-total-row', 'info', { value: said.slice(0, 80) })
  if (width > 1 && NOTE.test(said) && cells.filter((cell) => cell.trim() !== '').length === 1)
    return makeIssue('csv-note-row', 'info', { value: said.slice(0, 80) })
  return cells.length === 1 && width > 1 ? tellWidth(cells, width) : null
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57

const tellWidth = ({ length }: readonly string[], width: number): Issue =>
  makeIssue('csv-row-width', 'warning', { expected: width, found: length })

/** What follows a line end in the middle of a cell; it is whole where that was the first cell. */
const tellRest = (cells: readonly string[], width: number): Issue =>
  cells.length < width ? tellWidth(cells, width) : makeIssue('csv-row-rest', 'warning', {})

function pad(
  { row, cells }: { readonly row: number; readonly cells: readonly string[] },
  width: number,
  remarks: Remarks,
): TableRow {
  remarks.note(makeIssue('csv-row-padded', 'warning', { expected: width, found: cells.length }, { row }))
  const padded = [...unprotectCells(cells), ...Array<string>(width - cells.length).fill('')]
  return { row, cells: padded }
}

/** Why a record was not cut into cells. */
export function explainRecord({ why }: Extract<CsvRecord, { readonly cells: null }>): Issue {
  if (why === 'quotes') return makeIssue('csv-quote-unclosed', 'warning', {})
  const { columns, recordCharacters } = CSV_LIMITS
  return makeIssue('csv-row-too-large', 'warning', { cells: columns, characters: recordCharacters })
}

const join = (cells: readonly string[], { delimiter }: RowFrame): string => cells.join(delimiter ?? '\t')
