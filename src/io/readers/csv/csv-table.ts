import { makeIssue } from '../../../domain/kernel/issue'
import type { Remarks } from '../findings'
import type { TextInput } from '../text-input'
import { findHeader, type Header, isBlank } from './find-header'
import { type CsvForm, splitRows } from './split-rows'
import { unprotectCells } from './unprotect-cells'

/** A CSV file opened: its form, its header, some rows to judge by, and all its rows to go through once. */
export interface CsvTable {
  readonly form: CsvForm
  readonly header: Header
  readonly sample: readonly (readonly string[])[]
  /** Rows of data; blank lines are none. A row whose cells are null is refused already. */
  readonly rows: (remarks: Remarks) => Generator<CsvRow>
}

export interface CsvRow {
  /** As a spreadsheet numbers it: from 1, titles, header and blank lines counted. */
  readonly row: number
  readonly cells: readonly string[] | null
}

const SAMPLE_ROWS = 2000

/** Null when the beginning of the text has no row that could be a header. */
export function openCsvTable(
  { head, isWhole, texts }: TextInput,
  form: CsvForm,
  countKnown: (names: readonly string[]) => number,
): CsvTable | null {
  const records = [...splitRows([head], form)]
  // The sample may stop in the middle of a record.
  if (!isWhole) records.pop()
  const found = findHeader(records, countKnown)
  if (found === null) return null
  const names = unprotectCells(found.names).map((name) => name.trim())
  // Spreadsheets leave empty columns on the right of the table.
  const width = names.findLastIndex((name) => name !== '') + 1
  const header = { ...found, names: names.slice(0, width) }
  const sample = records
    .slice(header.at + 1, header.at + 1 + SAMPLE_ROWS)
    .flatMap(({ cells }) => (cells && cells.length >= header.names.length ? [unprotectCells(cells)] : []))
  return { form, header, sample, rows: (remarks) => listRows(texts, form, header, remarks) }
}

function* listRows(
  texts: Iterable<string>,
  form: CsvForm,
  header: Header,
  remarks: Remarks,
): Generator<CsvRow> {
  const width = header.names.length
  let row = 0
  for (const { cells, raw } of splitRows(texts, form)) {
    row++
    if (row <= header.at + 1 || (cells && isBlank(cells))) continue
    if (cells === null) {
      remarks.refuse(row, makeIssue('csv-quote-unclosed', 'warning', {}), raw)
      yield { row, cells: null }
    } else if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) {
      const params = { expected: width, found: cells.length }
      remarks.refuse(row, makeIssue('csv-row-width', 'warning', params), cells.join(form.delimiter))
      yield { row, cells: null }
    } else {
      yield { row, cells: unprotectCells(cells) }
    }
  }
}
