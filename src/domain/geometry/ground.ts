/** The ellipsoid of WGS84 (NIMA TR8350.2) and the radius of the sphere of the same area. */
export const WGS84 = {
  semiMajorAxisM: 6_378_137,
  inverseFlattening: 298.257223563,
  authalicRadiusM: 6_371_007.181,
} as const

/** First eccentricity, squared. */
export const ECCENTRICITY_SQUARED = (2 - 1 / WGS84.inverseFlattening) / WGS84.inverseFlattening
export const RADIANS_PER_DEGREE = Math.PI / 180

/** Metres on the ground per degree of latitude, at a latitude in degrees (meridian radius of curvature M). */
export function metresPerDegreeOfLatitude(lat: number): number {
  const sine = Math.sin(lat * RADIANS_PER_DEGREE)
  const w = 1 - ECCENTRICITY_SQUARED * sine * sine
  return (WGS84.semiMajorAxisM * (1 - ECCENTRICITY_SQUARED) * RADIANS_PER_DEGREE) / (w * Math.sqrt(w))
}

/** Metres on the ground per degree of longitude, at a latitude in degrees (N cos φ). */
export function metresPerDegreeOfLongitude(lat: number): number {
  const sine = Math.sin(lat * RADIANS_PER_DEGREE)
  const cosine = Math.max(0, Math.cos(lat * RADIANS_PER_DEGREE))
  return (
    (WGS84.semiMajorAxisM * cosine * RADIANS_PER_DEGREE) / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine)
  )
}
