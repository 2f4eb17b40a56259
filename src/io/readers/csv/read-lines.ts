import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { ReadOptions } from '../../source'
import { BoundsBuilder } from '../bounds-builder'
import { type Findings, Remarks, WHOLE } from '../findings'
import type { LineColumns } from '../lines/choose-line-columns'
import { createLineBuilder } from '../lines/create-line-builder'
import { createLineCells } from '../lines/create-line-cells'
import { createPlaceReader } from '../lines/create-place-reader'
import { joinCells, type TextTable } from './csv-table'

/** After so many rows refused and none used, the file is not what it seems: reading all of it helps nobody. */
const HOPELESS = 10_000
const ROWS_PER_BREATH = 256

/** Reads a table of lines whose columns are known. */
export async function readLines(
  name: string,
  table: TextTable,
  columns: LineColumns,
  options: ReadOptions,
  breathe: () => Promise<void> | undefined,
): Promise<Result<Findings>> {
  const remarks = new Remarks(name, 'rows', options.repairs)
  const { header, format, delimiter } = table
  if (header.at > 0) remarks.note(makeIssue('csv-title-lines-skipped', 'info', { lines: header.at }))
  for (const issue of columns.issues) remarks.note(issue)
  const cells = createLineCells(columns, table, options.decimal, remarks)
  const place = createPlaceReader(columns, cells, table.sample, options, remarks)
  if ('code' in place) return fail({ ...place, file: name })
  const builder = createLineBuilder(name, columns, cells, table.sample, options, remarks)

  const bounds = new BoundsBuilder()
  let read = 0
  let used = 0
  for (const { row, cells } of table.rows(remarks)) {
    read++
    if (read % ROWS_PER_BREATH === 0) {
      // Awaiting nothing would still put the row at hand away with the old objects, and its whole piece of text.
      const pause = breathe()
      if (pause) await pause
    }
    if (used === 0 && read > HOPELESS) break
    if (cells === null) continue
    const refused = place.read(cells, row) ?? builder.add(cells, row, place.lon, place.lat)
    if (refused) {
      remarks.refuse(row, refused, joinCells(cells, table))
    } else {
      used++
      if (!Number.isNaN(place.lon)) bounds.extend(place.lon, place.lat)
    }
  }

  if (read === 0) return fail(makeIssue('file-empty', 'error', {}, { file: name }))
  const { lines, speedUnit } = builder.finish()
  const issues = remarks.list()
  if (used === 0) return fail(makeIssue('rows-all-refused', 'error', {}, { file: name }), ...issues)
  const bbox = bounds.finish()
  return succeed({
    summary: {
      format,
      delimiter,
      ...WHOLE,
      rowsAre: 'rows',
      decimal: cells.decimal,
      speedUnit,
      crs: bbox && place.crs,
      read,
      used,
      refused: remarks.refused.length,
      merged: 0,
      bbox,
      columns: columns.summary,
    },
    content: { kind: 'lines', lines },
    refused: remarks.refused,
    issues,
  })
}
