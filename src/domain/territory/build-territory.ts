import type { Position } from 'geojson'
import { findBounds } from '../geometry/find-bounds'
import { findMainBounds } from '../geometry/find-main-bounds'
import { type Issue, makeIssue } from '../kernel/issue'
import { nameFirst } from '../kernel/name-first'
import { findStrayZones } from './find-stray-zones'
import type { ActivityZone, Bounds, Commune, Epci, Site, Territory } from './territory'

/** What the files gave, one list a file; ids inside are the files' own and are given anew. */
export interface TerritoryParts {
  readonly communes: readonly (readonly Commune[])[]
  readonly zones: readonly (readonly ActivityZone[])[]
  readonly sites: readonly (readonly Site[])[]
  readonly roads: readonly (readonly (readonly Position[])[])[]
}

/**
 * Joins the files into one territory: dense ids from 1 in the order given, each commune and each zone once (the
 * first stays, later ones with its code are reported), and the EPCI that the communes name.
 */
export function buildTerritory(parts: TerritoryParts): { territory: Territory; issues: Issue[] } {
  const communes = numberUnique(parts.communes.flat())
  const zones = numberUnique(parts.zones.flat())
  const sites = parts.sites.flat().map((site, index) => ({ ...site, id: index + 1 }))
  const roads = parts.roads.flat()

  const issues: Issue[] = [
    ...communes.repeated.map((value) => makeIssue('commune-duplicate', 'warning', { value })),
    ...zones.repeated.map((value) => makeIssue('duplicate-id', 'warning', { value, of: 'zones' })),
  ]
  issues.push(...findStrayZones(zones.kept, communes.kept))
  const alone = communes.kept.filter(({ epci }) => epci === null)
  if (alone.length > 0) {
    const names = nameFirst(alone.map(({ name }) => name))
    issues.push(makeIssue('commune-without-epci', 'info', { names }, { count: alone.length }))
  }

  const territory = {
    communes: communes.kept,
    epcis: listEpcis(communes.kept),
    zones: zones.kept,
    sites,
    roads,
  }
  return { territory: { ...territory, bounds: boundTerritory(territory) }, issues }
}

/** Gives ids from 1 to the first item of each code, and lists the codes of the others. */
function numberUnique<Item extends { readonly code: string }>(items: readonly Item[]) {
  const seen = new Set<string>()
  const kept: Item[] = []
  const repeated: string[] = []
  for (const item of items) {
    if (seen.has(item.code)) repeated.push(item.code)
    else kept.push({ ...item, id: kept.length + 1 })
    seen.add(item.code)
  }
  return { kept, repeated }
}

function listEpcis(communes: readonly Commune[]): Epci[] {
  const byCode = new Map<string, Commune[]>()
  for (const commune of communes) {
    if (commune.epci === null) continue
    const members = byCode.get(commune.epci)
    if (members) members.push(commune)
    else byCode.set(commune.epci, [commune])
  }
  return [...byCode].map(([code, members]) => ({
    code,
    name: members.find(({ epciName }) => epciName !== null)?.epciName ?? code,
    communeIds: members.map(({ id }) => id),
    population: members.reduce<number | null>(
      (sum, { population }) => (sum === null || population === null ? null : sum + population),
      0,
    ),
  }))
}

/** The areas decide what is shown first; sites and roads do only where there is no area. */
function boundTerritory({ communes, zones, sites, roads }: Omit<Territory, 'bounds'>): Bounds | null {
  return (
    findMainBounds(
      [...communes, ...zones].flatMap(({ geometry }) => {
        const box = findBounds([geometry])
        return box ? [box] : []
      }),
    ) ?? findBounds([], [...sites.map(({ position }) => position), ...roads.flat()])
  )
}
