import fc from 'fast-check'
import type { Position } from 'geojson'
import proj4 from 'proj4'
import { describe, expect, test } from 'vitest'
import { containsPoint } from '../../../src/domain/geometry/contains-point'
import { measureDistanceM } from '../../../src/domain/geometry/measure-distance'
import { createUnprojection } from '../../../src/domain/geometry/projection/create-unprojection'
import {
  type Crs,
  findCrs,
  LAMBERT_93,
  NINE_ZONES,
  OVERSEAS_SYSTEMS,
  WEB_MERCATOR,
} from '../../../src/domain/geometry/projection/crs'
import { detectCrs } from '../../../src/domain/geometry/projection/detect-crs'
import { FRANCE_OUTLINE, OVERSEAS_OUTLINES } from '../../../src/domain/geometry/projection/france-outline'

/** Town halls, longitude and latitude in degrees, and the EPSG numbers of the systems of the place. */
const TOWN_HALLS = [
  { name: 'Pointe-à-Pitre', place: [-61.5331, 16.2411], zone: 20, systems: [5490, 4559, 32_620] },
  { name: 'Fort-de-France', place: [-61.0667, 14.6036], zone: 20, systems: [5490, 4559, 32_620] },
  { name: 'Marigot', place: [-63.0826, 18.0676], zone: 20, systems: [5490] },
  { name: 'Cayenne', place: [-52.326, 4.9372], zone: 22, systems: [2972, 32_622] },
  { name: 'Maripasoula', place: [-54.0325, 3.6439], zone: 22, systems: [2972] },
  { name: 'Saint-Denis', place: [55.4481, -20.8789], zone: 40, systems: [2975, 32_740] },
  { name: 'Mamoudzou', place: [45.2278, -12.7806], zone: 38, systems: [4471, 32_738] },
  { name: 'Saint-Pierre', place: [-56.1773, 46.7786], zone: 21, systems: [4467, 32_621] },
] as const

describe.each(TOWN_HALLS)('the town hall of $name', ({ place, zone, systems }) => {
  const [lon, lat] = place
  const [x, y] = projectByKrueger(lon, lat, zone)

  test('comes back within 1 cm from coordinates computed by another formula', () => {
    for (const epsg of systems) {
      expect(measureDistanceM(createUnprojection(findCrs(epsg)!)(x, y), [lon, lat])).toBeLessThan(0.01)
    }
  })

  test('is recognised in metres, with no rival, in Web Mercator, in degrees, and in degrees turned round', () => {
    expect(detectCrs([[x, y]])).toEqual({ crs: findCrs(systems[0]), swapped: false, rival: null })
    const [mercatorX, mercatorY] = project(WEB_MERCATOR, lon, lat)
    expect(detectCrs([[mercatorX, mercatorY]])).toEqual({ crs: WEB_MERCATOR, swapped: false, rival: null })
    expect(detectCrs([[lon, lat]])).toMatchObject({ crs: { key: 'EPSG:4326' }, swapped: false })
    expect(detectCrs([[lat, lon]])).toMatchObject({ crs: { key: 'EPSG:4326' }, swapped: true })
  })
})

test('metres turned round are put in order, where no system places them as they stand', () => {
  const [x, y] = project(LAMBERT_93, 2.25, 50.75)
  expect(detectCrs([[y, x]])).toEqual({ crs: LAMBERT_93, swapped: true, rival: null })
  const [east, north] = project(NINE_ZONES[8]!, 2.25, 50.75)
  expect(detectCrs([[north, east]])).toEqual({ crs: NINE_ZONES[8], swapped: true, rival: null })
})

describe('the series of the test', () => {
  test('gives the arc of the meridian, and the middle of a zone', () => {
    // The quarter of the meridian of GRS 80 is 10 001 965.729 m (Moritz); × 0.9996.
    expect(projectByKrueger(-63, 90 - 1e-9, 20)[1]).toBeCloseTo(10_001_965.729 * 0.9996, 2)
    expect(projectByKrueger(-63, 0, 20)).toEqual([500_000, 0])
  })
})

