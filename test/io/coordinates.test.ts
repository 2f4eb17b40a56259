import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureDistanceM } from '../../src/domain/geometry/measure-distance'
import { createUnprojection } from '../../src/domain/geometry/projection/create-unprojection'
import { findCrs, LAMBERT_93, NINE_ZONES, WEB_MERCATOR } from '../../src/domain/geometry/projection/crs'
import { detectCrs } from '../../src/domain/geometry/projection/detect-crs'
import { chooseCoordinateReading } from '../../src/io/readers/coordinate-reading'
import { collection, contentOf, feature, findIssue, readBad, readGood, readLines, square } from './read'
import { hasSharedData, SHARED } from './shared-data'

const POINTS = 'bad-inputs/from-real-communes/lambert93-control-points.csv'

/** The town hall of Saint-Omer in each system, from PROJ 9 through the control file's own method. */
const SAINT_OMER = { lon: 2.2615, lat: 50.7483 }

describe('projections', () => {
  test.skipIf(!hasSharedData(POINTS))('agree with PROJ within 1 cm on 1 001 places of France', () => {
    const toLonLat = createUnprojection(LAMBERT_93)
    const rows = readFileSync(`${SHARED}/${POINTS}`, 'utf8').trim().split('\n').slice(1)
    const errors = rows.map((row) => {
      const [x, y, lon, lat] = row.split(',').map(Number) as [number, number, number, number]
      return measureDistanceM(toLonLat(x, y), [lon, lat])
    })
    expect(errors).toHaveLength(1001)
    expect(Math.max(...errors)).toBeLessThan(0.01)
  })

  test('put the false origin of each system where its definition says', () => {
    const near = (epsg: number, x: number, y: number) =>
      createUnprojection(findCrs(epsg)!)(x, y).map((degrees) => Number(degrees.toFixed(9)))
    expect(near(2154, 700_000, 6_600_000)).toEqual([3, 46.5])
    for (const zone of [42, 46, 50]) {
      expect(near(3900 + zone, 1_700_000, (zone - 41) * 1_000_000 + 200_000)).toEqual([3, zone])
    }
    expect(near(3857, 0, 0)).toEqual([0, 0])
    // Half the equator of the sphere of 6 378 137 m.
    expect(near(3857, 20_037_508.342789244, 0)).toEqual([180, 0])
  })
})

describe('a coordinate system that the file names', () => {
  /** Around the town hall of Saint-Omer in Lambert-93. */
  const LAMBERT = [
    [648_000, 7_072_000],
    [649_000, 7_073_000],
    [650_000, 7_074_000],
  ] as const
  const read = (epsg: number, pairs: readonly (readonly [number, number])[]) => {
    const reading = chooseCoordinateReading(epsg, pairs as [number, number][], null)
    if ('code' in reading) throw new Error(reading.code)
    const [x, y] = pairs[0]!
    const [lon, lat] = reading.toLonLat(x, y)
    return { at: [Math.round(lon!), Math.round(lat!)], codes: reading.issues.map(({ code }) => code) }
  }

  test('is believed where it puts the file in France', () => {
    expect(read(2154, LAMBERT)).toEqual({ at: [2, 51], codes: ['geojson-crs-projected'] })
  })

  test.each([3857, 3950])('gives way to the one that the values fit, where it does not: EPSG:%i', (epsg) => {
    expect(read(epsg, LAMBERT)).toEqual({
      at: [2, 51],
      codes: ['crs-contradicted', 'geojson-crs-projected'],
    })
  })

  test('has its axes put in order', () => {
    expect(
      read(
        2154,
        LAMBERT.map(([x, y]) => [y, x] as const),
      ),
    ).toEqual({ at: [2, 51], codes: ['axes-swapped', 'geojson-crs-projected'] })
  })

  test('is believed abroad, where nothing fits better', () => {
    expect(read(3857, [[1_288_000, 6_430_000]])).toEqual({ at: [12, 50], codes: ['geojson-crs-projected'] })
  })
})

