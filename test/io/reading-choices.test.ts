import { describe, expect, test } from 'vitest'
import { previewSource } from '../../src/io/readers/preview-source'
import type { ReadOptions } from '../../src/io/source'
import { contentOf, readBad, readGood, utf8 } from './read'

const SQUARE = [
  [2.2, 50.7],
  [2.3, 50.7],
  [2.3, 50.8],
  [2.2, 50.7],
]
const collect = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })
const area = (properties: object) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [SQUARE] },
})

describe('what the user says of a column', () => {
  test('comes before its name, and takes the role from the column whose name announced it', async () => {
    const text = 'insee;debit;vrai_debit\n62765;100;8000\n62765;100;30000'
    expect(contentOf(await readGood(text), 'lines').lines.downKbps).toEqual(new Uint32Array([100, 100]))
    const options = { roles: { vrai_debit: 'down_kbps' }, speedUnit: 'kbps' } as const
    const said = await readGood(text, undefined, options)
    expect(contentOf(said, 'lines').lines.downKbps).toEqual(new Uint32Array([8000, 30000]))
    expect(said.summary.columns).toEqual([
      { name: 'insee', role: 'insee' },
      { name: 'debit', role: null },
      { name: 'vrai_debit', role: 'down_kbps' },
    ])
  })

  test('may leave it out, and counts for nothing when it is no role of that kind of file', async () => {
    const text = 'insee;debit_kbps;techno\n62765;100;CU'
    const left = await readGood(text, undefined, { roles: { techno: null, debit_kbps: 'population' } })
    expect(left.summary.columns.map(({ role }) => role)).toEqual(['insee', 'down_kbps', null])
  })

  test('makes a table of unknown words into lines', async () => {
    const text = 'lieu;valeur\n62765;8000'
    expect(await readBad(text)).toMatchObject([{ code: 'file-unrecognised' }])
    const roles = { lieu: 'insee', valeur: 'down_kbps' }
    expect((await readGood(text, undefined, { roles, speedUnit: 'kbps' })).summary.used).toBe(1)
  })

  test('names the properties of areas, and says what they are', async () => {
    const text = collect(
      area({ machin: '62765', truc: 'Saint-Omer' }),
      area({ machin: '62525', truc: 'Longuenesse' }),
    )
    expect((await readGood(text)).content.kind).toBe('zones')
    const communes = contentOf(
      await readGood(text, undefined, { kind: 'communes', roles: { machin: 'code', truc: 'name' } }),
      'communes',
    ).communes
    expect(communes.map(({ code, name }) => [code, name])).toEqual([
      ['62765', 'Saint-Omer'],
      ['62525', 'Longuenesse'],
    ])
    const named = collect(area({ insee: '62765', nom: 'Saint-Omer' }))
    expect((await readGood(named)).content.kind).toBe('communes')
    expect((await readGood(named, undefined, { kind: 'zones' })).content.kind).toBe('zones')
  })
})

test('a number of a line is its identifier, as French heads it', async () => {
  const source = await readGood('N° de ligne;Code commune;Débit descendant (kbit/s)\nL1;62765;8000')
  expect(source.summary.columns.map(({ role }) => role)).toEqual(['line_id', 'insee', 'down_kbps'])
})

