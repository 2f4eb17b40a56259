import { describe, expect, test } from 'vitest'
import { UNKNOWN_SPEED } from '../../src/domain/lines/line-table'
import { findJsonError } from '../../src/io/readers/geojson/find-json-error'
import { collection, commune, contentOf, feature, findIssue, readBad, readGood, square } from './read'

const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] })

describe('reading communes', () => {
  test('keeps what the file says and nothing else', async () => {
    const more = { epci: 200069037, epci_nom: 'CAPSO', population: '14 661', logements: 8333 }
    const source = await readGood(collection(commune('62765', 2.2, more), commune('62534', 2.1)))
    const [first, second] = contentOf(source, 'communes').communes
    expect(first).toMatchObject({
      id: 1,
      code: '62765',
      name: 'Commune 62765',
      epci: '200069037',
      epciName: 'CAPSO',
      population: 14_661,
      dwellings: 8333,
      establishments: null,
    })
    expect(second).toMatchObject({ id: 2, epci: null, epciName: null, population: null, dwellings: null })
    expect(source.summary).toMatchObject({
      format: 'geojson',
      crs: 'EPSG:4326',
      encoding: null,
      read: 2,
      used: 2,
    })
    expect(source.summary.bbox).toEqual([2.1, 50.5, 2.3000000000000003, 50.6])
  })

  test.each([
    [{ INSEE_COM: '62765', NOM_COM: 'Saint-Omer' }],
    [{ insee_com: '62765', nom_officiel: 'Saint-Omer' }],
    [{ codgeo: '62765', libgeo: 'Saint-Omer' }],
    [{ com: '62765', libelle: 'Saint-Omer' }],
    [{ code: 62765, nom: 'Saint-Omer' }],
  ])('finds the code and the name in %j', async (properties) => {
    const source = await readGood(collection(feature(square(2.2, 50.7), properties)))
    expect(contentOf(source, 'communes').communes[0]).toMatchObject({ code: '62765', name: 'Saint-Omer' })
  })

  test('gives the zero of a code back', async () => {
    const source = await readGood(collection(commune(1004, 5.3), commune('01005', 5.2)))
    expect(contentOf(source, 'communes').communes.map(({ code }) => code)).toEqual(['01004', '01005'])
    expect(findIssue(source, 'insee-zero-restored')?.params).toEqual({ value: '1004', code: '01004' })
  })

  test('refuses a commune without a code, and one whose code is none', async () => {
    const source = await readGood(
      collection(commune('62765', 2.2), commune(null, 2.3), commune('Arques', 2.4), commune('62040', 2.5)),
    )
    expect(source.refused.map(({ row, issue }) => [row, issue.code])).toEqual([
      [2, 'commune-without-code'],
      [3, 'insee-invalid'],
    ])
    expect(source.refused[0]?.raw).toContain('"Commune null"')
    expect(source.summary.bbox?.[2]).toBeCloseTo(2.6)
    const last = await readGood(collection(commune('62765', 2.2), commune('62040', 2.5), commune(null, 7)))
    expect(last.summary.bbox?.[2]).toBeCloseTo(2.6)
  })

  test.each(['beaucoup', -5])('keeps a commune whose population is %s, as unknown', async (population) => {
    const source = await readGood(collection(commune('62765', 2.2, { population })))
    expect(contentOf(source, 'communes').communes[0]?.population).toBeNull()
    expect(findIssue(source, 'attribute-unreadable')).toMatchObject({ field: 'population', row: 1 })
  })
})

