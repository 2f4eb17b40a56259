import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import type { Feature, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { decodeShapefile } from '../../src/io/readers/shapefile/decode-shapefile'
import { readPrj } from '../../src/io/readers/shapefile/read-prj'
import { damageBytes } from '../builders/damage-bytes'
import { type FieldSpec, latin1, type ShapeSpec, utf8, writeDbf, writeShp } from '../builders/shapefile'
import { hasSharedData, SHARED } from './shared-data'

type Files = Readonly<Record<string, Uint8Array>>

async function decode(files: Files, asked?: string) {
  const result = await decodeShapefile(new Map(Object.entries(files)), asked)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  const { content, issues } = result.value
  if (content.kind !== 'features') throw new Error('rows')
  const features = content.features as readonly Feature[]
  return { ...result.value, ...content, features, codes: issues.map(({ code }) => code) }
}

const point = (x: number, y: number): ShapeSpec => ({ type: 1, parts: [[[x, y]]] })
const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x, y + side],
  [x + side, y + side],
  [x + side, y],
  [x, y],
]
const turned = (ring: readonly Position[]) => [...ring].reverse()
const NAME: FieldSpec = { name: 'nom', type: 'C', length: 20 }
const TWO = writeShp([point(1, 2), point(3, 4)])
const ROWS = writeDbf([NAME], [['a'], ['b']])
const names = (features: readonly Feature[]) => features.map(({ properties }) => properties?.nom)

