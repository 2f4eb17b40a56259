import type { CellObject, SSF, WorkSheet } from '@e965/xlsx'
import { isErrorCell, writeCellText } from './cell-text'
import { checkWrittenOut } from './slim-workbook'

export interface SheetRows {
  readonly rows: readonly (readonly string[])[]
  /** How many cells are in error, and so empty; where the first ones are, rows from 1. */
  readonly errors: number
  readonly errorRows: readonly number[]
}

/** The library's dense sheet: absent rows and absent cells are holes. */
type DenseRows = readonly (readonly (CellObject | undefined)[] | undefined)[]

export const denseRowsOf = (sheet: WorkSheet | undefined): DenseRows => (sheet?.['!data'] ?? []) as DenseRows

const BLANK_ROW: readonly string[] = []
const MOST_ROWS_NAMED = 10

/**
 * The rows of a sheet from its first to its last that says something, all as wide as the widest; a blank row between
 * them is empty, so that every row keeps its number.
 *
 * @throws ReadingStop a sheet of too many cells once written out
 */
export function listRows(sheet: WorkSheet | undefined, dates: typeof SSF, date1904: boolean): SheetRows {
  const cells = denseRowsOf(sheet)
  const rows: (readonly string[])[] = []
  const errorRows: number[] = []
  let errors = 0
  let width = 0
  let filled = 0
  for (let at = 0; at < cells.length; at++) {
    const row: string[] = []
    let used = 0
    cells[at]?.forEach((cell, column) => {
      if (!cell) return
      if (isErrorCell(cell)) {
        errors++
        if (errorRows.length < MOST_ROWS_NAMED) errorRows.push(at + 1)
      }
      const text = writeCellText(cell, dates, date1904)
      if (text === '') return
      row[column] = text
      used = column + 1
    })
    if (used === 0) continue
    while (rows.length < at) rows.push(BLANK_ROW)
    rows.push(row)
    width = Math.max(width, used)
    filled++
    checkWrittenOut(filled * width)
  }
  const full = rows.map((row) =>
    row === BLANK_ROW ? row : Array.from({ length: width }, (_, column) => row[column] ?? ''),
  )
  return { rows: full, errors, errorRows }
}

/** Whether a sheet may be a table: two rows and two columns that say something, or more. */
export function isTable(sheet: WorkSheet | undefined): boolean {
  const columns = new Set<number>()
  let rows = 0
  for (const row of denseRowsOf(sheet)) {
    let says = false
    row?.forEach((cell, column) => {
      if (cell?.v === undefined || cell.v === null || cell.v === '') return
      columns.add(column)
      says = true
    })
    if (says) rows++
    if (rows >= 2 && columns.size >= 2) return true
  }
  return false
}