describe('a commune in several features', () => {
  const corner = (west: number, south: number, side: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west, south + side],
        [west, south],
      ],
    ],
  })
  const part = (west: number, more: object = {}) =>
    feature(square(west, 47.3), { code: '56069', nom: 'Groix', population: 2271, ...more })

  test('is one commune, whose contour is all of them', async () => {
    const source = await readGood(collection(part(-3.5), commune('62765', 2.2), part(-3.4), part(-3)))
    const { communes } = contentOf(source, 'communes')
    expect(communes.map(({ id, code, geometry }) => [id, code, geometry.type])).toEqual([
      [1, '56069', 'MultiPolygon'],
      [2, '62765', 'Polygon'],
    ])
    // The first two touch: a border in common makes no duplicate.
    expect(communes[0]!.geometry.coordinates).toEqual(
      [-3.5, -3.4, -3].map((west) => square(west, 47.3).coordinates),
    )
    expect(source.summary).toMatchObject({ read: 4, used: 4, refused: 0, merged: 2 })
    expect(source.issues).toMatchObject([
      { code: 'commune-parts-merged', severity: 'info', count: 2, rows: [3, 4], params: { value: '56069' } },
    ])
  })

  test('keeps what its parts say together, and names what they disagree on', async () => {
    const parts = [part(-3.5, { population: null }), part(-3.4), part(-3, { population: 4, nom: 'GROIX' })]
    const source = await readGood(collection(...parts))
    expect(contentOf(source, 'communes').communes).toMatchObject([{ name: 'Groix', population: 2271 }])
    const said = source.issues.filter(({ code }) => code === 'commune-parts-disagree')
    expect(said).toMatchObject([
      { field: 'nom', row: 3, params: { code: '56069', kept: 'Groix', other: 'GROIX' } },
      { field: 'population', row: 3, params: { code: '56069', kept: '2271', other: '4' } },
    ])
  })

  test.each([
    ['the same', part(-3.5)],
    ['nearly the same', feature(square(-3.501, 47.3), { code: '56069', nom: 'Groix' })],
    ['a corner of the first', feature(corner(-3.5, 47.3, 0.02), { code: '56069', nom: 'Groix' })],
    ['much more than the first', feature(corner(-3.51, 47.29, 0.5), { code: '56069', nom: 'Groix' })],
  ])('that draw the same ground is kept once, and the other refused: %s', async (_, twin) => {
    const source = await readGood(collection(part(-3.5), commune('62765', 2.2), twin))
    expect(contentOf(source, 'communes').communes).toHaveLength(2)
    expect(source.refused).toMatchObject([
      { row: 3, issue: { code: 'commune-duplicate', rowsAre: 'features' } },
    ])
    expect(source.summary).toMatchObject({ read: 3, used: 2, refused: 1, merged: 0 })
  })

  test('is drawn by a collection of one geometry, or of areas only, however nested', async () => {
    const collectionOf = (...geometries: object[]) => ({ type: 'GeometryCollection', geometries })
    const area = (west: number) => square(west, 47.3)
    const draw = (geometry: object, code: string) => feature(geometry as never, { code, nom: code })
    const { content, summary } = await readGood(
      collection(
        draw(collectionOf(collectionOf(area(-3.5))), '56069'),
        draw(collectionOf(area(-3), area(-2)), '56152'),
        draw(collectionOf(area(-1), { type: 'Point', coordinates: [-1, 47] }), '56206'),
        commune('62765', 2.2),
      ),
    )
    expect(summary).toMatchObject({ used: 3, refused: 1 })
    expect(content.kind === 'communes' && content.communes.map(({ geometry }) => geometry.type)).toEqual([
      'Polygon',
      'MultiPolygon',
      'Polygon',
    ])
  })

  test('is no part where it has another name and is elsewhere: one of the codes is wrong', async () => {
    const source = await readGood(
      collection(part(-3.5), part(-3.4, { nom: 'Locmaria' }), part(-3, { nom: 'Étel' })),
    )
    // What touches may be a part under its own name; what is apart is another commune.
    expect(source.summary).toMatchObject({ used: 2, refused: 1, merged: 1 })
    expect(source.refused).toMatchObject([
      {
        row: 3,
        issue: { code: 'commune-code-shared', params: { code: '56069', kept: 'Groix', other: 'Étel' } },
      },
    ])
  })

  test('is no activity zone for having its code twice, nor are zones a commune for sharing one', async () => {
    const zone = (nom: string, west: number) => feature(square(west, 50), { code_insee: '62765', nom })
    const zones = await readGood(collection(zone('Le Lobel', 2), zone('La Malassise', 3)))
    expect(zones.content.kind).toBe('zones')
    const named = (id_zone: string, west: number) =>
      feature(square(west, 50), { id_zone, code_insee: '62765', commune: 'Saint-Omer' })
    expect((await readGood(collection(named('Z1', 2), named('Z2', 3)))).content.kind).toBe('zones')
  })
})

