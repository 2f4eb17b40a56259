import { makeIssue } from '../../../domain/kernel/issue'
import { UNKNOWN_SPEED } from '../../../domain/lines/line-table'
import type { Remarks } from '../findings'
import { isUnknown } from '../parse-number'
import type { Cell } from './cell-reader'

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

/** Beside the state of fibre at a building, where a file gives that of the PM it depends on. */
export interface FibreState {
  readonly pm: Cell | null
}

/**
 * The speed of a building by its state, kbit/s; a word we do not know is said, and the speed unknown. Fibre is open
 * only behind a PM that is deployed too (Arcep's eligibility rule, 2020): behind another, the speed is unknown.
 */
export function readFibreState(
  cells: readonly string[],
  { field, index }: Cell,
  { pm }: FibreState,
  row: number,
  remarks: Remarks,
): number {
  const text = cells[index]!
  const name = simplify(text)
  if (isUnknown(name)) return UNKNOWN_SPEED
  if (!Object.hasOwn(FIBRE_STATES_KBPS, name)) {
    remarks.note(makeIssue('attribute-unreadable', 'warning', { value: text.slice(0, 80) }, { row, field }))
    return UNKNOWN_SPEED
  }
  remarks.note(makeIssue('fibre-state-read', 'info', {}, { field }))
  const speed = FIBRE_STATES_KBPS[name]!
  const pmState = pm === null ? '' : simplify(cells[pm.index]!)
  if (speed === UNKNOWN_SPEED || isUnknown(pmState) || pmState === 'deploye') return speed
  remarks.note(makeIssue('fibre-pm-awaited', 'info', {}, { row, field: pm!.field }))
  return UNKNOWN_SPEED
}

const simplify = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
