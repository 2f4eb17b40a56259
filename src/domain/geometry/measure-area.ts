import type { Position } from 'geojson'
import type { AreaGeometry } from '../territory/territory'
import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE, WGS84 } from './ground'
import { listPolygons } from './list-polygons'

/**
 * Area on the ellipsoid, in m², holes taken off. The ellipsoid is laid on a cylinder that keeps areas, where a
 * ring's area is a plane one; Turf's is that of a sphere, 0.4 % less at the latitude of Saint-Omer.
 */
export function measureAreaM2(geometry: AreaGeometry): number {
  const polygons = listPolygons(geometry)
  let area = 0
  for (const [shell, ...holes] of polygons) {
    if (!shell) continue
    area += ringAreaM2(shell)
    for (const hole of holes) area -= ringAreaM2(hole)
  }
  return area
}

/** Twice the area is summed around the first vertex, so that small rings far from 0° lose no digits. */
function ringAreaM2(ring: readonly Position[]): number {
  const originX = ring[0]?.[0] ?? 0
  const originY = heightOnCylinder(ring[0]?.[1] ?? 0)
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const x0 = ring[i - 1]![0]! - originX
    const x1 = ring[i]![0]! - originX
    const y0 = heightOnCylinder(ring[i - 1]![1]!) - originY
    const y1 = heightOnCylinder(ring[i]![1]!) - originY
    twice += x0 * y1 - x1 * y0
  }
  return (Math.abs(twice) / 2) * RADIANS_PER_DEGREE * WGS84.authalicRadiusM ** 2
}

/** Sine of the authalic latitude (J. P. Snyder, Map Projections: A Working Manual, eq. 3-11 and 3-12). */
function heightOnCylinder(lat: number): number {
  return authalicQ(Math.sin(lat * RADIANS_PER_DEGREE)) / authalicQ(1)
}

function authalicQ(sine: number): number {
  const e = Math.sqrt(ECCENTRICITY_SQUARED)
  const logTerm = Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e)
  return (1 - ECCENTRICITY_SQUARED) * (sine / (1 - ECCENTRICITY_SQUARED * sine * sine) - logTerm)
}
