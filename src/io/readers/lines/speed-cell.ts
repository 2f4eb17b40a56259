import { makeIssue } from '../../../domain/kernel/issue'
import { UNKNOWN_SPEED } from '../../../domain/lines/line-table'
import type { Remarks } from '../findings'
import { isUnknown } from '../parse-number'
import type { NameUnit } from '../read-name'
import type { Cell, CellReader } from './cell-reader'
import { findClassFloor } from './speed-class'

/** A column of speeds and what turns its figures into kbit/s. */
export interface SpeedCell extends Cell {
  readonly kbpsPerUnit: number
  /** It gives the state of fibre at a building, not a speed. */
  readonly isState: boolean
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
 * States of a building, in Arcep's « carte fibre » and the operators' IPE in full, in GraceTHD by two letters:
 * deployed, it can be connected to FttH, whose class starts at 1 Gbit/s; in the others fibre is not there yet, which
 * says nothing of what else is.
 */
const FIBRE_STATES_KBPS: Readonly<Record<string, number>> = {
  deploye: 1_000_000,
  'en cours de deploiement': UNKNOWN_SPEED,
  cible: UNKNOWN_SPEED,
  signe: UNKNOWN_SPEED,
  'raccordable demande': UNKNOWN_SPEED,
  'raccordable sur demande': UNKNOWN_SPEED,
  abandonne: UNKNOWN_SPEED,
  de: 1_000_000,
  ec: UNKNOWN_SPEED,
  ci: UNKNOWN_SPEED,
  si: UNKNOWN_SPEED,
  ab: UNKNOWN_SPEED,
}

/** Prepares a speed column whose figures are in the unit given. */
export function createSpeedCell(cell: Cell, unit: SpeedNameUnit, isState: boolean): SpeedCell {
  return { ...cell, kbpsPerUnit: KBPS_PER[unit], isState, least: Infinity, most: 0 }
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
  if (cell.isState) return readState(text, cell, reader.row, remarks)
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

/** The speed of a building by its state; a word we do not know is said, and the speed unknown. */
function readState(text: string, { field }: SpeedCell, row: number, remarks: Remarks): number {
  const name = text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
  if (isUnknown(name)) return UNKNOWN_SPEED
  if (Object.hasOwn(FIBRE_STATES_KBPS, name)) {
    remarks.note(makeIssue('fibre-state-read', 'info', {}, { field }))
    return FIBRE_STATES_KBPS[name]!
  }
  remarks.note(makeIssue('attribute-unreadable', 'warning', { value: text.slice(0, 80) }, { row, field }))
  return UNKNOWN_SPEED
}
