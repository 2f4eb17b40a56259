import { area as turfArea } from '@turf/area'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metresPerDegreeOfLatitude, metresPerDegreeOfLongitude } from '../../../src/domain/geometry/ground'
import { measureAreaM2 } from '../../../src/domain/geometry/measure-area'
import { measureDistanceM } from '../../../src/domain/geometry/measure-distance'
import { buildBox } from '../../builders/areas'

describe('metres per degree', () => {
  // The published lengths of a degree on WGS84, at 0°, 45° and 60°.
  test.each([
    [0, 110_574.3, 111_319.5],
    [45, 111_131.8, 78_846.8],
    [60, 111_412.3, 55_800.2],
  ])('at %d° are those of the ellipsoid', (lat, perLat, perLon) => {
    expect(metresPerDegreeOfLatitude(lat)).toBeCloseTo(perLat, -0.5)
    expect(metresPerDegreeOfLongitude(lat)).toBeCloseTo(perLon, -0.5)
  })
})

describe('measureDistanceM', () => {
  test('is within a millionth of the geodesic up to 10 km, anywhere a French commune is', () => {
    const lat = fc.oneof(
      fc.double({ min: 41, max: 52, noNaN: true }),
      fc.double({ min: -22, max: 18, noNaN: true }),
    )
    const step = fc.double({ min: -0.06, max: 0.06, noNaN: true })
    fc.assert(
      fc.property(lat, step, step, (from, east, north) => {
        const geodesic = measureByVincenty(2, from, 2 + east, from + north)
        expect(
          Math.abs(measureDistanceM([2, from], [2 + east, from + north]) - geodesic),
        ).toBeLessThanOrEqual(1e-6 * geodesic + 1e-6)
      }),
    )
  })

  test('is within a ten-thousandth of the geodesic at 100 km', () => {
    const geodesic = measureByVincenty(2, 50, 3, 50.7)
    expect(Math.abs(measureDistanceM([2, 50], [3, 50.7]) / geodesic - 1)).toBeLessThan(1e-4)
  })
})

describe('measureAreaM2', () => {
  test('gives the whole ellipsoid its area', () => {
    expect(measureAreaM2(buildBox(-180, -90, 180, 90)) / 510_065_621.724e6).toBeCloseTo(1, 9)
  })

  test('is that of the ellipsoid, where a sphere is 0.4 % short', () => {
    const box = buildBox(2.2, 50.7, 2.3, 50.8)
    expect(measureAreaM2(box) / integrateBox(2.2, 50.7, 2.3, 50.8)).toBeCloseTo(1, 8)
    expect(turfArea(box) / measureAreaM2(box)).toBeCloseTo(0.9965, 3)
  })

  test('takes holes off, adds parts, and does not depend on the way rings turn', () => {
    const shell = buildBox(2, 50, 3, 51)
    const hole = buildBox(2.4, 50.4, 2.6, 50.6)
    const pierced = measureAreaM2({
      type: 'Polygon',
      coordinates: [shell.coordinates[0]!, hole.coordinates[0]!],
    })
    expect(pierced).toBeCloseTo(measureAreaM2(shell) - measureAreaM2(hole), 0)
    const turned = { ...shell, coordinates: [[...shell.coordinates[0]!].reverse()] }
    expect(measureAreaM2(turned)).toBeCloseTo(measureAreaM2(shell), 0)
    expect(
      measureAreaM2({ type: 'MultiPolygon', coordinates: [shell.coordinates, hole.coordinates] }),
    ).toBeCloseTo(measureAreaM2(shell) + measureAreaM2(hole), 0)
  })
})

/** ∫ M N cos φ over the box, by Simpson's rule: another way to the same area. */
function integrateBox(west: number, south: number, east: number, north: number): number {
  const steps = 200
  const h = (north - south) / steps
  let sum = 0
  for (let i = 0; i <= steps; i++) {
    const lat = south + i * h
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * metresPerDegreeOfLatitude(lat) * metresPerDegreeOfLongitude(lat)
  }
  return (sum * h * (east - west)) / 3
}

/** T. Vincenty's inverse solution (1975) on WGS84, in metres: the oracle. */
function measureByVincenty(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const [a, f] = [6_378_137, 1 / 298.257223563]
  const b = a * (1 - f)
  const rad = Math.PI / 180
  const L = (lon2 - lon1) * rad
  const u1 = Math.atan((1 - f) * Math.tan(lat1 * rad))
  const u2 = Math.atan((1 - f) * Math.tan(lat2 * rad))
  let lambda = L
  for (let turn = 0; turn < 100; turn++) {
    const sinSigma = Math.hypot(
      Math.cos(u2) * Math.sin(lambda),
      Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
    )
    if (sinSigma === 0) return 0
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda)
    const sigma = Math.atan2(sinSigma, cosSigma)
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma
    const cos2 = 1 - sinAlpha * sinAlpha
    const cosM = cos2 === 0 ? 0 : cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cos2
    const C = (f / 16) * cos2 * (4 + f * (4 - 3 * cos2))
    const next =
      L + (1 - C) * f * sinAlpha * (sigma + C * sinSigma * (cosM + C * cosSigma * (2 * cosM * cosM - 1)))
    if (Math.abs(next - lambda) < 1e-13) {
      const k = (cos2 * (a * a - b * b)) / (b * b)
      const A = 1 + (k / 16384) * (4096 + k * (-768 + k * (320 - 175 * k)))
      const B = (k / 1024) * (256 + k * (-128 + k * (74 - 47 * k)))
      const delta =
        B *
        sinSigma *
        (cosM +
          (B / 4) *
            (cosSigma * (2 * cosM * cosM - 1) -
              (B / 6) * cosM * (4 * sinSigma * sinSigma - 3) * (4 * cosM * cosM - 3)))
      return b * A * (sigma - delta)
    }
    lambda = next
  }
  throw new Error('no convergence')
}