describe('the coordinates that the user says', () => {
  test('come before what the values show, axes as said', async () => {
    const swapped = collect({
      type: 'Feature',
      properties: { debit_kbps: 100 },
      geometry: { type: 'Point', coordinates: [50.75, 2.25] },
    })
    expect((await readGood(swapped)).issues.map(({ code }) => code)).toContain('axes-swapped')
    const kept = await readGood(swapped, undefined, { epsg: 4326, axes: 'xy' })
    expect(kept.summary.bbox).toEqual([50.75, 2.25, 50.75, 2.25])
    const turned = await readGood(swapped, undefined, { epsg: 4326, axes: 'yx' })
    expect(turned.summary.bbox).toEqual([2.25, 50.75, 2.25, 50.75])
    expect(turned.issues.map(({ code }) => code)).not.toContain('axes-swapped')
  })

  test('project a table, and are refused by name when they are none we know', async () => {
    const text = 'x;y;debit_kbps\n644000;7071000;100'
    expect((await readGood(text)).summary.crs).toBe('EPSG:2154')
    expect((await readGood(text, undefined, { epsg: 2154, axes: 'xy' })).summary.crs).toBe('EPSG:2154')
    expect(await readBad(text, undefined, { epsg: 27700 })).toMatchObject([
      { code: 'crs-unknown', params: { crs: 'EPSG:27700' } },
    ])
  })
})

describe('a preview', () => {
  test('shows the first rows of a table as written, and what would be made of them', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => `62765;${index === 2 ? 'x' : '100'}`)
    const text = ['Titre', 'insee;debit_kbps', ...rows].join('\n')
    const preview = await previewSource({ name: 'a.csv', bytes: utf8(text) }, {})
    expect(preview.glance).toMatchObject({ drawn: null, names: ['insee', 'debit_kbps'] })
    expect(preview.glance!.rows).toHaveLength(50)
    expect(preview.glance!.rows[0]).toEqual({ row: 3, cells: ['62765', '100'] })
    expect(preview).toMatchObject({ kind: 'lines', summary: { read: 50, used: 49, refused: 1 } })
    expect(preview.refused.map(({ row }) => row)).toEqual([5])
  })

  test('shows a row that could not be cut, with its reason', async () => {
    const text = 'insee;debit_kbps\n62765;100\n62765;"100\n62765;100'
    const preview = await previewSource({ name: 'a.csv', bytes: utf8(text) }, {})
    expect(preview.glance!.rows.map(({ cells }) => cells === null)).toEqual([false, true, false])
    expect(preview.glance!.rows[1]!.raw).toBe('62765;"100')
    expect(preview.refused).toMatchObject([{ row: 3, raw: '62765;"100' }])
  })

  test('shows the columns of a table that nothing can be made of yet, and features by their properties', async () => {
    const table = await previewSource({ name: 'a.csv', bytes: utf8('lieu;valeur\n62765;8') }, {})
    expect(table).toMatchObject({ glance: { names: ['lieu', 'valeur'] }, summary: null, kind: null })
    const features = await previewSource(
      { name: 'a.json', bytes: utf8(collect(area({ nom: 'ZA', n: 3 }), area({ vide: null }))) },
      {},
    )
    expect(features.glance).toEqual({
      drawn: 'areas',
      names: ['nom', 'n', 'vide'],
      rows: [
        { row: 1, cells: ['ZA', '3', ''] },
        { row: 2, cells: ['', '', ''] },
      ],
    })
  })

  test('says why there is nothing to show', async () => {
    const preview = await previewSource({ name: 'a', bytes: new Uint8Array() }, {})
    expect(preview).toMatchObject({ glance: null, issues: [{ code: 'file-empty' }] })
  })
})

