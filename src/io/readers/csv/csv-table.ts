import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { CSV_LIMITS } from '../../limits'
import type { Remarks } from '../findings'
import type { TextInput } from '../text-input'
import { findHeader, type Header, isBlank } from './find-header'
import { type CsvForm, type CsvRecord, splitRows } from './split-rows'
import { unprotectCells } from './unprotect-cells'

/** A table opened, whatever format it comes from: its header, some rows to judge by, and all its rows, once. */
export interface TextTable {
  /** `csv`, `tsv`, `xlsx`… */
  readonly format: string
  /** Of delimited text; null for cells that came apart. */
  readonly delimiter: CsvForm['delimiter'] | null
  readonly header: Header
  readonly sample: readonly (readonly string[])[]
  /** Rows of data; blank lines are none. A row whose cells are null is refused already. */
  readonly rows: (remarks: Remarks) => Generator<TableRow>
}

export interface TableRow {
  /** As a spreadsheet numbers it: from 1, titles, header and blank lines counted. */
  readonly row: number
  readonly cells: readonly string[] | null
}

interface Records {
  readonly format: string
  readonly delimiter: CsvForm['delimiter'] | null
  /** The first records, whole. */
  readonly head: readonly CsvRecord[]
  readonly records: () => Iterable<CsvRecord>
}

const SAMPLE_ROWS = 2000

/** Null when the beginning of the text has no row that could be a header. */
export function openCsvTable(
  { head, isWhole, texts }: TextInput,
  form: CsvForm,
  countKnown: (names: readonly string[]) => number,
): TextTable | null {
  const records = [...splitRows([head], form)]
  // The sample may stop in the middle of a record.
  if (!isWhole) records.pop()
  const { delimiter } = form
  const format = delimiter === '\t' ? 'tsv' : 'csv'
  return openTable({ format, delimiter, head: records, records: () => splitRows(texts, form) }, countKnown)
}

/** Null when no record of the head could be a header. */
export function openTable(
  { format, delimiter, head, records }: Records,
  countKnown: (names: readonly string[]) => number,
): TextTable | null {
  const found = findHeader(head, countKnown)
  if (found === null) return null
  const names = unprotectCells(found.names).map((name) => name.trim())
  // Spreadsheets leave empty columns on the right of the table.
  const width = names.findLastIndex((name) => name !== '') + 1
  const header = { ...found, names: names.slice(0, width) }
  const sample = head
    .slice(header.at + 1, header.at + 1 + SAMPLE_ROWS)
    .flatMap(({ cells }) => (cells && cells.length >= header.names.length ? [unprotectCells(cells)] : []))
  const rows = (remarks: Remarks) => listRows(records(), header, remarks, delimiter)
  return { format, delimiter, header, sample, rows }
}

/** The cells of a row as one text again, for the list of refused rows. */
export const joinCells = (cells: readonly string[], { delimiter }: Pick<TextTable, 'delimiter'>): string =>
  cells.join(delimiter ?? '\t')

function* listRows(
  records: Iterable<CsvRecord>,
  header: Header,
  remarks: Remarks,
  delimiter: TextTable['delimiter'],
): Generator<TableRow> {
  const width = header.names.length
  let row = 0
  for (const record of records) {
    const { cells } = record
    row++
    if (row <= header.at + 1 || (cells && isBlank(cells))) continue
    if (cells === null) {
      remarks.refuse(row, explain(record), record.raw)
      yield { row, cells: null }
    } else if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) {
      const params = { expected: width, found: cells.length }
      remarks.refuse(row, makeIssue('csv-row-width', 'warning', params), joinCells(cells, { delimiter }))
      yield { row, cells: null }
    } else {
      yield { row, cells: unprotectCells(cells) }
    }
  }
}

function explain({ why }: Extract<CsvRecord, { readonly cells: null }>): Issue {
  if (why === 'quotes') return makeIssue('csv-quote-unclosed', 'warning', {})
  const { columns, recordCharacters } = CSV_LIMITS
  return makeIssue('csv-row-too-large', 'warning', { cells: columns, characters: recordCharacters })
}