describe('a shapefile', () => {
  test('joins shapes and records by rank, at any depth and in any case', async () => {
    const file = await decode({ 'a/b/Z.SHP': TWO.shp, 'a/b/z.Dbf': ROWS, 'lisez-moi.txt': utf8('x') })
    expect(file).toMatchObject({
      format: 'shapefile',
      parts: ['a/b/Z'],
      part: 'a/b/Z',
      epsg: null,
      codes: [],
    })
    expect(file.features).toEqual([
      { type: 'Feature', properties: { nom: 'a' }, geometry: { type: 'Point', coordinates: [1, 2] } },
      { type: 'Feature', properties: { nom: 'b' }, geometry: { type: 'Point', coordinates: [3, 4] } },
    ])
  })

  test('of several gives the fullest, or the one asked', async () => {
    const one = writeShp([point(9, 9)])
    const files = { 'petit.shp': one.shp, 'grand.shp': TWO.shp, '__MACOSX/._grand.shp': one.shp }
    const chosen = await decode(files)
    expect(chosen).toMatchObject({ parts: ['petit', 'grand'], part: 'grand' })
    const asked = await decode(files, 'petit')
    expect([asked.part, asked.features.length, asked.codes]).toEqual(['petit', 1, ['archive-entry-missing']])
    const unknown = await decodeShapefile(new Map(Object.entries(files)), 'autre')
    expect(unknown).toMatchObject({
      ok: false,
      issues: [{ code: 'part-unknown', params: { known: 'petit, grand' } }],
    })
  })

  test('without .shp, or with one that is none, is refused; without .dbf it has no attributes', async () => {
    const refused = await decodeShapefile(new Map([['a.dbf', ROWS]]), undefined)
    expect(refused).toMatchObject({ ok: false, issues: [{ code: 'archive-entry-missing' }] })
    const wrong = await decodeShapefile(new Map([['a.shp', ROWS]]), undefined)
    expect(wrong).toMatchObject({ ok: false, issues: [{ code: 'shapefile-invalid' }] })
    const bare = await decode({ 'a.shp': TWO.shp })
    expect(bare.features.map(({ properties }) => properties)).toEqual([{}, {}])
    expect(bare.issues[0]).toMatchObject({ code: 'archive-entry-missing', params: { entry: 'a.dbf' } })
    const spoilt = await decode({ 'a.shp': TWO.shp, 'a.dbf': new Uint8Array(100) })
    expect([spoilt.features.length, spoilt.codes]).toEqual([2, ['shapefile-table-unreadable']])
  })

  test('keeps what has no counterpart, and says how many shapes and records there are', async () => {
    const more = await decode({ 'a.shp': TWO.shp, 'a.dbf': writeDbf([NAME], [['a'], ['b'], ['c']]) })
    expect(names(more.features)).toEqual(['a', 'b', 'c'])
    expect(more.features[2]!.geometry).toBeNull()
    expect(more.issues[0]).toMatchObject({ params: { shapes: 2, records: 3 } })
    const fewer = await decode({ 'a.shp': TWO.shp, 'a.dbf': writeDbf([NAME], [['a']]) })
    expect(fewer.features.map(({ properties }) => properties)).toEqual([{ nom: 'a' }, {}])
    expect(fewer.codes).toEqual(['shapefile-counts-differ'])
  })

  test('leaves out deleted records with their shapes, counted; null shapes are kept', async () => {
    const { shp } = writeShp([point(1, 2), null, point(5, 6), point(7, 8)])
    const dbf = writeDbf([NAME], [['a'], ['b'], ['c'], ['d']], { deleted: [0, 2] })
    const { features, issues } = await decode({ 'a.shp': shp, 'a.dbf': dbf })
    expect(names(features)).toEqual(['b', 'd'])
    expect(features.map(({ geometry }) => geometry)).toEqual([null, { type: 'Point', coordinates: [7, 8] }])
    expect(issues).toMatchObject([{ code: 'shapefile-record-deleted', count: 2 }])
  })

  test('cut short gives the shapes that are whole and the records of the others', async () => {
    const file = await decode({ 'a.shp': TWO.shp.slice(0, -3), 'a.dbf': ROWS })
    expect(file.features.map(({ geometry }) => geometry?.type)).toEqual(['Point', undefined])
    expect(file.issues[0]).toMatchObject({ code: 'shapefile-cut', params: { entry: 'a.shp', read: 1 } })
    const table = await decode({ 'a.shp': TWO.shp, 'a.dbf': ROWS.slice(0, -4) })
    expect(table.issues[0]).toMatchObject({ code: 'shapefile-cut', params: { entry: 'a.dbf', read: 1 } })
  })

  test('with a header that lies on its length or its count is read to its end', async () => {
    const shp = TWO.shp.slice()
    new DataView(shp.buffer).setInt32(24, 50)
    const dbf = ROWS.slice()
    new DataView(dbf.buffer).setUint32(4, 0, true)
    const file = await decode({ 'a.shp': shp, 'a.dbf': dbf })
    expect([names(file.features), file.codes]).toEqual([['a', 'b'], []])
  })

  test('with a gap between shapes is read by its index, and by itself when the index is of another file', async () => {
    const { shp, shx } = writeShp([point(1, 2), point(3, 4), point(5, 6)])
    const holed = new Uint8Array(shp.length + 64)
    holed.set(shp.subarray(0, 128))
    holed.set(shp.subarray(128), 192)
    const view = new DataView(holed.buffer)
    view.setInt32(24, holed.length / 2)
    for (const rank of [1, 2]) {
      const index = new DataView(shx.buffer)
      index.setInt32(100 + rank * 8, index.getInt32(100 + rank * 8) + 32)
    }
    const coordinates = async (files: Files) =>
      (await decode(files)).features.map(
        ({ geometry }) => geometry?.type === 'Point' && geometry.coordinates[0],
      )
    expect(await coordinates({ 'a.shp': holed, 'a.shx': shx })).toEqual([1, 3, 5])
    expect(await coordinates({ 'a.shp': holed, 'a.shx': TWO.shx })).toEqual([1])
    expect(await coordinates({ 'a.shp': shp, 'a.shx': shx })).toEqual([1, 3, 5])
  })

  test('keeps a feature whose shape is damaged or a solid, without geometry', async () => {
    const { shp } = writeShp([
      { type: 5, parts: [square(0, 0, 1)] },
      point(3, 4),
      point(Number.NaN, 4),
      point(1, 1),
    ])
    const view = new DataView(shp.buffer)
    view.setInt32(100 + 8 + 40, 1_000_000_000, true)
    const last = shp.length - 20
    view.setInt32(last, 31, true)
    const { features, issues } = await decode({ 'a.shp': shp, 'a.dbf': ROWS })
    expect(features.map(({ geometry }) => geometry?.type)).toEqual([undefined, 'Point', undefined, undefined])
    expect(issues.find(({ code }) => code === 'geometry-unreadable')).toMatchObject({
      count: 3,
      rows: [1, 3, 4],
    })
  })

  test.each([0, 10, 20])('drops Z and measures (types + %i)', async (more) => {
    const path = [
      [0, 0],
      [1, 1],
      [2, 0],
    ]
    const { shp } = writeShp([
      { type: 1 + more, parts: [[[1, 2]]] },
      { type: 8 + more, parts: [path] },
      { type: 3 + more, parts: [path] },
      { type: 3 + more, parts: [path, path] },
      { type: 5 + more, parts: [square(0, 0, 4)] },
    ])
    expect((await decode({ 'a.shp': shp })).features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [1, 2] },
      { type: 'MultiPoint', coordinates: path },
      { type: 'LineString', coordinates: path },
      { type: 'MultiLineString', coordinates: [path, path] },
      { type: 'Polygon', coordinates: [square(0, 0, 4)] },
    ])
  })
})

