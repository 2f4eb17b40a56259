import { makeIssue } from '../../../domain/kernel/issue'
import { UNKNOWN_SPEED } from '../../../domain/lines/line-table'
import { readMark } from '../detect-marks'
import type { Remarks } from '../findings'
import { parseNumber } from '../parse-number'
import type { SpeedNameUnit } from '../read-name'
import type { Cell, CellReader } from './cell-reader'
import { type FibreState, readFibreState } from './fibre-state'
import { readSpeedWords } from './read-speed-words'
import { findClassFloor } from './speed-class'

/** A column of speeds and what turns its figures into kbit/s. */
export interface SpeedCell extends Cell {
  readonly kbpsPerUnit: number
  /** What tells the state of fibre, when the column gives that in the place of a speed. */
  readonly state: FibreState | null
  /** The slowest and the fastest offer read so far, as written. */
  least: number
  most: number
  /** Whether the cell at hand says its own unit, and then nothing of the column's. */
  isUnitSaid: boolean
}

const KBPS_PER: Readonly<Record<SpeedNameUnit, number>> = {
  'bit/s': 0.001,
  'kbit/s': 1,
  'Mbit/s': 1000,
  'Gbit/s': 1_000_000,
}

/**
 * Prepares a speed column whose figures are in the unit given.
 *
 * @param state what tells the state of fibre, when the column gives that in the place of a speed; else null
 */
export function createSpeedCell(
  cell: Cell,
  unit: SpeedNameUnit,
  state: FibreState | null,
  remarks: Remarks,
): SpeedCell {
  const kbpsPerUnit = KBPS_PER[unit]
  const speedCell: SpeedCell = {
    ...cell,
    kbpsPerUnit,
    state,
    least: Infinity,
    most: 0,
    isUnitSaid: false,
    readWords: (text) => {
      const words = readSpeedWords(text)
      const number = words ? parseWritten(words.number, speedCell) : Number.NaN
      if (words === null || Number.isNaN(number)) return undefined
      const note = (code: 'csv-speed-class-kept' | 'csv-speed-at-most' | 'csv-unit-in-cell') =>
        remarks.note(makeIssue(code, 'info', { value: text.trim().slice(0, 80) }, { field: cell.field }))
      if (words.bound === 'most') {
        note('csv-speed-at-most')
        return Number.NaN
      }
      // « No offer » is a zero, not a floor of zero.
      if (words.bound === 'least' && number === 0) return undefined
      if (words.bound === 'least') note('csv-speed-class-kept')
      if (words.unit === null) return number
      if (words.bound === 'exact') note('csv-unit-in-cell')
      speedCell.isUnitSaid = true
      return (number * KBPS_PER[words.unit]) / kbpsPerUnit
    },
  }
  return speedCell
}

/** A number found among words, by the mark of its column or else its own. */
export function parseWritten(text: string, { mark, otherwise }: Pick<Cell, 'mark' | 'otherwise'>): number {
  return parseNumber(text, mark ?? readMark(text, otherwise) ?? '.')
}

/** The speed in whole kbit/s; UNKNOWN_SPEED where the cell does not say, 0 where it says there is no offer. */
export function readSpeed(
  cells: readonly string[],
  cell: SpeedCell | null,
  reader: CellReader,
  remarks: Remarks,
): number {
  if (cell === null) return UNKNOWN_SPEED
  const text = cells[cell.index]!
  if (cell.state) return readFibreState(cells, cell, cell.state, reader.row, remarks)
  // Figures begin by a digit and are nearly all there is: they are spared the search for a class.
  const floor = isDigit(text.charCodeAt(0)) ? undefined : findClassFloor(text)
  if (floor !== undefined) {
    remarks.note(
      makeIssue(
        'csv-speed-class-kept',
        'info',
        { value: text.trim() },
        { row: reader.row, field: cell.field },
      ),
    )
    return floor
  }
  cell.isUnitSaid = false
  const written = reader.measure(cells, cell)
  const kbps = written * cell.kbpsPerUnit
  if (Number.isNaN(kbps)) return UNKNOWN_SPEED
  if (kbps >= UNKNOWN_SPEED) reader.fail('csv-number-invalid', cells[cell.index]!, cell.field)
  else if (written > 0 && !cell.isUnitSaid) {
    cell.least = Math.min(cell.least, written)
    cell.most = Math.max(cell.most, written)
  }
  // An offer, however slow, is not « no offer ».
  return kbps > 0 ? Math.max(1, Math.round(kbps)) : 0
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57
