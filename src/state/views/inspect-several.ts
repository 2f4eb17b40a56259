import type { CoverageAnswer, DescribedTerritory, SimulationAnswer } from '../../domain/analysis'
import type { CoverageCounts } from '../../domain/coverage/coverage'
import { type SharedCounts, sumCoverage, withShares } from '../../domain/coverage/sum-coverage'
import type { ShadowResult } from '../../domain/shadow/shadow-zone'
import type { SelectedItem } from '../app-state'

interface Known {
  readonly territory: DescribedTerritory
  readonly coverage: CoverageAnswer['coverage'] | null
  readonly after: SimulationAnswer['result']['coverageAfter'] | null
  readonly shadow: ShadowResult | null
}

/** One of several things selected; figures are null where it has none. */
export interface SelectedPart {
  readonly item: SelectedItem
  /** null: a thing without a name, a line. */
  readonly name: string | null
  readonly figures: SharedCounts | null
}

/**
 * Several things selected: each with its figures, and their sum. Things of one kind share no line; things of
 * several kinds may, and a line must not count twice: then there is no sum.
 */
export function inspectSeveral(selection: readonly SelectedItem[], known: Known) {
  const parts = selection.map((item) => describePart(item, known))
  const kinds = new Set(selection.map(({ kind }) => kind))
  const kind = kinds.size === 1 ? selection[0]!.kind : null
  return {
    kind: 'several' as const,
    parts,
    of: kind,
    figures: kind && addUp(parts.map(({ figures }) => figures)),
    after: kind && known.after && addUp(selection.map((item) => findCounts(item, known, known.after))),
  }
}

function describePart(item: SelectedItem, known: Known): SelectedPart {
  const counts = findCounts(item, known, known.coverage)
  return { item, name: findName(item, known), figures: counts && withShares(counts) }
}

function addUp(parts: readonly (CoverageCounts | null)[]): SharedCounts | null {
  const counted = parts.filter((part) => part !== null)
  return counted.length < parts.length ? null : withShares(sumCoverage(counted))
}

function findCounts(
  { kind, id }: SelectedItem,
  { territory, shadow }: Known,
  coverage: Known['coverage'],
): CoverageCounts | null {
  switch (kind) {
    case 'commune':
      return coverage?.communes[Number(id) - 1] ?? null
    case 'zone':
      return coverage?.zones[Number(id) - 1] ?? null
    case 'epci':
      return coverage?.epcis[findEpci(territory, id)] ?? null
    case 'shadowZone': {
      const zone = shadow?.zones.find((other) => other.id === id)
      // Every line of a zone d'ombre is under the threshold, and known to be.
      return zone ? { ...zone, unknown: 0, served: 0 } : null
    }
    default:
      return null
  }
}

function findName({ kind, id }: SelectedItem, { territory, shadow }: Known): string | null {
  switch (kind) {
    case 'commune':
      return territory.communes[Number(id) - 1]?.name ?? null
    case 'zone':
      return territory.zones[Number(id) - 1]?.name ?? null
    case 'epci':
      return territory.epcis[findEpci(territory, id)]?.name ?? null
    case 'site':
      return territory.sites.find((site) => site.id === id)?.name ?? null
    case 'shadowZone': {
      const commune = shadow?.zones.find((zone) => zone.id === id)?.communeIds[0]
      return `${id} · ${commune === undefined ? '—' : territory.communes[commune - 1]?.name}`
    }
    case 'line':
      return null
  }
}

const findEpci = (territory: DescribedTerritory, id: SelectedItem['id']): number =>
  territory.epcis.findIndex(({ code }) => code === id)

export type Several = ReturnType<typeof inspectSeveral>
