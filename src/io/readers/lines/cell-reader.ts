import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import type { DecimalMark } from '../../../domain/scenario/reading-choices'
import { couldBeEither, readMark } from '../detect-marks'
import type { Remarks } from '../findings'
import { readInsee } from '../parse-insee'
import { isGroupedByMark, isUnknown, parseNumber, parsePlain } from '../parse-number'

/** Where a cell is in its row, what its column is called, and how its numbers are written. */
export interface Cell {
  readonly index: number
  readonly field: string
  /** null until a value of the column has shown its decimal mark. */
  mark: DecimalMark | null
  /** What a mark that could be decimals or thousands is taken for while no value has shown. */
  readonly otherwise: DecimalMark
  /** What a text that is no number says in this column, NaN when that is nothing; undefined where it is an error. */
  readonly readWords?: (text: string) => number | undefined
}

/**
 * Reads the cells of one row after another, and remembers the first that could not be read: that row is then
 * refused whole, for a half-read row would be a guess.
 */
export class CellReader {
  failure: Issue | null = null
  row = 0
  readonly #remarks: Remarks

  constructor(remarks: Remarks) {
    this.#remarks = remarks
  }

  start(row: number): void {
    this.row = row
    this.failure = null
  }

  fail(
    code: 'csv-number-invalid' | 'csv-number-negative' | 'insee-invalid',
    value: string,
    field: string,
  ): void {
    this.failure ??= makeIssue(code, 'warning', { value: value.slice(0, 80) }, { row: this.row, field })
  }

  /** Any number; NaN where the cell does not say, and where it cannot be read. */
  number(cells: readonly string[], cell: Cell | null): number {
    const text = cell === null ? '' : cells[cell.index]!
    if (cell === null || text === '') return Number.NaN
    if (isUnknown(text)) {
      this.#noteUnknown(text, cell)
      return Number.NaN
    }
    if (cell.mark === null && (text.includes(',') || text.includes('.'))) {
      cell.mark = readMark(text, cell.otherwise)
    }
    const mark = cell.mark ?? '.'
    const plain = parsePlain(text, mark)
    if (!Number.isNaN(plain)) return plain
    const value = parseNumber(text, mark)
    const said = Number.isNaN(value) ? cell.readWords?.(text) : undefined
    if (said !== undefined) return said
    if (Number.isNaN(value)) this.fail('csv-number-invalid', text, cell.field)
    else if (isGroupedByMark(text, mark)) {
      this.#noteGrouped(text.trim(), value, mark, cell)
    }
    return value
  }

  /** 1,895 among points is 1895, unless the rest of the file writes decimals so: then it may well be 1.895. */
  #noteGrouped(text: string, value: number, mark: DecimalMark, { field, otherwise }: Cell): void {
    const where = { row: this.row, field }
    const isMixed = mark !== otherwise && couldBeEither(text)
    this.#remarks.note(
      isMixed
        ? makeIssue('csv-marks-mixed', 'warning', { value: text, read: value }, where)
        : makeIssue('csv-thousands-read', 'info', { value: text }, where),
    )
  }

  /** A word in the place of a figure, as « n.c. », is not an empty cell: what it was taken for is said. */
  #noteUnknown(text: string, { field }: Cell): void {
    const value = text.trim()
    if (value === '') return
    this.#remarks.note(makeIssue('csv-unknown-written', 'info', { value }, { row: this.row, field }))
  }

  /** A number that cannot be below zero. */
  measure(cells: readonly string[], cell: Cell | null): number {
    const value = this.number(cells, cell)
    if (value < 0) this.fail('csv-number-negative', cells[cell!.index]!, cell!.field)
    return value
  }

  /** A trimmed text; empty where the cell does not say. */
  text(cells: readonly string[], cell: Cell | null): string {
    const text = cell === null ? '' : cells[cell.index]!.trim()
    return isUnknown(text) ? '' : text
  }

  /** A commune code, checked; empty where the cell does not say. */
  insee(cells: readonly string[], cell: Cell | null): string {
    const text = this.text(cells, cell)
    if (cell === null || text === '') return ''
    const code = readInsee(text, this.row, cell.field, this.#remarks)
    if (code === null) this.fail('insee-invalid', text, cell.field)
    return code ?? ''
  }
}
