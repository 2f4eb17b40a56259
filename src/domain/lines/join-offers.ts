import { type Issue, makeIssue } from '../kernel/issue'
import { KeyIndex } from './key-index'
import { type LineTable, UNKNOWN_SPEED } from './line-table'
import type { Offer, OfferTable } from './offer-table'
import { RowSample } from './row-sample'
import { type OfferSummary, summariseOffers } from './summarise-offers'

/** The offers of lines that are buildings: index into `summaries` + 1, 0 for a line without. */
export interface LineOffers {
  readonly codes: Uint32Array
  readonly summaries: readonly OfferSummary[]
}

export interface JoinedOffers {
  readonly lines: LineTable
  /** null when no line has offers. */
  readonly offers: LineOffers | null
  readonly issues: readonly Issue[]
}

/**
 * Gives buildings the speed and the technology of their best offer by wire, whichever of the two files came first.
 * A building that the offers do not name stays unknown: that is not « no offer ». Speeds that a file of lines gives
 * itself are left as they are.
 */
export function joinOffers(lines: LineTable, tables: readonly OfferTable[]): JoinedOffers {
  const { keys } = lines
  if (keys === null) return { lines, offers: null, issues: tables.map(noteAwaitingBuildings) }
  const joining = new Joining(lines, tables)
  for (let line = 0; line < lines.count; line++) {
    if (keys[2 * line] !== 0) joining.join(line, keys[2 * line]!, keys[2 * line + 1]!)
  }
  return joining.finish()
}

const noteAwaitingBuildings = ({ file, profileOf }: OfferTable): Issue =>
  makeIssue('offers-await-buildings', 'warning', {}, { file, count: profileOf.length })

class Joining {
  readonly #lines: LineTable
  readonly #tables: readonly OfferTable[]
  readonly #indexes: readonly KeyIndex[]
  /** Per table, the buildings of which a line was found. */
  readonly #found: readonly Uint8Array[]
  /** Of the first profile of each table. */
  readonly #start: readonly number[]
  readonly #profiles: readonly (readonly Offer[])[]
  /** Of the profiles, then of those met together, in files of their own. */
  readonly #summaries: OfferSummary[]
  /** Index into `#summaries` of profiles met together. */
  readonly #together = new Map<string, number>()
  readonly #codes: Uint32Array
  readonly #downKbps: Uint32Array
  readonly #upKbps: Uint32Array
  readonly #technologies: Uint32Array
  readonly #names: string[]
  readonly #joined: RowSample
  readonly #missing: RowSample
  readonly #twice: RowSample
  readonly #unwired: RowSample
  readonly #saturated: RowSample

  constructor(lines: LineTable, tables: readonly OfferTable[]) {
    this.#lines = lines
    this.#tables = tables
    this.#indexes = tables.map(indexKeys)
    this.#found = tables.map(({ profileOf }) => new Uint8Array(profileOf.length))
    let next = 0
    this.#start = tables.map(({ profiles }) => {
      next += profiles.length
      return next - profiles.length
    })
    this.#profiles = tables.flatMap(({ profiles, offers }) =>
      profiles.map((profile) => profile.map((index) => offers[index]!)),
    )
    this.#summaries = this.#profiles.map(summariseOffers)
    this.#codes = new Uint32Array(lines.count)
    this.#downKbps = lines.downKbps.slice()
    this.#upKbps = lines.upKbps.slice()
    this.#technologies = Uint32Array.from(lines.technology?.codes ?? new Uint32Array(lines.count))
    this.#names = [...(lines.technology?.values ?? [''])]
    this.#joined = new RowSample(lines)
    this.#missing = new RowSample(lines)
    this.#twice = new RowSample(lines)
    this.#unwired = new RowSample(lines)
    this.#saturated = new RowSample(lines)
  }

  join(line: number, high: number, low: number): void {
    const met: number[] = []
    for (const [table, index] of this.#indexes.entries()) {
      const building = index.find(high, low)
      if (building < 0) continue
      this.#found[table]![building] = 1
      met.push(this.#start[table]! + this.#tables[table]!.profileOf[building]!)
    }
    if (met.length > 1) this.#twice.add(line)
    const known = this.#summarise(met)
    if (known === null) {
      this.#missing.add(line)
      return
    }
    const summary = this.#summaries[known]!
    this.#joined.add(line)
    if (summary.isUnwired) this.#unwired.add(line)
    if (summary.isSaturated) this.#saturated.add(line)
    this.#codes[line] = known + 1
    if (this.#downKbps[line] !== UNKNOWN_SPEED) return
    this.#downKbps[line] = summary.downKbps
    this.#upKbps[line] = summary.upKbps
    this.#technologies[line] = this.#numberName(summary.technology)
  }

  /** What all the files say of a building, whichever came first; null when none does. */
  #summarise(met: readonly number[]): number | null {
    if (met.length < 2) return met[0] ?? null
    const key = met.join(' ')
    const before = this.#together.get(key)
    if (before !== undefined) return before
    const code = this.#summaries.push(summariseOffers(met.flatMap((profile) => this.#profiles[profile]!))) - 1
    this.#together.set(key, code)
    return code
  }

  #numberName(name: string): number {
    const code = this.#names.indexOf(name)
    return code >= 0 ? code : this.#names.push(name) - 1
  }

  finish(): JoinedOffers {
    const technology = { codes: this.#technologies, values: this.#names }
    const lines = { ...this.#lines, downKbps: this.#downKbps, upKbps: this.#upKbps, technology }
    const offers = { codes: this.#codes, summaries: this.#summaries }
    const hasOffers = this.#joined.total() > 0
    return hasOffers
      ? { lines, offers, issues: this.#listIssues() }
      : { lines: this.#lines, offers: null, issues: this.#listIssues() }
  }

  #listIssues(): Issue[] {
    const missing = this.#tables.length > 0 ? 'buildings-without-offer' : 'buildings-await-offers'
    return [
      ...this.#joined.list().map((where) => makeIssue('offers-joined', 'info', {}, where)),
      ...this.#missing.list().map((where) => makeIssue(missing, 'warning', {}, where)),
      ...this.#unwired.list().map((where) => makeIssue('buildings-unwired', 'info', {}, where)),
      ...this.#saturated.list().map((where) => makeIssue('offers-saturated', 'info', {}, where)),
      ...this.#twice.list().map((where) => makeIssue('offers-in-several-files', 'warning', {}, where)),
      ...this.#tables.flatMap(({ file, profileOf }, index) => {
        const count = profileOf.length - this.#found[index]!.reduce((sum, found) => sum + found, 0)
        return count === 0 ? [] : [makeIssue('offers-without-building', 'warning', {}, { file, count })]
      }),
    ]
  }
}

function indexKeys({ keys }: OfferTable): KeyIndex {
  const index = new KeyIndex()
  for (let at = 0; at < keys.length; at += 2) index.add(keys[at]!, keys[at + 1]!)
  return index
}