describe('the rings of a shape', () => {
  const shell = square(0, 0, 10)
  const hole = turned(square(2, 2, 6))
  const island = square(4, 4, 2)
  const far = square(20, 0, 10)
  const farHole = turned(square(21, 1, 2))
  const polygons = async (parts: readonly Position[][]) => {
    const { features } = await decode({ 'a.shp': writeShp([{ type: 5, parts }]).shp })
    const { geometry } = features[0]!
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : 'Polygon'
  }

  test('in any order give each hole to its shell, and islands in holes a polygon of their own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([shell, hole, island, far, farHole], { minLength: 5 }),
        async (parts) => {
          const found = await polygons(parts)
          expect(found).toHaveLength(3)
          expect(found).toEqual(expect.arrayContaining([[shell, hole], [island], [far, farHole]]))
        },
      ),
    )
  })

  test('turned the wrong way round are told by what is inside what', async () => {
    const found = await polygons([turned(far), turned(shell), turned(hole)])
    expect(found).toEqual([[turned(far)], [turned(shell), turned(hole)]])
  })

  test('that touch their shell are still inside; neighbours that share an edge are not', async () => {
    const touching = turned(square(0, 2, 3))
    const neighbour = square(10, 0, 5)
    expect(await polygons([touching, shell, neighbour])).toEqual([[shell, touching], [neighbour]])
  })

  test('in the box of a shell but outside it are no holes of it', async () => {
    const corner: Position[] = [
      [0, 0],
      [0, 10],
      [10, 10],
      [0, 0],
    ]
    const apart = square(7, 1, 2)
    expect(await polygons([corner, apart])).toEqual([[corner], [apart]])
  })
})