describe('a coordinate system that nobody names', () => {
  test('is Lambert-93, a conic of the nine zones, or Web Mercator, by where it puts the file', () => {
    expect(detectCrs([[648_000, 7_073_000]])?.crs).toBe(LAMBERT_93)
    expect(detectCrs([[1_647_800, 9_283_500]])?.crs.key).toBe('EPSG:3950')
    expect(detectCrs([[1_750_000, 5_250_000]])?.crs).toBe(NINE_ZONES[4])
    expect(detectCrs([[251_700, 6_577_000]])?.crs).toBe(WEB_MERCATOR)
  })

  test('is said to be a guess when another would do', () => {
    // Nancy in Web Mercator is also the countryside of Narbonne in Lambert-93.
    const nancy = detectCrs([[688_000, 6_226_000]])
    expect([nancy?.crs, nancy?.rival]).toEqual([LAMBERT_93, WEB_MERCATOR])
  })

  test('is not decided by a few wrong places among many', () => {
    const places = Array.from({ length: 50 }, () => [648_000, 7_073_000])
    expect(detectCrs([...places, [0, 0], [9e9, 9e9]])?.crs).toBe(LAMBERT_93)
  })

  test('is none when no system puts the file in France', () => {
    expect(detectCrs([[5e7, 5e7]])).toBeNull()
    expect(detectCrs([])).toBeNull()
  })

  test('is degrees abroad and overseas too', () => {
    expect(detectCrs([[-61.5, 16.2]])).toMatchObject({ crs: { key: 'EPSG:4326' }, swapped: false })
    expect(detectCrs([[50.7, 2.2]])).toMatchObject({ crs: { key: 'EPSG:4326' }, swapped: true })
  })
})

describe('the positions of a table', () => {
  test.each([
    ['x;y', '648000;7073000', 'EPSG:2154'],
    ['X_L93;Y_L93', '648000;7073000', 'EPSG:2154'],
    ['x (EPSG:3950);y (EPSG:3950)', '1647800;9283500', 'EPSG:3950'],
    ['imb_x;imb_y', '251700;6577000', 'EPSG:3857'],
    ['longitude;latitude', '648000;7073000', 'EPSG:2154'],
  ])('are converted from the columns %s', async (header, place, crs) => {
    const { source, lines } = await readLines(`${header};down_kbps\n${place};512`)
    expect(source.summary.crs).toBe(crs)
    expect(measureDistanceM([lines.lon[0]!, lines.lat[0]!], [SAINT_OMER.lon, SAINT_OMER.lat])).toBeLessThan(
      2000,
    )
    expect(findIssue(source, 'geojson-crs-projected')?.params).toEqual({ crs })
  })

  test('are put in order when written latitude first', async () => {
    const { source, lines } = await readLines('lon;lat;down_kbps\n50.7;2.2;512\n50.8;2.3;512')
    expect([lines.lon[0], lines.lat[0]]).toEqual([2.2, 50.7])
    expect(findIssue(source, 'axes-swapped')?.severity).toBe('warning')
  })

  test('are refused one by one off the Earth, and together in an unknown system', async () => {
    const { source } = await readLines('lon;lat;down_kbps\n2.2;50.7;512\n2.2;507;512\n2.3;50.7;512')
    expect(source.refused).toMatchObject([{ row: 3, issue: { code: 'geojson-coordinates-out-of-range' } }])
    expect(await readBad('x;y;down_kbps\n50000000;50000000;512')).toMatchObject([{ code: 'crs-unknown' }])
    expect(await readBad('x (EPSG:31370);y;down_kbps\n5000;5000;512')).toMatchObject([
      { code: 'crs-unknown' },
    ])
  })

  test('prefer degrees to metres when the file has both', async () => {
    const { source, lines } = await readLines('x;y;lon;lat;down_kbps\n1;2;2.25;50.75;512')
    expect([lines.lon[0], source.summary.crs]).toEqual([2.25, 'EPSG:4326'])
    expect(findIssue(source, 'csv-column-ambiguous')?.params).toEqual({
      role: 'x',
      kept: 'lon, lat',
      ignored: 'x',
    })
  })
})

