import { buildAreaIndex } from '../geometry/build-area-index'
import { findBounds } from '../geometry/find-bounds'
import { listPolygons } from '../geometry/list-polygons'
import { locate } from '../geometry/locate'
import { type Issue, makeIssue } from '../kernel/issue'
import { nameFirst } from '../kernel/name-first'
import type { ActivityZone, Bounds, Commune } from './territory'

/** Tells zones of which no corner lies in any commune, as those of another territory: none where there is no commune. */
export function findStrayZones(zones: readonly ActivityZone[], communes: readonly Commune[]): Issue[] {
  const around = findBounds(zones.map(({ geometry }) => geometry))
  if (communes.length === 0 || around === null) return []
  // The index of a country takes a second, and zones are mostly those of a corner of it.
  const near = communes.filter(({ geometry }) => meets(findBounds([geometry]), around))
  const index = buildAreaIndex(near.map(({ geometry }) => geometry))
  const stray = zones.filter(
    ({ geometry }) =>
      !listPolygons(geometry).some((rings) => rings[0]!.some(([lon, lat]) => locate(index, lon!, lat!) > 0)),
  )
  if (stray.length === 0) return []
  const names = nameFirst(stray.map(({ name }) => name))
  return [makeIssue('zones-unplaced', 'warning', { names }, { count: stray.length })]
}

const meets = (box: Bounds | null, [west, south, east, north]: Bounds): boolean =>
  box !== null && box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south