describe('the attributes of a shapefile', () => {
  test('have the types of their fields; blank is null, never zero, and what cannot be read is told', async () => {
    const fields: FieldSpec[] = [
      { name: 'code', type: 'C', length: 8 },
      { name: 'n', type: 'N', length: 20 },
      { name: 'f', type: 'F', length: 10 },
      { name: 'd', type: 'D', length: 8 },
      { name: 'l', type: 'L', length: 1 },
      { name: 'n', type: 'N', length: 4 },
    ]
    const dbf = writeDbf(fields, [
      [' 01004 ', '62765', '12,5', '20261123', 'T', '7'],
      ['', '', '', '', '?', ''],
      ['x', '12345678901234567890', '-1.5e3', '00000000', 'n', '****'],
      ['x', '0', '1.2.3', '20260230', 'z', '1'],
    ])
    const { features, issues } = await decode({
      'a.shp': writeShp([null, null, null, null]).shp,
      'a.dbf': dbf,
    })
    expect(features.map(({ properties }) => Object.values(properties!))).toEqual([
      ['01004', 62765, 12.5, '2026-11-23', true, 7],
      [null, null, null, null, null, null],
      ['x', '12345678901234567890', -1500, null, false, null],
      ['x', 0, null, null, null, 1],
    ])
    expect(Object.keys(features[0]!.properties!)).toEqual(['code', 'n', 'f', 'd', 'l', 'n_2'])
    expect(issues.map(({ code, field }) => [code, field])).toEqual(
      ['n_2', 'f', 'd', 'l'].map((field) => ['attribute-unreadable', field]),
    )
  })

  const accents = ['Éperlecques', 'Campagne-lès-Wardrecques', 'Thérouanne']
  const cp850 = (text: string) =>
    Uint8Array.from(text, (sign) => ({ É: 0x90, è: 0x8a, é: 0x82 })[sign] ?? sign.charCodeAt(0))
  test.each([
    ['UTF-8 bytes whatever the .cpg says', utf8, '1252', 0, 'utf-8', []],
    ['Latin-1 bytes under a .cpg that says UTF-8', latin1, 'UTF-8', 0, 'windows-1252', ['encoding-replaced']],
    ['Latin-1 bytes without .cpg', latin1, undefined, 0, 'windows-1252', ['encoding-replaced']],
    ['Latin-1 bytes that the language byte tells', latin1, undefined, 87, 'windows-1252', []],
    [
      'Latin-1 bytes under a language byte that is wrong',
      latin1,
      undefined,
      2,
      'windows-1252',
      ['encoding-replaced'],
    ],
    ['Latin-1 bytes that the .cpg tells', latin1, 'ISO 88591', 2, 'windows-1252', []],
    ['code page 850 that the language byte tells', cp850, undefined, 2, 'cp850', []],
    ['code page 850 that nothing tells', cp850, undefined, 0, 'cp850', ['encoding-replaced']],
  ] as const)('are read from %s', async (_, write, cpg, languageByte, encoding, codes) => {
    const field = { name: 'nom', type: 'C', length: 30 }
    const dbf = writeDbf(
      [field],
      accents.map((text) => [write(text)]),
      { languageByte },
    )
    const files: Files = { 'a.shp': writeShp([null, null, null]).shp, 'a.dbf': dbf }
    const file = await decode(cpg === undefined ? files : { ...files, 'a.cpg': utf8(cpg) })
    expect(names(file.features)).toEqual(accents)
    expect([file.encoding, file.codes]).toEqual([encoding, codes])
  })

  test('in UTF-8 cut by the width of a field lose the letter that was cut, and no other', async () => {
    const dbf = writeDbf(
      [{ name: 'nom', type: 'C', length: 4 }],
      [[utf8('abcé')], [utf8('éé')], [latin1('né')]],
    )
    const file = await decode({ 'a.shp': writeShp([null, null, null]).shp, 'a.dbf': dbf })
    expect([names(file.features), file.encoding]).toEqual([['abc', 'éé', 'né'], 'utf-8'])
    expect(file.issues).toMatchObject([{ code: 'encoding-replaced', params: { encoding: 'windows-1252' } }])
  })

  test('whose only accent ends the field are Latin-1, and keep it', async () => {
    const dbf = writeDbf([{ name: 'nom', type: 'C', length: 4 }], [[latin1('abcé')]])
    const file = await decode({ 'a.shp': writeShp([null]).shp, 'a.dbf': dbf })
    expect([names(file.features), file.encoding]).toEqual([['abcé'], 'windows-1252'])
  })
})

