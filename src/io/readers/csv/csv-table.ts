import type { Issue } from '../../../domain/kernel/issue'
import { makeIssue } from '../../../domain/kernel/issue'
import type { ReadOptions } from '../../source'
import type { Remarks } from '../findings'
import type { TextInput } from '../text-input'
import { completeHeader } from './complete-header'
import { findHeader, type Header } from './find-header'
import { type JudgedForm, judgeForms } from './judge-forms'
import { listRows, type TableRow } from './list-rows'
import { nameColumns } from './name-columns'
import { type CsvForm, type CsvRecord, splitRows } from './split-rows'
import { unprotectCells } from './unprotect-cells'

/** A table opened, whatever format it comes from: its header, some rows to judge by, and all its rows, once. */
export interface TextTable {
  /** `csv`, `tsv`, `xlsx`… */
  readonly format: string
  /** Of delimited text; null for cells that came apart. */
  readonly delimiter: CsvForm['delimiter'] | null
  /** The delimiters weighed, the one taken first; none for cells that came apart. */
  readonly delimiters: readonly RankedDelimiter[]
  readonly header: Header
  readonly sample: readonly (readonly string[])[]
  /** Rows of data; blank lines are none. A row whose cells are null is refused already. */
  readonly rows: (remarks: Remarks) => Iterable<TableRow>
}

/** How well a text is cut by a delimiter, from 0 to 1. */
export interface RankedDelimiter {
  readonly delimiter: CsvForm['delimiter']
  readonly score: number
}

interface Records extends Pick<TextTable, 'format' | 'delimiter' | 'delimiters'> {
  /** The first records, whole. */
  readonly head: readonly CsvRecord[]
  readonly records: () => Iterable<CsvRecord>
  readonly endsAbruptly: () => boolean
  readonly issues: readonly Issue[]
}

const SAMPLE_ROWS = 2000
/** Two delimiters that are judged this near are a doubt to be told. */
const DOUBT = 0.1
/** Below it the best way leaves near half of the cells in pieces: another, half as good, may be the right one. */
const POOR = 0.45

/** Null when no way to cut the text leaves a table, or its beginning has no row that could be a header. */
export function openCsvTable(
  { head, isWhole, texts, onRows }: TextInput,
  countKnown: (names: readonly string[]) => number,
  said: Pick<ReadOptions, 'delimiter' | 'headerRow'> = {},
): TextTable | null {
  const judged = judgeForms(head, countKnown, said.delimiter)
  const form = judged[0]?.form
  if (!form) return null
  const records = [...splitRows([head], form)]
  // The sample may stop in the middle of a record.
  if (!isWhole) records.pop()
  const { delimiter } = form
  let last = ''
  const watched = function* () {
    for (const text of texts) {
      if (text !== '') last = text.at(-1)!
      yield text
    }
  }
  return openTable(
    {
      format: delimiter === '\t' ? 'tsv' : 'csv',
      delimiter,
      delimiters: rankDelimiters(judged),
      head: records,
      records: () => splitRows(watched(), form, onRows),
      endsAbruptly: () => last !== '\n' && last !== '\r',
      issues: said.delimiter === undefined ? tellDoubt(judged) : [],
    },
    countKnown,
    said.headerRow,
  )
}

/** Null when no record of the head could be a header. */
export function openTable(
  { format, delimiter, delimiters, head, records, endsAbruptly, issues }: Records,
  countKnown: (names: readonly string[]) => number,
  headerRow?: number,
): TextTable | null {
  const found = headerRow === undefined ? findHeader(head, countKnown) : takeHeader(head, headerRow)
  if (found === null) return null
  const under = head.slice(found.at + 1, found.at + 1 + SAMPLE_ROWS)
  const whole = under.flatMap(({ cells }) => (cells ? [cells] : []))
  // A row that could not be cut is no part of the header.
  const completed = completeHeader(found.names, under[0]?.cells ? whole : [], countKnown)
  const rowsInHeader = completed.issue ? 2 : 1
  const below = under.slice(rowsInHeader - 1)
  const named = nameColumns(completed.names, whole.slice(rowsInHeader - 1))
  const header = { at: found.at, names: named.names }
  const width = header.names.length
  const sample = below.flatMap(({ cells }) => (cells && cells.length >= width ? [unprotectCells(cells)] : []))
  const frame = { firstAt: found.at + rowsInHeader, header: found.names, width, delimiter, endsAbruptly }
  const told = [...issues, ...(completed.issue ? [completed.issue] : []), ...named.issues]
  return {
    format,
    delimiter,
    delimiters,
    header,
    sample,
    rows: (remarks) => {
      for (const issue of told) remarks.note(issue)
      return listRows(records(), frame, remarks)
    },
  }
}

/** The cells of a row as one text again, for the list of refused rows. */
export const joinCells = (cells: readonly string[], { delimiter }: Pick<TextTable, 'delimiter'>): string =>
  cells.join(delimiter ?? '\t')

/** The record that the user says is the header; null when there is none there. */
function takeHeader(head: readonly CsvRecord[], headerRow: number): Header | null {
  const names = head[headerRow - 1]?.cells
  return names ? { at: headerRow - 1, names } : null
}

/** Each delimiter once, with the better of its quotes. */
function rankDelimiters(judged: readonly JudgedForm[]): readonly RankedDelimiter[] {
  const ranked: RankedDelimiter[] = []
  for (const { form, score } of judged) {
    if (!ranked.some(({ delimiter }) => delimiter === form.delimiter)) {
      ranked.push({ delimiter: form.delimiter, score })
    }
  }
  return ranked
}

function tellDoubt(judged: readonly JudgedForm[]): Issue[] {
  const [first, second] = rankDelimiters(judged)
  if (!first || !second) return []
  const isClose = first.score - second.score < DOUBT
  if (!isClose && (first.score >= POOR || second.score <= first.score / 2)) return []
  const [delimiter, other] = [first.delimiter, second.delimiter]
  return [makeIssue('csv-delimiter-doubtful', 'warning', { delimiter, other })]
}
