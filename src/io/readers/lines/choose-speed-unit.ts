import { makeIssue } from '../../../domain/kernel/issue'
import type { SpeedUnit } from '../../../domain/lines/speed-unit'
import type { SourceSummary } from '../../source'
import type { Remarks } from '../findings'
import { parseNumber } from '../parse-number'
import type { LineColumns } from './choose-line-columns'
import type { LineCells } from './create-line-cells'
import type { SpeedNameUnit } from './speed-cell'

type SpeedRole = 'down_kbps' | 'up_kbps'
const SPEED_ROLES: readonly SpeedRole[] = ['down_kbps', 'up_kbps']

const ASKED_UNITS: Readonly<Record<SpeedUnit, SpeedNameUnit>> = { kbps: 'kbit/s', mbps: 'Mbit/s' }

/** What tells megabits from kilobits when no name does; both are said in the remark that goes with the guess. */
const UNIT_GUESS = {
  /** No French line offers more than 10 Gbit/s: larger figures are kilobits. */
  mostMbps: 10_000,
  /** No offer is slower than a modem's 56 kbit/s: smaller figures, zero apart, are megabits. */
  leastKbps: 56,
} as const

export interface ChosenSpeedUnit {
  unitOf(role: SpeedRole): SpeedNameUnit
  readonly summary: SourceSummary['speedUnit']
}

/**
 * The unit of a file's speeds, one for all its columns: a column whose name says its unit has it; for the others
 * what the user asked for comes first, then the unit that the other column's name says, and last what the figures
 * of all of them together suggest, with a remark that says so and why.
 *
 * @param sample rows whose figures decide when no name does
 * @param asked what the user said the unit is, undefined when nothing was said
 */
export function chooseSpeedUnit(
  { byRole }: LineColumns,
  { cell }: LineCells,
  sample: readonly (readonly string[])[],
  asked: SpeedUnit | undefined,
  remarks: Remarks,
): ChosenSpeedUnit {
  const roles = SPEED_ROLES.filter((role) => byRole.has(role))
  const said = (role: SpeedRole) => (byRole.get(role)?.read.unit ?? null) as SpeedNameUnit | null
  const silent = roles.filter((role) => said(role) === null)
  const named = roles.map(said).find((unit) => unit !== null) ?? null
  const where = { field: silent.map((role) => byRole.get(role)!.name).join(', ') }

  const decide = (): ChosenSpeedUnit['summary'] => {
    if (silent.length === 0) return named && { unit: named, known: 'header' }
    if (asked !== undefined) return { unit: ASKED_UNITS[asked], known: 'asked' }
    if (named !== null) {
      remarks.note(makeIssue('csv-speed-unit-shared', 'warning', { unit: named }, where))
      return { unit: named, known: 'header' }
    }
    const offers = silent.flatMap((role) => {
      const { index, mark } = cell(role)!
      return sample.map((row) => parseNumber(row[index] ?? '', mark ?? '.')).filter((value) => value > 0)
    })
    const guess = guessUnit(offers)
    if (guess === null) return null
    remarks.note(makeIssue('csv-speed-unit-assumed', 'warning', guess, where))
    return { unit: guess.unit, known: 'values' }
  }
  const summary = decide()
  return { unitOf: (role) => said(role) ?? summary?.unit ?? 'kbit/s', summary }
}

/** Null when there is no figure to judge by (no offer, or classes). */
function guessUnit(offers: readonly number[]) {
  if (offers.length === 0) return null
  const most = offers.reduce((a, b) => Math.max(a, b))
  const least = offers.reduce((a, b) => Math.min(a, b))
  if (most > UNIT_GUESS.mostMbps) return { unit: 'kbit/s', why: 'tooFast', least, most } as const
  if (least < UNIT_GUESS.leastKbps) return { unit: 'Mbit/s', why: 'tooSlow', least, most } as const
  return { unit: 'kbit/s', why: 'doubtful', least, most } as const
}
