import { buildAreaIndex } from '../build-area-index'
import { locate } from '../locate'
import { FRANCE_OUTLINE, OVERSEAS_OUTLINES, PACIFIC_OUTLINES } from './france-outline'

/** West, south, east, north of boxes wholly inside, where most of a country's lines are: spared the search. */
const INNER = [
  [0.5, 43.7, 6.2, 48.9],
  [1.5, 48.9, 3.3, 50.9],
  [-1.4, 44.5, 0.5, 48.9],
  [6.2, 47.6, 7.7, 48.9],
] as const

const outlines = buildAreaIndex([
  ...FRANCE_OUTLINE,
  ...Object.values(OVERSEAS_OUTLINES).flat(),
  ...PACIFIC_OUTLINES,
])

/** Whether a place, in degrees, is in France or less than some 20 km from it: overseas and the Pacific included. */
export function isInFrance(lon: number, lat: number): boolean {
  for (const [west, south, east, north] of INNER) {
    if (lon >= west && lon <= east && lat >= south && lat <= north) return true
  }
  return locate(outlines, lon, lat) > 0
}