describe('areas without a code', () => {
  const areas = (...properties: object[]) =>
    collection(...properties.map((one, index) => feature(square(2 + index / 5, 50.5), one)))

  test.each([
    ['whose property is named after communes', [{ nom_com: 'Arques' }, { nom_com: 'Lumbres' }]],
    [
      'that count inhabitants',
      [
        { nom: 'Arques', population: 9000 },
        { nom: 'Lumbres', population: 3700 },
      ],
    ],
  ])('are communes, refused for want of it, %s', async (_, properties) => {
    expect((await readBad(areas(...properties))).map(({ code, rows }) => [code, rows])).toEqual([
      ['rows-all-refused', undefined],
      ['commune-without-code', [1, 2]],
    ])
  })

  test.each([
    ['with nothing else', [{}, {}, {}]],
    ['with a name that could be either', [{ nom: 'Arques' }, { nom: 'Lumbres' }]],
    ['with the name of a commune that repeats', [{ commune: 'Arques' }, { commune: 'Arques' }]],
  ])('are taken for zones %s, which is said, with their size', async (_, properties) => {
    const source = await readGood(areas(...properties))
    expect(source.content.kind).toBe('zones')
    const issue = findIssue(source, 'areas-taken-for-zones')
    // A tenth of a degree each way at 50.5° N is 11.1 km by 7.1 km.
    expect(issue?.code === 'areas-taken-for-zones' && issue.params.medianHa).toBeCloseTo(7890, -2)
    expect(issue?.row ?? issue?.rows).toBeUndefined()
  })

  test.each([
    ['says', [{ id_zae: 1 }]],
    ['has', [{ nom: 'Arques', nb_emplois: 12 }]],
    ['is named', [{ nom: 'ZA du Lobel' }, { nom: 'Z.I. de Brockus' }, { nom: 'Fort Maillebois' }]],
  ])('are zones without a doubt when it %s so', async (_, properties) => {
    const source = await readGood(areas(...properties))
    expect(source.content.kind).toBe('zones')
    expect(findIssue(source, 'areas-taken-for-zones')).toBeUndefined()
  })
})

describe('reading activity zones', () => {
  test('reads the attributes of the CNIG standard', async () => {
    const properties = {
      site_id: '62765_SITE-ECO_00001',
      site_nom: 'Porte du littoral',
      site_epci_siren: '200069037',
      site_comm_insee: '62765',
      site_surf_brute: 37.2,
      site_nb_etab: 10,
      site_nb_emploi: 856,
      reseau_fibre_optique: 'oui',
    }
    const source = await readGood(collection(feature(square(2.2, 50.7), properties)))
    expect(contentOf(source, 'zones').zones[0]).toMatchObject({
      code: '62765_SITE-ECO_00001',
      name: 'Porte du littoral',
      epci: '200069037',
      communeCode: '62765',
      areaHa: 37.2,
      establishments: 10,
      jobs: 856,
      fibre: true,
    })
  })

  test.each([
    ['non', false],
    ['OUI', true],
    [false, false],
    ['', null],
    ['peut-être', null],
  ])('reads fibre « %s » as %s', async (value, fibre) => {
    const source = await readGood(
      collection(feature(square(2.2, 50.7), { site_id: 'Z', reseau_fibre_optique: value })),
    )
    expect(contentOf(source, 'zones').zones[0]?.fibre).toBe(fibre)
    expect(findIssue(source, 'attribute-unreadable') !== undefined).toBe(value === 'peut-être')
  })

  test('names zones that have no attribute, and says so once', async () => {
    const source = await readGood(collection(feature(square(2, 50)), feature(square(3, 50), null)))
    expect(contentOf(source, 'zones').zones.map(({ code, name }) => [code, name])).toEqual([
      ['zone-1-2.0000-50.0000', 'zone-1'],
      ['zone-2-3.0000-50.0000', 'zone-2'],
    ])
    expect(findIssue(source, 'zone-without-id')).toMatchObject({ count: 2, rows: [1, 2] })
  })

  test('names zones of two files apart, so that neither loses its own', async () => {
    const codes = await Promise.all(
      [2, 3].map(
        async (west) =>
          contentOf(await readGood(collection(feature(square(west, 50)))), 'zones').zones[0]?.code,
      ),
    )
    expect(codes[0]).not.toBe(codes[1])
  })

  test('are told by the standard, even when each has a name and a code of its own', async () => {
    const zone = (insee: string, west: number) =>
      feature(square(west, 50), { site_id: `Z${insee}`, code_insee: insee, nom: 'Parc' })
    const source = await readGood(collection(zone('62765', 2), zone('62534', 3)))
    expect(contentOf(source, 'zones').zones.map(({ communeCode }) => communeCode)).toEqual(['62765', '62534'])
  })

  test('say whose commune code cannot be read, and of none whose can', async () => {
    const zone = (code_insee: string, west: number) =>
      feature(square(west, 50), { site_id: `Z${west}`, code_insee, nom: 'Parc' })
    const source = await readGood(collection(zone('62765', 2), zone('Saint-Omer', 3)))
    const unread = source.issues.filter(({ code }) => code === 'attribute-unreadable')
    expect(unread).toMatchObject([{ row: 2, field: 'code_insee', params: { value: 'Saint-Omer' } }])
    expect(contentOf(source, 'zones').zones.map(({ communeCode }) => communeCode)).toEqual(['62765', null])
  })

  test('are not taken for communes because they carry the code of theirs', async () => {
    const zone = (name: string, west: number) =>
      feature(square(west, 50), { insee: '62765', nom: name, fibre: 'non' })
    const source = await readGood(collection(zone('A', 2), zone('B', 3), zone('C', 4)))
    expect(contentOf(source, 'zones').zones[1]).toMatchObject({
      name: 'B',
      communeCode: '62765',
      fibre: false,
    })
  })
})

