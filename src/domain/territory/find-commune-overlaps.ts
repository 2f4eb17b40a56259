import { findDuplicateAreas } from '../geometry/repair/find-duplicate-areas'
import { findOverlaps } from '../geometry/repair/find-overlaps'
import { type Issue, makeIssue } from '../kernel/issue'
import { nameFirst } from '../kernel/name-first'
import { SQUARE_METRES_PER_HECTARE } from '../kernel/units'
import type { Commune } from './territory'

/**
 * Ground that two communes both hold, whatever files they come from, as one remark with how often and the largest.
 * Two with the very same outline are told when they are read, and are left out here.
 */
export function findCommuneOverlaps(communes: readonly Commune[]): readonly Issue[] {
  const areas = communes.map(({ geometry }) => geometry)
  const twins = new Set(
    findDuplicateAreas(areas).flatMap((ranks) =>
      ranks.flatMap((a) => ranks.filter((b) => a < b).map((b) => `${a} ${b}`)),
    ),
  )
  const found = findOverlaps(areas)
    .overlaps.filter(({ a, b }) => !twins.has(`${a} ${b}`))
    .toSorted((a, b) => b.areaM2 - a.areaM2)
    .map(({ a, b, areaM2 }) => ({ name: communes[a - 1]!.name, other: communes[b - 1]!.name, areaM2 }))
  const [largest] = found
  if (!largest) return []
  const { name, other, areaM2 } = largest
  const areaHa = Math.round((areaM2 / SQUARE_METRES_PER_HECTARE) * 100) / 100
  const pairs = nameFirst(found.map((pair) => `${pair.name} – ${pair.other}`))
  return [makeIssue('communes-overlap', 'warning', { name, other, areaHa, pairs }, { count: found.length })]
}