describe('a place of metropolitan France', () => {
  /** Anywhere in the outline, sea and borderland included. */
  const places = fc
    .tuple(fc.double({ min: -5.5, max: 10, noNaN: true }), fc.double({ min: 41, max: 51.6, noNaN: true }))
    .filter((place) => FRANCE_OUTLINE.some((part) => containsPoint(part, place)))

  test('is never taken for one overseas, whatever its system', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(LAMBERT_93, WEB_MERCATOR, ...NINE_ZONES), ([lon, lat], crs) => {
        const found = detectCrs([project(crs, lon, lat)])
        expect(OVERSEAS_SYSTEMS).not.toContain(found?.crs)
        expect(OVERSEAS_SYSTEMS).not.toContain(found?.rival)
      }),
    )
  })

  test('is in the system it was written in, or that one is named beside the choice', () => {
    fc.assert(
      fc.property(places, ([lon, lat]) => {
        // The conic of its own degree of latitude.
        const conic = NINE_ZONES[Math.min(8, Math.max(0, Math.round(lat) - 42))]!
        for (const crs of [LAMBERT_93, WEB_MERCATOR, conic]) {
          const found = detectCrs([project(crs, lon, lat)])
          expect([found?.crs, found?.rival]).toContain(crs)
        }
      }),
    )
  })

  test('is in degrees the right way round', () => {
    fc.assert(
      fc.property(places, ([lon, lat]) => {
        expect(detectCrs([[lon, lat]])?.swapped).toBe(false)
        expect(detectCrs([[lat, lon]])?.swapped).toBe(true)
      }),
    )
  })
})

describe('a place overseas', () => {
  test('is in the system of its own territory, wherever it is in it', () => {
    const outlines = Object.values(OVERSEAS_OUTLINES).flat()
    const places = fc
      .tuple(
        fc.constantFrom(...outlines),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([outline, across, up]) => {
        const ring = outline.coordinates[0] as Position[]
        const lons = ring.map(([lon]) => lon!)
        const lats = ring.map(([, lat]) => lat!)
        const [west, south] = [Math.min(...lons), Math.min(...lats)]
        const place = [west + across * (Math.max(...lons) - west), south + up * (Math.max(...lats) - south)]
        return { outline, place }
      })
      .filter(({ outline, place }) => containsPoint(outline, place))
    fc.assert(
      fc.property(places, ({ outline, place }) => {
        const crs = OVERSEAS_SYSTEMS.find(({ serves }) => (serves as readonly unknown[]).includes(outline))!
        const pair = project(crs, place[0]!, place[1]!)
        // On the very border, rounding may put it out.
        if (!containsPoint(outline, createUnprojection(crs)(pair[0], pair[1]))) return
        expect(detectCrs([pair])).toEqual({ crs, swapped: false, rival: null })
        expect(detectCrs([[place[1]!, place[0]!]])?.swapped).toBe(true)
      }),
    )
  })
})

function project(crs: Crs, lon: number, lat: number): [number, number] {
  return proj4('WGS84', crs.definition!).forward([lon, lat]) as [number, number]
}

/**
 * UTM by Krüger's series to the third flattening's 4th power (L. Krüger, 1912), on GRS 80: under 1 mm in a zone, and
 * nothing in common with proj4's formulas.
 */
function projectByKrueger(lon: number, lat: number, zone: number): [number, number] {
  const radians = Math.PI / 180
  const flattening = 1 / 298.257222101
  const n = flattening / (2 - flattening)
  const radius = (6_378_137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  const alphas = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
    (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
    (49_561 / 161_280) * n ** 4,
  ]
  const eccentricity = (2 * Math.sqrt(n)) / (1 + n)
  const sine = Math.sin(lat * radians)
  const t = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine))
  const away = (lon - (zone * 6 - 183)) * radians
  const xi = Math.atan2(t, Math.cos(away))
  const eta = Math.atanh(Math.sin(away) / Math.sqrt(1 + t * t))
  const sum = (term: (k: number, alpha: number) => number) =>
    alphas.reduce((total, alpha, index) => total + term(2 * (index + 1), alpha), 0)
  const east = eta + sum((k, alpha) => alpha * Math.cos(k * xi) * Math.sinh(k * eta))
  const north = xi + sum((k, alpha) => alpha * Math.sin(k * xi) * Math.cosh(k * eta))
  return [500_000 + 0.9996 * radius * east, (lat < 0 ? 10_000_000 : 0) + 0.9996 * radius * north]
}