describe('a .prj', () => {
  const conic = (name: string, latitude: number, easting: number, northing: number) =>
    `PROJCS["${name}",GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",${easting}],PARAMETER["False_Northing",${northing}],PARAMETER["Central_Meridian",3.0],PARAMETER["Latitude_Of_Origin",${latitude}],UNIT["Meter",1.0]]`
  const utm = (name: string, datum: string, meridian: number, northing = 0) =>
    `PROJCS["${name}",GEOGCS["g",DATUM["${datum}",SPHEROID["GRS_1980",6378137,298.257222101]]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",${northing}],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`
  test.each([
    [conic('RGF_1993_Lambert_93', 46.5, 700_000, 6_600_000), 2154],
    [conic('sans nom', 46.5, 700_000, 6_600_000), 2154],
    [conic('RGF_1993_CC42', 42, 1_700_000, 1_200_000), 3942],
    [conic('RGF93 v2b / CC50', 50, 1_700_000, 9_200_000), 3950],
    [conic('sans nom', 47, 1_700_000, 6_200_000), 3947],
    [conic('sans nom', 47, 1_700_000, 7_200_000), null],
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]]]', 4326],
    ['GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137,298.257222101]]]', 4171],
    ['GEOGCS["GCS_NTF",DATUM["D_NTF",SPHEROID["Clarke_1880_IGN",6378249.2,293.46]]]', null],
    ['PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]]', 3857],
    [utm('RGAF09_UTM_Zone_20N', 'Reseau_Geodesique_des_Antilles_Francaises_2009', -63), 5490],
    [utm('RGAF09_UTM_Zone_31N', 'D_RGAF09', 3), null],
    [utm('RGFG_1995_UTM_22N', 'D_RGFG_1995', -51), 2972],
    [utm('RGR_1992_UTM_40S', 'D_RGR_1992', 57, 10_000_000), 2975],
    [utm('RGM04 / UTM zone 38S', 'Reseau_Geodesique_de_Mayotte_2004', 45, 10_000_000), 4471],
    [utm('WGS_1984_UTM_Zone_31N', 'D_WGS_1984', 3), 32631],
    [utm('sans nom', 'D_WGS_1984', 57, 10_000_000), 32740],
    [utm('NTF_UTM_Zone_31N', 'D_NTF', 3), null],
    [
      'PROJCS["x",GEOGCS["y",DATUM["z"],AUTHORITY["EPSG","4326"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","2154"]]',
      2154,
    ],
    [
      'PROJCS["x",GEOGCS["y",DATUM["z"],AUTHORITY["EPSG","4326"]],UNIT["metre",1,AUTHORITY["EPSG","9001"]]]',
      null,
    ],
    ['PROJCRS["RGF93 v1 / Lambert-93",BASEGEOGCRS["RGF93 v1",DATUM["x"]],ID["EPSG",2154]]', 2154],
    ['', null],
    ['n’importe quoi', null],
  ])('%s', (wkt, epsg) => {
    expect(readPrj(wkt)).toBe(epsg)
    expect(readPrj(`\uFEFF${wkt}\r\n`)).toBe(epsg)
  })
})

