import { findDuplicateAreas } from '../geometry/repair/find-duplicate-areas'
import { findOverlaps } from '../geometry/repair/find-overlaps'
import { type Issue, IssueTally, makeIssue } from '../kernel/issue'
import type { Commune } from './territory'

const SQUARE_METRES_PER_HECTARE = 10_000

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
  const tally = new IssueTally()
  for (const { a, b, areaM2 } of findOverlaps(areas).overlaps) {
    if (twins.has(`${a} ${b}`)) continue
    const [name, other] = [communes[a - 1]!.name, communes[b - 1]!.name]
    const areaHa = Math.round((areaM2 / SQUARE_METRES_PER_HECTARE) * 100) / 100
    tally.add(makeIssue('communes-overlap', 'warning', { name, other, areaHa }))
  }
  return tally.list()
}