describe('reading points', () => {
  test('finds sites by their kind, GraceTHD codes included', async () => {
    const kinds = ['NRA', 'NRA-ZO', 'nramed', 'SRP', 'NRO', 'PM', 'pylône', 'guérite']
    const source = await readGood(
      collection(...kinds.map((kind, index) => feature(point(2.2, 50.7), { kind, code: `S${index}` }))),
    )
    expect(contentOf(source, 'sites').sites.map(({ kind }) => kind)).toEqual([
      'NRA',
      'NRA-ZO',
      'NRA-MeD',
      'SR',
      'NRO',
      'SRO',
      'mast',
      'other',
    ])
  })

  test('finds lines by their speeds', async () => {
    const line = (down_kbps: unknown) =>
      feature(point(2.2, 50.7), { id: 'L', down_kbps, tech: 'CU', insee: '62765' })
    const source = await readGood(collection(line(512), line(null), line(-1)))
    const { lines } = contentOf(source, 'lines')
    expect([...lines.downKbps]).toEqual([512, UNKNOWN_SPEED])
    expect([...lines.row]).toEqual([1, 2])
    expect([lines.lon[0], lines.lat[0]]).toEqual([2.2, 50.7])
    expect(source.refused[0]).toMatchObject({ row: 3, issue: { code: 'csv-number-negative' } })
  })

  test('refuses points it has no use for, and names their properties', async () => {
    const [issue] = await readBad(collection(feature(point(2.2, 50.7), { imb_id: 'A', essence: 'deploye' })))
    expect(issue).toMatchObject({
      code: 'file-unrecognised',
      params: { found: 'imb_id, essence', as: 'points' },
    })
  })
})

describe('reading roads', () => {
  test('keeps every line of every feature, without heights', async () => {
    const source = await readGood(
      collection(
        feature({
          type: 'LineString',
          coordinates: [
            [2, 50, 12],
            [2.1, 50.1, 13],
          ],
        }),
        feature({
          type: 'MultiLineString',
          coordinates: [
            [
              [3, 50],
              [3.1, 50.1],
            ],
            [
              [4, 50],
              [4.1, 50.1],
            ],
          ],
        }),
      ),
    )
    const { roads } = contentOf(source, 'roads')
    expect(roads).toHaveLength(3)
    expect(roads[0]).toEqual([
      [2, 50],
      [2.1, 50.1],
    ])
    expect(source.summary).toMatchObject({ read: 2, bbox: [2, 50, 4.1, 50.1] })
  })
})

