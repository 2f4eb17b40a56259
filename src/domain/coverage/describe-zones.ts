import { type Kbps, kbps } from '../kernel/units'
import { classifyTechnology } from '../lines/classify-technology'
import type { LineSpeeds } from '../lines/derive-speeds'
import type { LineOffers } from '../lines/join-offers'
import { type DictionaryColumn, type LineTable, UNKNOWN_SPEED } from '../lines/line-table'
import type { ActivityZone } from '../territory/territory'
import type { LinePlacement } from './coverage'

/** What the lines of an activity zone say of it, whatever the threshold. */
export interface ZoneDescription {
  readonly zoneId: number
  readonly lines: number
  /** null: no line, or none whose speed is known. */
  readonly bestDownKbps: Kbps | null
  readonly bestUpKbps: Kbps | null
  /** Names as the files give them, in alphabetical order; empty when no line names one. */
  readonly operators: readonly string[]
  readonly technologies: readonly string[]
  /** The zone's own file decides; else a fibre line proves it; else nobody has said: null, never « no ». */
  readonly fibre: boolean | null
}

/** One description a zone, in the order of zone ids. */
export function describeZones(
  zones: readonly ActivityZone[],
  lines: LineTable,
  speeds: LineSpeeds,
  placement: Pick<LinePlacement, 'zoneOf'>,
  offers: LineOffers | null = null,
): ZoneDescription[] {
  const counts = new Uint32Array(zones.length + 1)
  const bestDown = new Float64Array(zones.length + 1).fill(-1)
  const bestUp = new Float64Array(zones.length + 1).fill(-1)
  const operators = new CodeSets(zones.length, lines.operator)
  const technologies = new CodeSets(zones.length, lines.technology)
  const summaries = new CodeSets(zones.length, offers)
  for (let line = 0; line < lines.count; line++) {
    const zone = placement.zoneOf[line]!
    if (zone === 0) continue
    counts[zone]!++
    keepBest(bestDown, zone, speeds.downKbps[line]!)
    keepBest(bestUp, zone, speeds.upKbps[line]!)
    // A line without an offer proves neither an operator nor a technology.
    if (speeds.downKbps[line] === 0) continue
    operators.add(zone, line)
    technologies.add(zone, line)
    summaries.add(zone, line)
  }
  return zones.map(({ id, fibre }) => {
    const offered = summaries.list(id).map((code) => offers!.summaries[code - 1]!)
    const names = listNames(
      lines.technology,
      technologies.list(id),
      offered.map((offer) => offer.technologies),
    )
    return {
      zoneId: id,
      lines: counts[id]!,
      bestDownKbps: bestDown[id]! < 0 ? null : kbps(bestDown[id]!),
      bestUpKbps: bestUp[id]! < 0 ? null : kbps(bestUp[id]!),
      operators: listNames(
        lines.operator,
        operators.list(id),
        offered.map((offer) => offer.operators),
      ),
      technologies: names,
      fibre: fibre ?? (names.some((name) => classifyTechnology(name) === 'fibre') ? true : null),
    }
  })
}

function keepBest(best: Float64Array, zone: number, speed: number): void {
  if (speed !== UNKNOWN_SPEED && speed > best[zone]!) best[zone] = speed
}

/** The texts that the codes of a column stand for and those that offers name, once each. */
function listNames(
  column: DictionaryColumn | null,
  codes: readonly number[],
  offered: readonly (readonly string[])[],
): string[] {
  return [...new Set([...codes.map((code) => column!.values[code]!), ...offered.flat()])].sort()
}

/** The codes of a column met in each zone. */
class CodeSets {
  readonly #column: Pick<DictionaryColumn, 'codes'> | null
  readonly #sets: Set<number>[]

  constructor(zones: number, column: Pick<DictionaryColumn, 'codes'> | null) {
    this.#column = column
    this.#sets = Array.from({ length: zones + 1 }, () => new Set())
  }

  add(zone: number, line: number): void {
    const code = this.#column?.codes[line] ?? 0
    if (code !== 0) this.#sets[zone]!.add(code)
  }

  list(zone: number): number[] {
    return [...this.#sets[zone]!]
  }
}