describe('the positions of a GeoJSON file', () => {
  const triangle = (...ring: number[][]) =>
    feature({ type: 'Polygon', coordinates: [ring] }, { site_id: 'Z' })
  const inLambert = triangle(
    [648_000, 7_073_000],
    [649_000, 7_073_000],
    [649_000, 7_074_000],
    [648_000, 7_073_000],
  )

  test('are converted from the system that its crs member names', async () => {
    const named = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } }
    const text = JSON.stringify({ type: 'FeatureCollection', crs: named, features: [inLambert] })
    const source = await readGood(text)
    expect(source.summary.crs).toBe('EPSG:2154')
    const ring = contentOf(source, 'zones').zones[0]!.geometry.coordinates[0] as number[][]
    expect(measureDistanceM(ring[0]!, [SAINT_OMER.lon, SAINT_OMER.lat])).toBeLessThan(2000)
    expect(measureDistanceM(ring[0]!, ring[1]!)).toBeCloseTo(1000, -1)
  })

  test('are converted without a word from the file', async () => {
    expect((await readGood(collection(inLambert))).summary.crs).toBe('EPSG:2154')
  })

  test.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['EPSG:4326', 'EPSG:4326'],
  ])('are left alone under %s', async (name, crs) => {
    const zone = triangle([2.2, 50.7], [2.3, 50.7], [2.3, 50.8], [2.2, 50.7])
    const member = { type: 'name', properties: { name } }
    const source = await readGood(
      JSON.stringify({ type: 'FeatureCollection', crs: member, features: [zone] }),
    )
    expect(source.summary.crs).toBe(crs)
    expect(source.issues).toEqual([])
  })

  test('are believed when they contradict the system that the file names', async () => {
    const zone = triangle([2.2, 50.7], [2.3, 50.7], [2.3, 50.8], [2.2, 50.7])
    const member = { type: 'name', properties: { name: 'EPSG:2154' } }
    const source = await readGood(
      JSON.stringify({ type: 'FeatureCollection', crs: member, features: [zone] }),
    )
    expect(source.summary.bbox).toEqual([2.2, 50.7, 2.3, 50.8])
    expect(findIssue(source, 'crs-contradicted')?.params).toEqual({ named: 'EPSG:2154', used: 'EPSG:4326' })
  })

  test('cannot be used in a system we do not know', async () => {
    const member = { type: 'name', properties: { name: 'EPSG:31370' } }
    const text = JSON.stringify({ type: 'FeatureCollection', crs: member, features: [inLambert] })
    expect(await readBad(text)).toMatchObject([{ code: 'crs-unknown', params: { crs: 'EPSG:31370' } }])
  })
})

test('a table whose X and Y are exchanged is read, and says so', async () => {
  const { source, lines } = await readLines('X;Y;debit_kbps\n7073000;648000;512\n7074000;649000;512\n')
  expect([lines.lon[0]!.toFixed(2), lines.lat[0]!.toFixed(2)]).toEqual(['2.26', '50.75'])
  expect(source.summary.crs).toBe('EPSG:2154')
  expect(source.issues.map(({ code }) => code)).toEqual(['axes-swapped', 'geojson-crs-projected'])
})

describe('places outside France', () => {
  const line = (lon: number, lat: number) => `${lon},${lat},5000\n`
  const place = (lon: number, lat: number) =>
    feature({ type: 'Point', coordinates: [lon, lat] }, { nra: 'A', debit_kbps: 512 })

  test('are told, whatever draws them, and kept', async () => {
    const zone = (lon: number, lat: number) => feature(square(lon, lat), { site_id: `${lon}` })
    const [bayreuth, saintOmer] = [zone(11.58, 49.95), zone(2.2, 50.7)]
    const zones = await readGood(collection(saintOmer, bayreuth))
    const told = { severity: 'warning', params: { value: '11.580 ; 49.950' } }
    expect(findIssue(zones, 'places-outside-france')).toMatchObject({ ...told, row: 2 })
    expect(zones.summary.used).toBe(2)

    const points = await readGood(collection(place(2.2, 50.7), place(11.58, 49.95)))
    expect(findIssue(points, 'places-outside-france')).toMatchObject({ ...told, row: 2, rowsAre: 'features' })

    const table = await readGood(`lon,lat,down_kbps\n${line(2.2, 50.7)}${line(11.58, 49.95)}${line(1, 1)}`)
    expect(findIssue(table, 'places-outside-france')).toMatchObject({ ...told, count: 2, rows: [3, 4] })
    expect(table.summary.used).toBe(3)
  })

  test.each([
    ['Dunkerque', 2.38, 51.04],
    ['Ouessant', -5.1, 48.46],
    ['Saint-Omer', 2.25, 50.75],
    ['Bonifacio', 9.16, 41.39],
    ['Cayenne', -52.33, 4.94],
    ['Saint-Denis', 55.45, -20.88],
    ['Nouméa', 166.45, -22.27],
    ['Papeete', -149.57, -17.54],
    ['Mata-Utu', -176.17, -13.28],
  ])('are not those of %s', async (_, lon, lat) => {
    const table = await readGood(`lon,lat,down_kbps\n${line(lon, lat)}`)
    expect(findIssue(table, 'places-outside-france')).toBeUndefined()
  })
})