describe('a repair that the user does without, or asks for', () => {
  const codes = async (text: string, repairs: NonNullable<ReadOptions['repairs']>) => {
    const source = await readGood(text, undefined, { repairs })
    return [source.summary.used, source.summary.refused, source.issues.map(({ code }) => code)]
  }
  const ring = (...positions: number[][]) => ({
    type: 'Feature',
    properties: { insee: `6276${positions.length}`, nom: `C${positions.length}` },
    geometry: { type: 'Polygon', coordinates: [positions] },
  })
  const square = [
    [2.2, 50.7],
    [2.3, 50.7],
    [2.3, 50.8],
    [2.2, 50.8],
    [2.2, 50.7],
  ]

  test('leaves lost zeros, and the rows with them', async () => {
    const text = 'insee;debit_kbps\n1004;512\n62765;512'
    expect(await codes(text, {})).toEqual([2, 0, ['insee-zero-restored']])
    expect(await codes(text, { 'insee-zero-restored': false })).toEqual([1, 1, ['insee-invalid']])
  })

  test('leaves codes that a spreadsheet took for numbers, and the rows with them', async () => {
    const text = 'insee;debit_kbps\n62 765;512\n62765.0;512\n62765;512'
    expect(await codes(text, {})).toEqual([3, 0, ['insee-number-undone']])
    expect(await codes(text, { 'insee-number-undone': false })).toEqual([1, 2, ['insee-invalid']])
  })

  test('leaves short rows out', async () => {
    const text = 'insee;debit_kbps;nra\n62765;512\n62765;512;SMR\n'
    expect(await codes(text, {})).toEqual([2, 0, ['csv-row-padded']])
    expect(await codes(text, { 'csv-row-padded': false })).toEqual([1, 1, ['csv-row-width']])
  })

  test('leaves open rings out, and crossing ones as they are', async () => {
    const open = collect(ring(...square), ring(...square.slice(0, -1)))
    expect((await codes(open, { 'areas-identical': true }))[2]).toContain('geojson-ring-open')
    expect(await codes(open, { 'geojson-ring-open': false })).toEqual([1, 1, ['geojson-ring-open']])
    const bow = [square[0]!, square[2]!, square[1]!, square[3]!, square[0]!]
    expect((await codes(collect(ring(...bow)), {}))[2]).toEqual(['outline-repaired'])
    expect((await codes(collect(ring(...bow)), { 'outline-repaired': false }))[2]).toContain(
      'outline-crossing',
    )
  })

  test('sets areas drawn twice aside, which are told once and not as an overlap too', async () => {
    const named = (code: string) => ({ ...area({ insee: code, nom: code }) })
    const twice = collect(named('62765'), named('62525'))
    expect(await codes(twice, {})).toEqual([2, 0, ['areas-identical']])
    expect(await codes(twice, { 'areas-identical': true })).toEqual([1, 1, ['areas-identical']])
    const kept = await readGood(twice, undefined, { repairs: { 'areas-identical': true } })
    expect(kept.issues).toMatchObject([{ params: { mended: 'yes' } }])
    expect(await codes(collect(named('62765'), named('62765')), {})).toEqual([1, 1, ['commune-duplicate']])
  })

  test('takes slivers off, and refuses what is nothing else', async () => {
    const sliver = [
      [2.25, 50.75],
      [2.250001, 50.75],
      [2.250001, 50.750001],
      [2.25, 50.75],
    ]
    const two = {
      ...ring(...square),
      geometry: { type: 'MultiPolygon', coordinates: [[square.map(([x, y]) => [x! + 1, y!])], [sliver]] },
    }
    const text = collect(two, { ...ring(...sliver), properties: { insee: '62525', nom: 'Éclat' } })
    expect(await codes(text, {})).toEqual([2, 0, ['outline-sliver']])
    const source = await readGood(text, undefined, { repairs: { 'outline-sliver': true } })
    expect(source.summary).toMatchObject({ used: 1, refused: 1 })
    // Each sliver is told still, as done, and the outline of which nothing is left for its own reason.
    expect(source.issues).toMatchObject([
      { code: 'outline-sliver-only', row: 2 },
      { code: 'outline-sliver', count: 2, rows: [1, 2], params: { mended: 'yes' } },
    ])
    expect(source.refused).toMatchObject([{ row: 2, issue: { code: 'outline-sliver-only' } }])
    expect(contentOf(source, 'communes').communes[0]!.geometry.coordinates).toHaveLength(1)
  })

  test('winds rings as GeoJSON asks', async () => {
    const clockwise = collect(ring(...square.toReversed()))
    const [commune] = contentOf(await readGood(clockwise), 'communes').communes
    expect(commune!.geometry.coordinates).toEqual([square])
  })
})
