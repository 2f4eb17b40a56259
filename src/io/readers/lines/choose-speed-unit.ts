import { makeIssue } from '../../../domain/kernel/issue'
import type { SpeedUnit } from '../../../domain/lines/speed-unit'
import type { SourceSummary } from '../../source'
import type { Remarks } from '../findings'
import { isUnknown, parseNumber } from '../parse-number'
import type { SpeedNameUnit } from '../read-name'
import type { Cell } from './cell-reader'
import type { LineColumns } from './choose-line-columns'
import type { LineCells } from './create-line-cells'
import { readSpeedWords } from './read-speed-words'
import { parseWritten } from './speed-cell'

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
  /** Once all is read: what there is to say of the unit, judged again by all the figures when it was guessed. */
  conclude(offers: OfferRange): SourceSummary['speedUnit']
}

/** The slowest and the fastest offer read in columns that do not say their unit, as written; none: Infinity, 0. */
export interface OfferRange {
  readonly least: number
  readonly most: number
}

/**
 * The unit of a file's speeds, one for all its columns: a column whose name says its unit has it; for the others
 * what the user asked for comes first, then the unit that the other column's name says, and last what the figures
 * of all of them together suggest, with a remark that says so and why, and whether the rest of the file agrees.
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

  const settle = (unit: SpeedNameUnit, known: 'header' | 'asked'): ChosenSpeedUnit => ({
    unitOf: (role) => said(role) ?? unit,
    conclude: () => ({ unit, known }),
  })
  if (silent.length > 0 && asked !== undefined) return settle(ASKED_UNITS[asked], 'asked')
  if (named !== null) {
    if (silent.length > 0) remarks.note(makeIssue('csv-speed-unit-shared', 'warning', { unit: named }, where))
    return settle(named, 'header')
  }

  const offers = silent.flatMap((role) => {
    const found = cell(role)!
    return sample.map((row) => readFigure(row[found.index] ?? '', found)).filter((value) => value > 0)
  })
  const { unit } = guessUnit({
    least: offers.reduce((a, b) => Math.min(a, b), Infinity),
    most: offers.reduce((a, b) => Math.max(a, b), 0),
  })
  return {
    unitOf: () => unit,
    conclude: (all) => {
      // No offer, or classes: there is no figure to be wrong about.
      if (all.most === 0) return null
      const guess = guessUnit(all)
      const why = guess.unit === unit ? guess.why : 'contradicted'
      remarks.note(makeIssue('csv-speed-unit-assumed', 'warning', { ...all, unit, why }, where))
      return { unit, known: 'values' }
    },
  }
}

/** The figure that a cell writes in its column's unit, by itself or as a bound; NaN when it has none. */
function readFigure(text: string, cell: Cell): number {
  const value = parseNumber(text, cell.mark ?? '.')
  if (!Number.isNaN(value) || isUnknown(text)) return value
  const words = readSpeedWords(text)
  return words && words.unit === null ? parseWritten(words.number, cell) : Number.NaN
}

function guessUnit({ least, most }: OfferRange) {
  if (most > UNIT_GUESS.mostMbps) return { unit: 'kbit/s', why: 'tooFast' } as const
  if (least < UNIT_GUESS.leastKbps) return { unit: 'Mbit/s', why: 'tooSlow' } as const
  return { unit: 'kbit/s', why: 'doubtful' } as const
}
