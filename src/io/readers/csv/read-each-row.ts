import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import type { Remarks } from '../findings'
import { joinCells, type TextTable } from './csv-table'

export interface RowCounts {
  readonly read: number
  readonly used: number
}

/** After so many rows refused and none used, the file is not what it seems: reading all of it helps nobody. */
const HOPELESS = 10_000
const ROWS_PER_BREATH = 256

/**
 * Goes over the rows of a table, once; those that `take` gives a reason for are refused with it.
 *
 * @param take keeps a row, or says why it cannot be used
 */
export async function readEachRow(
  table: TextTable,
  remarks: Remarks,
  breathe: () => Promise<void> | undefined,
  take: (cells: readonly string[], row: number) => Issue | null,
): Promise<RowCounts> {
  if (table.header.at > 0) {
    remarks.note(makeIssue('csv-title-lines-skipped', 'info', { lines: table.header.at }))
  }
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
    const refused = take(cells, row)
    if (refused) remarks.refuse(row, refused, joinCells(cells, table))
    else used++
  }
  return { read, used }
}
