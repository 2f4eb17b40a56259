import { buildAreaIndex } from '../build-area-index'
import { locate } from '../locate'
import { FRANCE_OUTLINE, OVERSEAS_OUTLINES, PACIFIC_OUTLINES } from './france-outline'

/** Wholly inland, and where most of a country's lines are: spared the search. */
const INNER = { west: 0.5, south: 43.7, east: 6.2, north: 48.9 }

const outlines = buildAreaIndex([
  ...FRANCE_OUTLINE,
  ...Object.values(OVERSEAS_OUTLINES).flat(),
  ...PACIFIC_OUTLINES,
])

/** Whether a place, in degrees, is in France or less than some 20 km from it: overseas and the Pacific included. */
export function isInFrance(lon: number, lat: number): boolean {
  const isInner = lon > INNER.west && lon < INNER.east && lat > INNER.south && lat < INNER.north
  return isInner || locate(outlines, lon, lat) > 0
}
