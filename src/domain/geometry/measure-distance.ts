import type { Position } from 'geojson'
import type { Metres } from '../kernel/units'
import { metresPerDegreeOfLatitude, metresPerDegreeOfLongitude } from './ground'

/**
 * Distance on the ellipsoid between two positions in degrees. The metres per degree are the mean of those at
 * both ends: the error is under 1 part in a million up to 10 km and 1 in 10 000 up to 100 km. No antimeridian.
 */
export function measureDistanceM(from: Position, to: Position): Metres {
  const [fromLon, fromLat] = from as [number, number]
  const [toLon, toLat] = to as [number, number]
  const perLon = (metresPerDegreeOfLongitude(fromLat) + metresPerDegreeOfLongitude(toLat)) / 2
  const perLat = (metresPerDegreeOfLatitude(fromLat) + metresPerDegreeOfLatitude(toLat)) / 2
  return Math.hypot((toLon - fromLon) * perLon, (toLat - fromLat) * perLat) as Metres
}
