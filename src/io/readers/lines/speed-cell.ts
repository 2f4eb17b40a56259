import { makeIssue } from '../../../domain/kernel/issue'
import { UNKNOWN_SPEED } from '../../../domain/lines/line-table'
import type { Remarks } from '../findings'
import { type DecimalMark, parseNumber } from '../parse-number'
import type { NameUnit } from '../read-name'
import type { Cell, CellReader } from './cell-reader'
import type { ChosenColumn } from './choose-line-columns'

/** A column of speeds and what turns its figures into kbit/s. */
export interface SpeedCell extends Cell {
  readonly kbpsPerUnit: number
}

const KBPS_PER: Readonly<Partial<Record<NameUnit, number>>> = {
  'bit/s': 0.001,
  'kbit/s': 1,
  'Mbit/s': 1000,
  'Gbit/s': 1_000_000,
}

/**
 * Arcep's classes of « Ma connexion internet » as the speed each starts at, kbit/s (documentation of the data
 * set, 2026; their published ranges overlap, so a class is only a floor).
 */
const CLASS_FLOORS_KBPS: Readonly<Record<string, number>> = {
  INEL: 0,
  HD05: 500,
  HD3: 3000,
  BHD8: 8000,
  THD30: 30_000,
  THD100: 100_000,
  THD1G: 1_000_000,
}

/** What tells megabits from kilobits when no name does; both are said in the remark that goes with the guess. */
const UNIT_GUESS = {
  /** No French line offers more than 10 Gbit/s: larger figures are kilobits. */
  mostMbps: 10_000,
  /** No offer is slower than a modem's 56 kbit/s: smaller figures, zero apart, are megabits. */
  leastKbps: 56,
} as const

/** Prepares a speed column: by the unit in its name, else by the values of a sample, with a remark that says so. */
export function createSpeedCell(
  { index, name, read }: ChosenColumn,
  sample: readonly (readonly string[])[],
  mark: DecimalMark | null,
  remarks: Remarks,
): SpeedCell {
  const unit = read.unit ?? guessUnit(sample.map((row) => parseNumber(row[index] ?? '', mark ?? '.')))
  if (read.unit === null && unit !== null) {
    remarks.note(makeIssue('csv-speed-unit-assumed', 'warning', { unit }, { field: name }))
  }
  return { index, field: name, mark, kbpsPerUnit: KBPS_PER[unit ?? 'kbit/s']! }
}

/** Null when the sample has no figure to judge by (empty, or classes). */
function guessUnit(values: readonly number[]): 'kbit/s' | 'Mbit/s' | null {
  const offers = values.filter((value) => value > 0)
  if (offers.length === 0) return null
  const most = offers.reduce((a, b) => Math.max(a, b))
  const least = offers.reduce((a, b) => Math.min(a, b))
  return most <= UNIT_GUESS.mostMbps && least < UNIT_GUESS.leastKbps ? 'Mbit/s' : 'kbit/s'
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
  // Figures begin by a digit and are nearly all there is: they are spared the search for a class.
  const floor = isDigit(text.charCodeAt(0)) ? undefined : findClassFloor(text)
  if (floor !== undefined) {
    remarks.note(makeIssue('csv-speed-class-kept', 'info', { value: text.trim() }, { field: cell.field }))
    return floor
  }
  const kbps = reader.measure(cells, cell) * cell.kbpsPerUnit
  if (Number.isNaN(kbps)) return UNKNOWN_SPEED
  if (kbps >= UNKNOWN_SPEED) reader.fail('csv-number-invalid', cells[cell.index]!, cell.field)
  // An offer, however slow, is not « no offer ».
  return kbps > 0 ? Math.max(1, Math.round(kbps)) : 0
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57

function findClassFloor(text: string): number | undefined {
  const name = text.trim().toUpperCase()
  return Object.hasOwn(CLASS_FLOORS_KBPS, name) ? CLASS_FLOORS_KBPS[name] : undefined
}