describe('a GeoJSON file', () => {
  test('may be one feature or one bare geometry', async () => {
    expect((await readGood(JSON.stringify(commune('62765', 2.2)))).content.kind).toBe('communes')
    expect((await readGood(JSON.stringify(square(2.2, 50.7)))).content.kind).toBe('zones')
  })

  test.each([
    ['null', null, 'geojson-geometry-empty'],
    ['no coordinates', { type: 'MultiPolygon', coordinates: [] }, 'geojson-geometry-empty'],
    ['a text for a number', { type: 'Point', coordinates: ['2', 50] }, 'geojson-feature-invalid'],
    [
      'two vertices',
      {
        type: 'Polygon',
        coordinates: [
          [
            [2, 50],
            [3, 50],
          ],
        ],
      },
      'geojson-feature-invalid',
    ],
    ['one vertex', { type: 'LineString', coordinates: [[2, 50]] }, 'geojson-feature-invalid'],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, 'geojson-geometry-unexpected'],
    [
      'a place off the Earth',
      {
        type: 'LineString',
        coordinates: [
          [2, 50],
          [2, 95],
        ],
      },
      'geojson-coordinates-out-of-range',
    ],
    ['another kind than the rest', point(2, 50), 'geojson-geometry-unexpected'],
  ])('refuses a feature whose geometry is %s', async (_, geometry, code) => {
    const source = await readGood(collection(commune('62765', 2.2), commune('62040', 2.3), feature(geometry)))
    expect(source.refused).toMatchObject([{ row: 3, issue: { code } }])
  })

  test.each([[null], ['x'], [[]], [{ type: 'Featre' }]])(
    'refuses %j in the place of a feature',
    async (item) => {
      const source = await readGood(collection(commune('62765', 2.2), item))
      expect(source.refused[0]?.issue.code).toBe('geojson-feature-invalid')
    },
  )

  test('has its open rings closed, and says how many', async () => {
    const ring = square(2.2, 50.7).coordinates[0]!.slice(0, 4)
    const source = await readGood(
      collection(feature({ type: 'Polygon', coordinates: [ring] }, { site_id: 'Z' })),
    )
    const { geometry } = contentOf(source, 'zones').zones[0]!
    expect(geometry.coordinates[0]).toHaveLength(5)
    expect(geometry.coordinates[0]!.at(-1)).toEqual(ring[0])
    expect(findIssue(source, 'geojson-ring-open')).toMatchObject({ severity: 'info', row: 1 })
  })

  test.each([
    ['[1, 2]', 'geojson-not-a-collection'],
    ['{"type":"Topology","objects":{}}', 'file-empty'],
    ['{"type":"Topology"}', 'file-unreadable'],
    ['{"type":"FeatureCollection","features":{}}', 'geojson-not-a-collection'],
    ['{"type":"FeatureCollection","features":[]}', 'file-empty'],
    ['{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null}]}', 'rows-all-refused'],
  ])('is refused: %s', async (text, code) => {
    expect((await readBad(text))[0]?.code).toBe(code)
  })

  test('says at which line and column it stops being JSON', async () => {
    const [issue] = await readBad('{\n  "type": "FeatureCollection",\n  "features": [,]\n}')
    expect(issue).toMatchObject({ code: 'json-invalid', params: { line: 3, column: 16 } })
  })

  test('survives a nesting that no stack would', async () => {
    const deep = `{"type":"FeatureCollection","features":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}`
    expect((await readBad(deep))[0]?.code).toBe('rows-all-refused')
  })
})

describe('findJsonError', () => {
  test.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['[1,', 3],
    ['"ab', 3],
    ['"a\\x"', 2],
    ['"a\nb"', 2],
    ['01', 1],
    ['tru', 0],
    ['{} x', 3],
    ['', 0],
  ])('stops in %j at %i', (text, at) => {
    expect(findJsonError(text)).toBe(at)
  })

  test.each(['{}', '[]', '{"a":[{"b":null},-1.5e+3,"\\u00e9\\n"],"c":{}}', ' true ', '[[],[[]]]'])(
    'finds nothing wrong in %j',
    (text) => {
      expect(findJsonError(text)).toBe(-1)
    },
  )
})
