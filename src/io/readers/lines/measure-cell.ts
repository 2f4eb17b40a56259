import { makeIssue } from '../../../domain/kernel/issue'
import type { Remarks } from '../findings'
import type { Cell } from './cell-reader'
import { parseWritten } from './speed-cell'

/** Units that a cell may say of what is measured, and how many of the column's plain unit each is. */
const UNITS = {
  attenuation_db: { db: 1 },
  length_m: { m: 1, km: 1000 },
  gauge_mm: { mm: 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>

export type MeasuredRole = keyof typeof UNITS

/**
 * Prepares a column of measures whose cells may say their unit: « 3,4 km », « 45 dB ».
 *
 * @param factor how many plain units the column's figures are each: 1000 in kilometres
 */
export function createMeasureCell(cell: Cell, role: MeasuredRole, factor: number, remarks: Remarks): Cell {
  const factors: Readonly<Record<string, number>> = UNITS[role]
  const measureCell: Cell = {
    ...cell,
    readWords: (text) => {
      const value = text.trim()
      const [, number = '', unit = ''] = /^(-?\d[\d.,'’\s]*?)\s*([a-z]+)$/i.exec(value) ?? []
      const key = unit.toLowerCase()
      const written = parseWritten(number, measureCell)
      if (!Object.hasOwn(factors, key) || Number.isNaN(written)) return undefined
      remarks.note(makeIssue('csv-unit-in-cell', 'info', { value }, { field: cell.field }))
      return (written * factors[key]!) / factor
    },
  }
  return measureCell
}
