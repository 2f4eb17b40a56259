import { UNKNOWN_COUNT } from '../../../domain/lines/line-table'
import type { Cell, CellReader } from './cell-reader'

/**
 * A whole number of premises, the sum of several columns where there are several: dwellings and firms. UNKNOWN_COUNT
 * where one of them does not say: a sum with a hole is not a sum.
 */
export function countPremises(values: readonly string[], cells: readonly Cell[], reader: CellReader): number {
  const counts = cells.map((cell) => reader.measure(values, cell))
  if (counts.some(Number.isNaN)) return UNKNOWN_COUNT
  const sum = counts.reduce((total, count) => total + count, 0)
  const wrong = counts.findIndex((count) => !Number.isInteger(count))
  if (wrong < 0 && sum < UNKNOWN_COUNT) return sum
  const cell = cells[Math.max(0, wrong)]!
  reader.fail('csv-number-invalid', values[cell.index]!, cell.field)
  return UNKNOWN_COUNT
}
