import { UNKNOWN_COUNT } from '../../../domain/lines/line-table'
import type { Cell, CellReader } from './cell-reader'

/** A whole number of premises; UNKNOWN_COUNT where the cell does not say. */
export function readCount(values: readonly string[], cell: Cell, reader: CellReader): number {
  const count = reader.measure(values, cell)
  if (Number.isNaN(count)) return UNKNOWN_COUNT
  if (!Number.isInteger(count) || count >= UNKNOWN_COUNT) {
    reader.fail('csv-number-invalid', values[cell.index]!, cell.field)
  }
  return count
}

/** A sum with a hole is not a sum. */
export function addCounts(counts: readonly number[]): number {
  if (counts.includes(UNKNOWN_COUNT)) return UNKNOWN_COUNT
  return Math.min(
    counts.reduce((sum, count) => sum + count, 0),
    UNKNOWN_COUNT - 1,
  )
}
