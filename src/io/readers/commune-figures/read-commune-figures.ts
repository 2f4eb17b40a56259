import { makeIssue } from '../../../domain/kernel/issue'
import type { Result } from '../../../domain/kernel/result'
import type { CommuneFigures, FigureKey } from '../../../domain/territory/commune-figures'
import type { ReadOptions } from '../../source'
import { concludeTable } from '../csv/conclude-table'
import type { TextTable } from '../csv/csv-table'
import { readEachRow } from '../csv/read-each-row'
import { type Findings, Remarks } from '../findings'
import { readInsee } from '../parse-insee'
import { checkFigures } from './check-figures'
import type { FigureColumns } from './choose-figure-columns'
import { createFigureBuilder } from './create-figure-builder'
import { detectScope } from './detect-scope'
import { findLatestQuarter } from './find-latest-quarter'
import { readDayOrQuarter } from './read-day'

/**
 * Reads a published table with one row a commune: Arcep’s statistics of « Ma connexion internet », its
 * « observatoire » as it exports it or cleaned, Orange’s calendar of the closure of copper.
 */
export async function readCommuneFigures(
  name: string,
  table: TextTable,
  columns: FigureColumns,
  options: ReadOptions,
  breathe: () => Promise<void> | undefined,
): Promise<Result<Findings>> {
  const remarks = new Remarks(name, 'rows', options.repairs)
  for (const issue of columns.issues) remarks.note(issue)
  const builder = createFigureBuilder(columns, remarks)
  const dates = new Set<string>()
  const { code: codeColumn, frame, subject } = columns
  const counts = await readEachRow(table, remarks, breathe, (cells, row) => {
    const text = cells[codeColumn.index]!
    const code = readInsee(text, row, codeColumn.field, remarks)
    if (code === null) {
      return makeIssue('insee-invalid', 'warning', { value: text.slice(0, 80) }, { field: codeColumn.field })
    }
    const refused = builder.add(cells, row, code)
    if (refused === null && frame.date >= 0) dates.add(cells[frame.date]!.trim())
    return refused
  })
  return concludeTable(name, table, remarks, counts, () => {
    const finished = builder.finish()
    const fieldOf = (key: FigureKey) => columns.figures.find((figure) => figure.key === key)?.field ?? key
    checkFigures({ subject, ...finished }, fieldOf, remarks)
    const scope = subject === 'speeds' ? chooseScope(finished, options, remarks) : null
    const date =
      frame.date >= 0
        ? readDate(dates, table.header.names[frame.date]!, remarks)
        : findLatestQuarter(columns.figures)
    const figures: CommuneFigures = { file: name, subject, scope, date, ...finished }
    return {
      content: { kind: 'communeFigures', figures },
      columns: columns.summary,
      communeFigures: { subject, scope, isScopeAsked: options.figureScope !== undefined, date },
      merged: builder.merged,
    }
  })
}

/** What the user said comes first; what the figures do not tell is said, for the user to say. */
function chooseScope(
  table: Pick<CommuneFigures, 'columns' | 'codes'>,
  { figureScope }: ReadOptions,
  remarks: Remarks,
): CommuneFigures['scope'] {
  const detected = detectScope(table)
  const scope = figureScope ?? detected.scope
  if (detected.isAllServed && (scope === null || scope === 'all')) {
    const params = { scope: scope ?? 'unknown' }
    remarks.note(makeIssue('commune-speeds-everywhere', 'warning', params))
  } else if (scope === null || scope === 'noSatellite') {
    remarks.note(makeIssue('commune-speeds-scope', 'info', { scope: scope ?? 'unknown' }))
  }
  return scope
}

/** The one date of the rows; null when there is none, or several, which is said. */
function readDate(texts: ReadonlySet<string>, field: string, remarks: Remarks): string | null {
  const dates = new Set<string>()
  for (const text of texts) {
    const date = readDayOrQuarter(text)
    if (date !== null) dates.add(date)
    else if (text !== '')
      remarks.note(makeIssue('attribute-unreadable', 'warning', { value: text.slice(0, 80) }, { field }))
  }
  const sorted = [...dates].sort()
  const [first] = sorted
  if (first === undefined || sorted.length === 1) return first ?? null
  remarks.note(makeIssue('commune-figures-dates', 'warning', { first, last: sorted.at(-1)! }, { field }))
  return null
}
