import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Feature, LineString, Polygon } from 'geojson'
import { describe, expect, test } from 'vitest'
import { signedArea } from '../../src/domain/geometry/repair/signed-area'
import { decodeGeoPackage } from '../../src/io/readers/geopackage/decode-geopackage'
import { lineariseArcs } from '../../src/io/readers/geopackage/linearise-arcs'
import { readWkb } from '../../src/io/readers/geopackage/read-wkb'
import { damageBytes } from '../builders/damage-bytes'
import { blobOf, buildGeoPackage, layerOf, pointWkb, wkb } from '../builders/geopackage'
import { hasSharedData, SHARED } from './shared-data'

async function decode(bytes: Uint8Array, asked?: string) {
  const result = await decodeGeoPackage(bytes, asked)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

async function decodeFeatures(bytes: Uint8Array, asked?: string) {
  const file = await decode(bytes, asked)
  if (file.content.kind !== 'features') throw new Error('rows')
  return { ...file, content: file.content, features: file.content.features as readonly Feature[] }
}

const PLACES = layerOf('places', 'code TEXT, lines INTEGER, share REAL, seen DATE, photo BLOB', [
  `1, ${blobOf(pointWkb(650000, 7070000))}, '01004', 12, 0.25, '2026-11-23', x'ffd8'`,
  `2, NULL, '2A004', NULL, NULL, NULL, NULL`,
])

describe('a GeoPackage', () => {
  test('gives its features with their attributes, and the EPSG number of its own number', async () => {
    const file = await decodeFeatures(await buildGeoPackage(PLACES))
    expect(file).toMatchObject({ format: 'gpkg', parts: ['places'], part: 'places' })
    expect(file.content.epsg).toBe(2154)
    expect(file.features).toEqual([
      {
        type: 'Feature',
        id: 1,
        properties: { fid: 1, code: '01004', lines: 12, share: 0.25, seen: '2026-11-23' },
        geometry: { type: 'Point', coordinates: [650000, 7070000] },
      },
      {
        type: 'Feature',
        id: 2,
        properties: { fid: 2, code: '2A004', lines: null, share: null, seen: null, photo: null },
        geometry: null,
      },
    ])
    expect(file.issues).toMatchObject([{ code: 'binary-ignored', params: { column: 'photo' } }])
  })

  test.each([0, -1, 1001, 4242])('names no system under the number %i', async (srsId) => {
    const file = await decodeFeatures(await buildGeoPackage(layerOf('a', 'x', [], srsId)))
    expect(file.content.epsg).toBeNull()
  })

  const THREE = [
    layerOf('few', 'code TEXT', [`1, NULL, 'a'`]),
    layerOf('many', 'code TEXT', [`1, NULL, 'b'`, `2, NULL, 'c'`]),
    `CREATE TABLE "tarifs" (poste TEXT, prix REAL, logo BLOB);
     INSERT INTO tarifs VALUES ('Fourreau', 12.5, x'00'), (NULL, 3, NULL), ('x', 4, NULL);
     INSERT INTO gpkg_contents VALUES ('tarifs', 'attributes', 't', 0), ('carte', 'tiles', 'c', 0);`,
  ]

  test('offers its layers, and opens the one of most features when none is asked', async () => {
    const bytes = await buildGeoPackage(...THREE)
    expect(await decode(bytes)).toMatchObject({ parts: ['few', 'many', 'tarifs'], part: 'many' })
    const few = await decodeFeatures(bytes, 'few')
    expect(few.features.map(({ properties }) => properties!.code)).toEqual(['a'])
  })

  test('gives a table without geometry as rows under the names of its columns', async () => {
    const file = await decode(await buildGeoPackage(...THREE), 'tarifs')
    expect(file.content).toEqual({
      kind: 'rows',
      rows: [
        ['poste', 'prix', 'logo'],
        ['Fourreau', '12.5', ''],
        ['', '3', ''],
        ['x', '4', ''],
      ],
    })
    expect(file.issues.map(({ code }) => code)).toEqual(['binary-ignored'])
  })

  test('names what it holds when asked for what it does not', async () => {
    const result = await decodeGeoPackage(await buildGeoPackage(...THREE), 'autre')
    expect(result.ok).toBe(false)
    expect(result.issues).toMatchObject([
      { code: 'part-unknown', params: { name: 'autre', known: 'few, many, tarifs' } },
    ])
  })

  test.each(['l"oiseau', "l'île", 'a]; DROP TABLE gpkg_contents; --', 'select', 'é ü'])(
    'reads a layer named %s',
    async (name) => {
      const file = await decodeFeatures(await buildGeoPackage(layerOf(name, 'code TEXT', [`7, NULL, 'a'`])))
      expect(file.part).toBe(name)
      expect(file.features).toHaveLength(1)
    },
  )

  test('keeps the feature whose geometry cannot be read, and counts it', async () => {
    const bad = [
      `x'00'`,
      `'POINT (1 2)'`,
      blobOf('0101000000'),
      blobOf(wkb(true, ['u', 15], ['u', 0])),
      blobOf(pointWkb(1, 2), '0f'),
    ]
    const rows = bad.map((blob, at) => `${at + 1}, ${blob}, 'a'`)
    const file = await decodeFeatures(await buildGeoPackage(layerOf('a', 'code TEXT', rows)))
    expect(file.features.map(({ geometry }) => geometry)).toEqual([null, null, null, null, null])
    expect(file.issues).toMatchObject([{ code: 'geometry-unreadable', count: 5, rows: [1, 2, 3, 4, 5] }])
  })

  test('reads past an envelope, and holds an empty geometry for none', async () => {
    const rows = [
      `1, ${blobOf('00'.repeat(32) + pointWkb(3, 4), '03')}, 'a'`,
      `2, ${blobOf(pointWkb(3, 4), '11')}, 'b'`,
      `3, ${blobOf(pointWkb(Number.NaN, Number.NaN))}, 'c'`,
    ]
    const file = await decodeFeatures(await buildGeoPackage(layerOf('a', 'code TEXT', rows)))
    expect(file.features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [3, 4] },
      null,
      null,
    ])
    expect(file.issues).toEqual([])
  })

  test('tells a layer that is announced and absent, and one whose view may never end', async () => {
    const bytes = await buildGeoPackage(
      PLACES,
      `INSERT INTO gpkg_contents VALUES ('perdue', 'features', 'p', 0), ('boucle', 'attributes', 'b', 0);
       CREATE VIEW boucle AS WITH c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c;`,
    )
    const file = await decode(bytes)
    expect(file.parts).toEqual(['places'])
    expect(file.issues.filter(({ code }) => code === 'layer-missing')).toMatchObject([
      { params: { name: 'perdue' } },
      { params: { name: 'boucle' } },
    ])
  })

  test('finds the geometry of a layer whose table of geometries is lost', async () => {
    const bytes = await buildGeoPackage(
      `CREATE TABLE a (fid INTEGER PRIMARY KEY, shape POINT); INSERT INTO a VALUES (1, ${blobOf(pointWkb(1, 2))});
       INSERT INTO gpkg_contents VALUES ('a', 'features', 'a', 1000); DROP TABLE gpkg_geometry_columns;`,
    )
    const file = await decodeFeatures(bytes)
    expect(file.features[0]!.geometry).toEqual({ type: 'Point', coordinates: [1, 2] })
    expect(file.content.epsg).toBe(2154)
  })

  test('is read when it was left in write-ahead mode', async () => {
    const bytes = await buildGeoPackage(PLACES)
    bytes[18] = bytes[19] = 2
    expect((await decodeFeatures(bytes)).features).toHaveLength(2)
  })

  test.each([
    ['no database', new TextEncoder().encode('SQLite format 3\0 then nothing of it'), 'file-unreadable'],
    ['nothing', new Uint8Array(), 'file-not-data'],
  ])('is refused when it is %s', async (_, bytes, code) => {
    const result = await decodeGeoPackage(bytes, undefined)
    expect(result).toMatchObject({ ok: false, issues: [{ code, severity: 'error' }] })
  })

  test('cut in two is refused, or gives no more than it holds', async () => {
    const bytes = await buildGeoPackage(PLACES)
    const result = await decodeGeoPackage(bytes.subarray(0, bytes.length / 2), undefined)
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'file-unreadable' }] })
  })

  test('damaged in any way is read or refused: never a throw, never a wait', {
    timeout: 120_000,
  }, async () => {
    const bytes = await buildGeoPackage(PLACES, ...THREE)
    await fc.assert(
      fc.asyncProperty(damageBytes(bytes), async (damaged) => {
        const startedAt = performance.now()
        const result = await decodeGeoPackage(damaged, undefined)
        expect(performance.now() - startedAt).toBeLessThan(5_000)
        if (!result.ok) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('Well-Known Binary', () => {
  const read = (hex: string) => readWkb(new Uint8Array(Buffer.from(hex, 'hex')))
  const ring = (...at: number[]) => at.map((value) => ['d', value] as ['d', number])

  test.each([true, false])('is read in both byte orders (little endian: %s)', (le) => {
    const line = wkb(le, ['u', 2], ['u', 2], ...ring(0, 1, 2, 3))
    const polygon = wkb(le, ['u', 3], ['u', 1], ['u', 3], ...ring(0, 0, 1, 0, 0, 0))
    const lineString = {
      type: 'LineString',
      coordinates: [
        [0, 1],
        [2, 3],
      ],
    }
    expect(read(line)).toEqual(lineString)
    expect(read(polygon)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ],
    })
    expect(read(wkb(le, ['u', 5], ['u', 1], line))).toEqual({
      type: 'MultiLineString',
      coordinates: [lineString.coordinates],
    })
    expect(read(wkb(le, ['u', 7], ['u', 2], line, pointWkb(5, 6)))).toEqual({
      type: 'GeometryCollection',
      geometries: [lineString, { type: 'Point', coordinates: [5, 6] }],
    })
    expect(read(wkb(le, ['u', 6], ['u', 1], polygon))).toMatchObject({ type: 'MultiPolygon' })
    expect(read(wkb(le, ['u', 4], ['u', 1], pointWkb(5, 6)))).toEqual({
      type: 'MultiPoint',
      coordinates: [[5, 6]],
    })
  })

  test.each([
    ['Z of ISO', 1001, 3, [1, 2, 3]],
    ['M of ISO', 2001, 3, [1, 2]],
    ['ZM of ISO', 3001, 4, [1, 2, 3]],
    ['Z of PostGIS', 0x8000_0001, 3, [1, 2, 3]],
    ['M of PostGIS', 0x4000_0001, 3, [1, 2]],
    ['ZM of PostGIS', 0xc000_0001, 4, [1, 2, 3]],
  ])('keeps heights and leaves measures: %s', (_, kind, size, position) => {
    const point = wkb(true, ['u', kind], ...ring(...[1, 2, 3, 4].slice(0, size)))
    expect(read(point)).toEqual({ type: 'Point', coordinates: position })
  })

  test('is read past the system that PostGIS writes in it', () => {
    expect(read(wkb(true, ['u', 0x2000_0001], ['u', 2154], ...ring(1, 2)))).toMatchObject({
      coordinates: [1, 2],
    })
  })

  /** A half circle over the origin, of radius 1, from west to east. */
  const arc = wkb(true, ['u', 8], ['u', 3], ...ring(-1, 0, 0, 1, 1, 0))
  const under = wkb(true, ['u', 2], ['u', 2], ...ring(1, 0, -1, 0))

  test('draws arcs as lines that keep to them', () => {
    const { coordinates } = read(arc) as LineString
    expect([coordinates[0], coordinates.at(-1)]).toEqual([
      [-1, 0],
      [1, 0],
    ])
    for (const [x, y] of coordinates) {
      expect(Math.hypot(x!, y!)).toBeCloseTo(1, 12)
      expect(y).toBeGreaterThanOrEqual(0)
    }
    expect(coordinates.length).toBeGreaterThan(50)
  })

  test('draws what is bent of surfaces and the rest of them as polygons', () => {
    const half = wkb(true, ['u', 9], ['u', 2], arc, under)
    const surface = wkb(true, ['u', 10], ['u', 1], half)
    const polygon = read(surface) as Polygon
    expect(polygon.type).toBe('Polygon')
    expect(polygon.coordinates[0]!.at(-1)).toEqual(polygon.coordinates[0]![0])
    // Half a circle of radius 1; the area of its 90 sides falls short by a thousandth at most.
    expect(Math.abs(signedArea(polygon.coordinates[0]!))).toBeCloseTo(Math.PI / 2, 2)
    expect(read(wkb(true, ['u', 12], ['u', 1], surface))).toEqual({
      type: 'MultiPolygon',
      coordinates: [polygon.coordinates],
    })
    expect(read(wkb(true, ['u', 11], ['u', 2], arc, under))).toMatchObject({ type: 'MultiLineString' })
    expect(() => read(wkb(true, ['u', 10], ['u', 1], pointWkb(1, 2)))).toThrow('damaged')
  })

  test('draws a whole circle, a straight arc, and arcs one after the other', () => {
    const circle = lineariseArcs([
      [2, 0],
      [0, 0],
      [2, 0],
    ])
    for (const [x, y] of circle) expect(Math.hypot(x! - 1, y!)).toBeCloseTo(1, 12)
    expect(Math.abs(signedArea(circle))).toBeCloseTo(Math.PI, 2)
    const straight = [
      [0, 0],
      [1, 1],
      [2, 2],
    ]
    expect(lineariseArcs(straight)).toEqual(straight)
    const wave = lineariseArcs([
      [0, 0],
      [1, 1],
      [2, 0],
      [3, -1],
      [4, 0],
    ])
    expect(wave).toContainEqual([2, 0])
    expect(Math.min(...wave.map(([, y]) => y!))).toBeCloseTo(-1, 3)
    expect(lineariseArcs([])).toEqual([])
  })

  test('nested without end, or counting more than it holds, is unreadable at once', () => {
    const nested = Array.from({ length: 5000 }).reduce<string>(
      (inner) => wkb(true, ['u', 7], ['u', 1], inner),
      pointWkb(1, 2),
    )
    expect(() => read(nested)).toThrow('nested')
    expect(() => read(wkb(true, ['u', 2], ['u', 0xffff_ffff]))).toThrow('truncated')
  })
})

describe.skipIf(!hasSharedData())('a real GeoPackage', () => {
  test('of 53 communes is in Lambert-93 with their codes and contours', async () => {
    const file = await decodeFeatures(readFileSync(`${SHARED}/bad-inputs/from-real-communes/capso.gpkg`))
    expect(file).toMatchObject({ parts: ['capso-communes'], content: { epsg: 2154 }, issues: [] })
    expect(file.features).toHaveLength(53)
    expect(file.features.every(({ geometry }) => /Polygon$/.test(geometry.type))).toBe(true)
    expect(file.features.find(({ properties }) => properties!.code === '62765')?.properties).toMatchObject({
      nom: 'Saint-Omer',
    })
  })

  test('that is a model to fill in offers its four layers, empty', async () => {
    const bytes = readFileSync(`${SHARED}/zae/cnig-schema/sites_economiques.gpkg`)
    const file = await decodeFeatures(bytes, 'site_eco')
    expect(file.parts).toEqual(['etablissement', 'layer_styles', 'pole_eco', 'site_eco', 'terrain_eco'])
    expect(file.features).toEqual([])
    expect((await decode(bytes, 'layer_styles')).content.kind).toBe('rows')
  })
})