describe('any shapefile', () => {
  const at = fc.double({ min: -1e7, max: 1e7, noNaN: true })
  const path = fc.array(fc.tuple(at, at), { minLength: 2, maxLength: 6 })
  const shape = fc.oneof(
    fc.constant(null),
    fc.tuple(at, at).map((only): ShapeSpec => ({ type: 1, parts: [[only]] })),
    fc.array(path, { minLength: 2, maxLength: 3 }).map((parts): ShapeSpec => ({ type: 3, parts })),
    path.map((ring): ShapeSpec => ({ type: 15, parts: [ring] })),
  )
  const text = fc
    .string({ unit: fc.constantFrom(...'abc éèœÉ-1'), maxLength: 8 })
    .map((value) => value.trim())
  const row = fc.record({ shape, nom: text, n: fc.option(fc.integer({ min: -1e6, max: 1e6 })) })

  test('written is decoded to the same thing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const { shp, shx } = writeShp(rows.map((each) => each.shape))
        const fields = [NAME, { name: 'n', type: 'N', length: 10 }]
        const dbf = writeDbf(
          fields,
          rows.map(({ nom, n }) => [utf8(nom), n === null ? '' : String(n)]),
        )
        const { features, codes } = await decode({ 'a.shp': shp, 'a.shx': shx, 'a.dbf': dbf })
        expect(codes).toEqual([])
        expect(features.map(({ properties }) => properties)).toEqual(
          rows.map(({ nom, n }) => ({ nom: nom || null, n })),
        )
        expect(
          features.map(({ geometry }) => geometry && 'coordinates' in geometry && geometry.coordinates),
        ).toEqual(
          rows.map(({ shape: given }) => given && (given.type === 1 ? given.parts[0]![0] : given.parts)),
        )
      }),
    )
  })

  test('damaged in any way is read or refused: never a throw, never a wait', {
    timeout: 120_000,
  }, async () => {
    const { shp, shx } = writeShp([
      { type: 5, parts: [square(0, 0, 10), turned(square(2, 2, 6)), square(4, 4, 2)] },
      { type: 13, parts: [square(0, 0, 1), square(5, 5, 1)] },
      null,
      point(1, 2),
      { type: 28, parts: [square(0, 0, 1)] },
    ])
    const fields = [NAME, { name: 'n', type: 'N', length: 6 }, { name: 'd', type: 'D', length: 8 }]
    const dbf = writeDbf(fields, accentedRows(5), { languageByte: 3 })
    const damaged = fc.tuple(
      ...[shp, shx, dbf].map((bytes) => fc.oneof(fc.constant(bytes), damageBytes(bytes))),
    )
    await fc.assert(
      fc.asyncProperty(damaged, async ([badShp, badShx, badDbf]) => {
        const startedAt = performance.now()
        const files = {
          'a.shp': badShp!,
          'a.shx': badShx!,
          'a.dbf': badDbf!,
          'a.prj': badShx!,
          'a.cpg': badShx!,
        }
        const result = await decodeShapefile(new Map(Object.entries(files)), undefined)
        expect(performance.now() - startedAt).toBeLessThan(1_000)
        if (!result.ok) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  const accentedRows = (count: number) =>
    Array.from({ length: count }, (_, rank) => [utf8(`é${rank}`), String(rank), '20261123'])
})

describe.skipIf(!hasSharedData('bad-inputs/from-real-communes'))('the shapefiles of 53 real communes', () => {
  const unzip = (name: string) =>
    unzipSync(readFileSync(`${SHARED}/bad-inputs/from-real-communes/${name}.zip`))

  test.each([
    ['shp-l93-utf8', 2154, 'utf-8', []],
    ['shp-l93-latin1-nocpg', 2154, 'windows-1252', ['encoding-replaced']],
    ['shp-l93-noprj', null, 'utf-8', []],
  ])('%s', async (name, epsg, encoding, codes) => {
    const file = await decode(unzip(name))
    expect([file.epsg, file.encoding, file.codes]).toEqual([epsg, encoding, codes])
    expect(file.features).toHaveLength(53)
    expect(file.features[0]!.properties).toEqual({
      code: '62765',
      nom: 'Saint-Omer',
      epci: '200069037',
      nom_epci: 'CA du Pays de Saint-Omer',
      population: 14358,
      populati_1: 14924,
    })
    expect(names(file.features)).toEqual(expect.arrayContaining(['Éperlecques', 'Bayenghem-lès-Éperlecques']))
    expect(file.features.every(({ geometry }) => geometry?.type === 'Polygon')).toBe(true)
  })
})
