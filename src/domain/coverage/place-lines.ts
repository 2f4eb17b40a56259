import { buildAreaIndex } from '../geometry/build-area-index'
import { locate } from '../geometry/locate'
import { type Issue, makeIssue } from '../kernel/issue'
import type { LineTable } from '../lines/line-table'
import type { MovedCodes } from '../lines/move-line-codes'
import { OrphanSample } from '../lines/orphan-sample'
import { RowSample } from '../lines/row-sample'
import type { AreaGeometry, Territory } from '../territory/territory'
import type { LinePlacement } from './coverage'

/**
 * The commune and the activity zone of each line. A position decides, whatever the commune code says; without a
 * position the code decides, and no zone is known. A line in several zones counts in the first.
 *
 * @param moved what becomes of codes that are not the territory’s
 */
export function placeLines(
  territory: Pick<Territory, 'communes' | 'zones'>,
  lines: LineTable,
  { goesTo, orphanOf }: MovedCodes = NOT_MOVED,
): { placement: LinePlacement; issues: Issue[] } {
  // The index of a country takes a second: only for lines that have a position.
  const isPositioned = lines.lon.some((lon) => !Number.isNaN(lon))
  const index = (areas: readonly { readonly geometry: AreaGeometry }[]) =>
    buildAreaIndex(isPositioned ? areas.map(({ geometry }) => geometry) : [])
  const communes = index(territory.communes)
  const zones = index(territory.zones)
  const idOfCode = new Map(territory.communes.map(({ code, id }) => [code as string, id]))
  const communeOfEntry = lines.commune.values.map((code) => idOfCode.get(goesTo.get(code) ?? code) ?? 0)

  const communeOf = new Uint32Array(lines.count)
  const zoneOf = new Uint32Array(lines.count)
  const disagreeing = new RowSample(lines)
  const unplaced = new RowSample(lines)
  const orphans = new OrphanSample(lines)
  const inSeveralZones = new RowSample(lines)
  for (let line = 0; line < lines.count; line++) {
    const x = lines.lon[line]!
    const y = lines.lat[line]!
    const entry = lines.commune.codes[line]!
    const isPlaced = !Number.isNaN(x) && !Number.isNaN(y)
    if (!isPlaced) communeOf[line] = communeOfEntry[entry]!
    else {
      communeOf[line] = locate(communes, x, y)
      zoneOf[line] = locate(zones, x, y)
      if (zoneOf[line] !== 0 && locate(zones, x, y, zoneOf[line]) !== 0) inSeveralZones.add(line)
      if (entry !== 0 && communeOf[line] !== 0 && communeOf[line] !== communeOfEntry[entry])
        disagreeing.add(line)
    }
    if (communeOf[line] !== 0) continue
    const code = lines.commune.values[entry]!
    const why = isPlaced ? undefined : orphanOf.get(code)
    if (why === undefined) unplaced.add(line)
    else orphans.add(why, code, line)
  }

  return {
    placement: {
      communeOf,
      zoneOf,
      disagreeing: disagreeing.total(),
      unplaced: unplaced.total() + orphans.total(),
    },
    issues: [
      ...disagreeing.list().map((where) => makeIssue('lines-commune-disagrees', 'warning', {}, where)),
      ...unplaced.list().map((where) => makeIssue('lines-unplaced', 'warning', {}, where)),
      ...orphans.list(),
      ...inSeveralZones.list().map((where) => makeIssue('lines-in-several-zones', 'info', {}, where)),
    ],
  }
}

const NOT_MOVED: MovedCodes = { goesTo: new Map(), orphanOf: new Map() }
