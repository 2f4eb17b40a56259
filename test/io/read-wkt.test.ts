import { describe, expect, test } from 'vitest'
import { readWkt } from '../../src/io/readers/wkt/read-wkt'
import { contentOf, readGood } from './read'

const RING = '(2 50, 2.1 50, 2.1 50.1, 2 50)'
const ring = [
  [2, 50],
  [2.1, 50],
  [2.1, 50.1],
  [2, 50],
]

describe('a geometry in WKT', () => {
  test.each([
    ['POINT (2 50)', { type: 'Point', coordinates: [2, 50] }],
    ['point z(2 50 12)', { type: 'Point', coordinates: [2, 50] }],
    [
      'LINESTRING(2 50,2.1 50.5)',
      { type: 'LineString', coordinates: ring.slice(0, 1).concat([[2.1, 50.5]]) },
    ],
    [`POLYGON (${RING})`, { type: 'Polygon', coordinates: [ring] }],
    [`POLYGON (${RING}, ${RING})`, { type: 'Polygon', coordinates: [ring, ring] }],
    [`MULTIPOLYGON ((${RING}), (${RING}))`, { type: 'MultiPolygon', coordinates: [[ring], [ring]] }],
    [
      'MULTIPOINT (2 50, 3 51)',
      {
        type: 'MultiPoint',
        coordinates: [
          [2, 50],
          [3, 51],
        ],
      },
    ],
    [
      'MULTIPOINT ((2 50), (3 51))',
      {
        type: 'MultiPoint',
        coordinates: [
          [2, 50],
          [3, 51],
        ],
      },
    ],
    ['POLYGON EMPTY', { type: 'Polygon', coordinates: [] }],
    ['POINT(-1.5e0 +47.25)', { type: 'Point', coordinates: [-1.5, 47.25] }],
  ])('%s', (text, geometry) => {
    expect(readWkt(text)).toEqual({ geometry, epsg: null })
  })

  test('says its system as PostGIS writes it', () => {
    expect(readWkt('SRID=2154;POINT(650000 7073000)')).toEqual({
      geometry: { type: 'Point', coordinates: [650000, 7073000] },
      epsg: 2154,
    })
  })

  test.each([
    'Pointe-à-Pitre (971)',
    'POLYGON',
    `POLYGON (${RING}`,
    `POLYGON ${RING}`,
    `POLYGON (${RING}))`,
    `POINT (${RING})`,
    'POINT (2)',
    'POINT (a b)',
    'POINT ()',
    'CIRCULARSTRING (0 0, 1 1, 2 0)',
    `POLYGON ${'('.repeat(100_000)}`,
  ])('%s is none', (text) => {
    expect(readWkt(text)).toBeNull()
  })
})

describe('a table of geometries in WKT', () => {
  const square = (x: number) =>
    `POLYGON((${x} 7073000, ${x + 500} 7073000, ${x + 500} 7073500, ${x} 7073500, ${x} 7073000))`

  test('is in Lambert-93 without a doubt when it follows the CNIG, whose system that is', async () => {
    // In the Corbières in Lambert-93, near Nancy in that of the tiles.
    const place = 'POLYGON((688000 6226000, 688500 6226000, 688500 6226500, 688000 6226000))'
    const read = async (id: string) => {
      const source = await readGood(`${id};nom;geom\nA;ZA A;"${place}"\n`)
      return [source.summary.crs, source.issues.some(({ code }) => code === 'crs-ambiguous')]
    }
    expect(await read('idzone')).toEqual(['EPSG:2154', true])
    expect(await read('site_id')).toEqual(['EPSG:2154', false])
  })

  test('is a layer, in the system it names', async () => {
    const text = `site_id;site_nom;site_geomsurf\nA;ZA A;SRID=2154;${square(649000)}\n`.replace(
      /SRID.*\)/,
      (cell) => `"${cell}"`,
    )
    const source = await readGood(text)
    expect(source.summary).toMatchObject({ format: 'csv', crs: 'EPSG:2154', read: 1, used: 1 })
    expect(source.issues.map(({ code }) => code)).not.toContain('crs-ambiguous')
    const [zone] = contentOf(source, 'zones').zones
    expect(zone).toMatchObject({ code: 'A', name: 'ZA A' })
    expect(zone!.geometry.coordinates[0]![0]![0]).toBeCloseTo(2.283, 2)
  })

  test('refuses the row whose system is another than that of the rest', async () => {
    const source = await readGood(
      `site_id|site_nom|wkt\nA|ZA A|SRID=2154;${square(649000)}\nB|ZA B|SRID=3857;${square(649000)}\nC|ZA C|\n`,
    )
    expect(source.refused.map(({ row, issue }) => [row, issue.code])).toEqual([
      [3, 'geojson-feature-invalid'],
      [4, 'geojson-geometry-empty'],
    ])
  })

  test('draws areas where it holds centres too', async () => {
    const source = await readGood(
      `site_id|centre|wkt\nA|POINT(649250 7073250)|${square(649000)}\nB|POINT(649250 7073250)|${square(659000)}\n`,
    )
    expect(contentOf(source, 'zones').zones).toHaveLength(2)
  })
})
