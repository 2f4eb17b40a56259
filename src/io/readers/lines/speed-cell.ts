import { makeIssue } from '../../../domain/kernel/issue'
import { UNKNOWN_SPEED } from '../../../domain/lines/line-table'
import type { Remarks } from '../findings'
import type { NameUnit } from '../read-name'
import type { Cell, CellReader } from './cell-reader'
import { type FibreState, readFibreState } from './fibre-state'
import { findClassFloor } from './speed-class'

/** A column of speeds and what turns its figures into kbit/s. */
export interface SpeedCell extends Cell {
  readonly kbpsPerUnit: number
  /** What tells the state of fibre, when the column gives that in the place of a speed. */
  readonly state: FibreState | null
  /** The slowest and the fastest offer read so far, as written. */
  least: number
  most: number
}

/** A unit of speed, as a name can say it. */
export type SpeedNameUnit = Extract<NameUnit, `${string}bit/s`>

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
export function createSpeedCell(cell: Cell, unit: SpeedNameUnit, state: FibreState | null): SpeedCell {
  return { ...cell, kbpsPerUnit: KBPS_PER[unit], state, least: Infinity, most: 0 }
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
    remarks.note(makeIssue('csv-speed-class-kept', 'info', { value: text.trim() }, { field: cell.field }))
    return floor
  }
  const written = reader.measure(cells, cell)
  const kbps = written * cell.kbpsPerUnit
  if (Number.isNaN(kbps)) return UNKNOWN_SPEED
  if (kbps >= UNKNOWN_SPEED) reader.fail('csv-number-invalid', cells[cell.index]!, cell.field)
  else if (written > 0) {
    cell.least = Math.min(cell.least, written)
    cell.most = Math.max(cell.most, written)
  }
  // An offer, however slow, is not « no offer ».
  return kbps > 0 ? Math.max(1, Math.round(kbps)) : 0
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57
