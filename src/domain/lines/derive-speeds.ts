import { arcepDownKbps, arcepUpKbps } from '../copper/arcep-2020'
import { arreteKbps } from '../copper/arrete-2013'
import { estimateAttenuation } from '../copper/attenuation'
import type { CopperFormula, CopperTechnology } from '../copper/copper-formula'
import { type Issue, makeIssue } from '../kernel/issue'
import { type Decibels, decibels, metres } from '../kernel/units'
import { classifyTechnology } from './classify-technology'
import { type LineTable, UNKNOWN_SPEED } from './line-table'
import { RowSample } from './row-sample'

/** Where a line's speed comes from; index = code. */
export const SPEED_ORIGINS = ['unknown', 'declared', 'attenuation', 'length'] as const

/** One speed a line, kbit/s, UNKNOWN_SPEED where nothing gives one: what every analysis reads. */
export interface LineSpeeds {
  readonly downKbps: Uint32Array
  readonly upKbps: Uint32Array
  /** Index into SPEED_ORIGINS, of the down speed. */
  readonly origin: Uint8Array
}

const DECLARED = 1
const FROM_ATTENUATION = 2
const FROM_LENGTH = 3

/**
 * The speed of each line: the declared one when the file gives it; else, for a line that can be copper, that of
 * its attenuation; else that of its length and gauge; else unknown. The up speed is derived only with the down
 * speed: the attenuation of an old pair says nothing of the fibre beside it.
 */
export function deriveSpeeds(
  lines: LineTable,
  formula: CopperFormula,
): { speeds: LineSpeeds; issues: Issue[] } {
  const downKbps = lines.downKbps.slice()
  const upKbps = lines.upKbps.slice()
  // 0, « unknown », until something gives the speed.
  const origin = new Uint8Array(lines.count)
  const copperOf = lines.technology?.values.map(copperTechnologyOf) ?? []
  const derived = new RowSample(lines)
  const unknown = new RowSample(lines)

  for (let line = 0; line < lines.count; line++) {
    if (downKbps[line] !== UNKNOWN_SPEED) {
      origin[line] = DECLARED
      continue
    }
    const technology = lines.technology ? copperOf[lines.technology.codes[line]!]! : 'adsl'
    const from = technology ? attenuationOf(lines, line, formula) : null
    if (!technology || !from) {
      unknown.add(line)
      continue
    }
    origin[line] = from.origin
    downKbps[line] = speedOf(from.attenuation, technology, 'down', formula)
    if (upKbps[line] === UNKNOWN_SPEED) upKbps[line] = speedOf(from.attenuation, technology, 'up', formula)
    derived.add(line)
  }

  const issues = [
    ...derived.list().map((where) => makeIssue('speed-from-attenuation', 'info', { formula }, where)),
    ...unknown.list().map((where) => makeIssue('lines-without-speed', 'warning', {}, where)),
  ]
  return { speeds: { downKbps, upKbps, origin }, issues }
}

/** null: the line is not copper. A file that does not name the technology may be speaking of copper. */
function copperTechnologyOf(name: string): CopperTechnology | null {
  const technology = classifyTechnology(name)
  if (technology === 'vdsl2') return 'vdsl2'
  return technology === 'adsl' || technology === 'unknown' ? 'adsl' : null
}

function attenuationOf(
  lines: LineTable,
  line: number,
  formula: CopperFormula,
): { attenuation: Decibels; origin: number } | null {
  const measured = lines.attenuationDb?.[line] ?? Number.NaN
  if (!Number.isNaN(measured)) return { attenuation: decibels(measured), origin: FROM_ATTENUATION }
  const length = metres(lines.lengthM?.[line] ?? Number.NaN)
  const gauge = lines.gaugeMm?.[line] ?? Number.NaN
  const attenuation = estimateAttenuation(length, gauge, formula)
  return attenuation === null ? null : { attenuation, origin: FROM_LENGTH }
}

function speedOf(
  attenuation: Decibels,
  technology: CopperTechnology,
  direction: 'down' | 'up',
  formula: CopperFormula,
): number {
  if (formula === 'arrete-2013') return arreteKbps(attenuation, technology, direction)
  return direction === 'down' ? arcepDownKbps(attenuation, technology) : arcepUpKbps(attenuation, technology)
}
