import { arcepDownKbps, arcepUpKbps } from '../copper/arcep-2020'
import { arreteKbps } from '../copper/arrete-2013'
import { estimateAttenuation } from '../copper/attenuation'
import type { CopperFormula, CopperTechnology } from '../copper/copper-formula'
import { type Issue, makeIssue } from '../kernel/issue'
import { type Decibels, decibels, metres } from '../kernel/units'
import { classifyTechnology } from './classify-technology'
import { type LineTable, UNKNOWN_SPEED } from './line-table'
import { RowSample } from './row-sample'

/** One speed a line, kbit/s, UNKNOWN_SPEED where nothing gives one: what every analysis reads. */
export interface LineSpeeds {
  readonly downKbps: Uint32Array
  readonly upKbps: Uint32Array
}

/** No copper line has more: the longest have some 100 dB. Files fill in 999 where they do not know. */
const MOST_DB = 150
/** No line offers more. */
const MOST_KBPS = 10_000_000

/**
 * The speed of each line: the declared one when the file gives it; else, for a line that can be copper, that of
 * its attenuation; else that of its length and gauge; else unknown. The up speed is derived only with the down
 * speed: the attenuation of an old pair says nothing of the fibre beside it. An attenuation that no line has is none;
 * a speed that no line has is told.
 */
export function deriveSpeeds(
  lines: LineTable,
  formula: CopperFormula,
): { speeds: LineSpeeds; issues: Issue[] } {
  const downKbps = lines.downKbps.slice()
  const upKbps = lines.upKbps.slice()
  const copperOf = lines.technology?.values.map(copperTechnologyOf) ?? []
  const derived = new RowSample(lines)
  const unknown = new RowSample(lines)
  const [tooFast, tooWeak] = [new RowSample(lines), new RowSample(lines)]

  for (let line = 0; line < lines.count; line++) {
    if (downKbps[line] !== UNKNOWN_SPEED) {
      if (downKbps[line]! > MOST_KBPS) tooFast.add(line)
      continue
    }
    const technology = lines.technology ? copperOf[lines.technology.codes[line]!]! : 'adsl'
    if (technology && (lines.attenuationDb?.[line] ?? 0) > MOST_DB) tooWeak.add(line)
    const attenuation = technology ? attenuationOf(lines, line, formula) : null
    if (!technology || attenuation === null) {
      unknown.add(line)
      continue
    }
    downKbps[line] = speedOf(attenuation, technology, 'down', formula)
    if (upKbps[line] === UNKNOWN_SPEED) upKbps[line] = speedOf(attenuation, technology, 'up', formula)
    derived.add(line)
  }

  const issues = [
    ...derived.list().map((where) => makeIssue('speed-from-attenuation', 'info', { formula }, where)),
    ...tooWeak
      .list()
      .map((where) => makeIssue('attenuation-implausible', 'warning', { limit: MOST_DB }, where)),
    ...tooFast.list().map((where) => makeIssue('speed-implausible', 'warning', {}, where)),
    ...unknown.list().map((where) => makeIssue('lines-without-speed', 'warning', {}, where)),
  ]
  return { speeds: { downKbps, upKbps }, issues }
}

/** null: the line is not copper. A file that does not name the technology may be speaking of copper. */
function copperTechnologyOf(name: string): CopperTechnology | null {
  const technology = classifyTechnology(name)
  if (technology === 'vdsl2') return 'vdsl2'
  return technology === 'adsl' || technology === 'unknown' ? 'adsl' : null
}

/** The measured one; else that of the length and gauge; null when the file gives neither. */
function attenuationOf(lines: LineTable, line: number, formula: CopperFormula): Decibels | null {
  const measured = lines.attenuationDb?.[line] ?? Number.NaN
  if (measured <= MOST_DB) return decibels(measured)
  const length = metres(lines.lengthM?.[line] ?? Number.NaN)
  const gauge = lines.gaugeMm?.[line] ?? Number.NaN
  return estimateAttenuation(length, gauge, formula)
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
