import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UNKNOWN_SPEED } from '../../src/domain/lines/line-table'
import { READ_LIMITS } from '../../src/io/limits'
import { buildXlsx, xlsxRows } from '../builders/workbook'
import { collection, commune, contentOf, HEADER, latin1, readBad, readGood, utf8 } from './read'

const COMMUNES = [commune('62040', 2), commune('62765', 2.1)]
const LINES = `${HEADER}\nL1,62765,2.25,50.75,OMR62,32.5,8000,1000,CU\n`

describe('a file of several sheets', () => {
  const sheetOf = (...rows: (string | number)[][]) =>
    xlsxRows([['identifiant', 'code_insee', 'debit_kbps'], ...rows])
  const workbook = buildXlsx({
    'Lisez-moi': xlsxRows([['Bonjour']]),
    'Lignes 2026': sheetOf(['L1', '62765', 8000], ['L2', '62765', 512]),
    'Lignes 2025': sheetOf(['L1', '62765', 4000]),
  })

  test('says which one is read, and which are not', async () => {
    const { summary, issues } = await readGood(workbook)
    expect(summary).toMatchObject({ part: 'Lignes 2026', used: 2 })
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'part-chosen',
        params: { name: 'Lignes 2026', others: 'Lisez-moi, Lignes 2025' },
      }),
    )
  })

  test('does not when the user said', async () => {
    const { summary, issues } = await readGood(workbook, READ_LIMITS, { part: 'Lignes 2025' })
    expect(summary).toMatchObject({ part: 'Lignes 2025', used: 1 })
    expect(issues.map(({ code }) => code)).not.toContain('part-chosen')
  })
})

describe('a file of communes', () => {
  test('is read one feature a line, with the lines that are no feature refused', async () => {
    const text = `${JSON.stringify(COMMUNES[0])}\n\n${JSON.stringify(COMMUNES[1])}\n{"type":\n`
    const { summary, refused } = await readGood(text)
    expect(summary).toMatchObject({ format: 'geojsonl', read: 3, used: 2, rowsAre: 'features' })
    expect(refused).toMatchObject([
      { row: 3, issue: { code: 'geojson-feature-invalid' }, raw: '"{\\"type\\":"' },
    ])
  })

  test('is read from a sequence of RFC 8142', async () => {
    const text = COMMUNES.map((feature) => `\u001e${JSON.stringify(feature)}\n`).join('')
    expect((await readGood(text)).summary).toMatchObject({ format: 'geojsonl', used: 2 })
  })

  test('is read from a topology, whose arcs its communes share', async () => {
    const topology = {
      type: 'Topology',
      transform: { scale: [0.1, 0.1], translate: [2, 50] },
      arcs: [
        [
          [1, 0],
          [0, 1],
        ],
        [
          [1, 1],
          [-1, 0],
          [0, -1],
          [1, 0],
        ],
        [
          [1, 0],
          [1, 0],
          [0, 1],
          [-1, 0],
        ],
      ],
      objects: {
        communes: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]], properties: { code: '62040', nom: 'A' } },
            { type: 'Polygon', arcs: [[2, ~0]], properties: { code: '62765', nom: 'B' } },
          ],
        },
      },
    }
    const source = await readGood(JSON.stringify(topology))
    expect(source.summary).toMatchObject({ format: 'topojson', used: 2, bbox: [2, 50, 2.2, 50.1] })
    expect(await readBad(JSON.stringify({ ...topology, arcs: [] }))).toMatchObject([
      { code: 'file-unreadable', params: { reason: 'topojson' } },
    ])
  })

  test('is read from KML, and other XML is refused', async () => {
    const placemark = `<Placemark><name>Arques</name><ExtendedData><Data name="code_insee"><value>62040</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>2,50 2.1,50 2.1,50.1 2,50</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemark}</Document></kml>`
    const source = await readGood(kml)
    expect(source.summary).toMatchObject({ format: 'kml', used: 1 })
    expect(contentOf(source, 'communes').communes).toMatchObject([{ code: '62040', name: 'Arques' }])
    expect(await readBad('<html><body>404</body></html>')).toMatchObject([{ code: 'file-not-data' }])
  })
})

describe('an archive', () => {
  test('of one text is that text', async () => {
    const { summary } = await readGood(zipSync({ 'données/lignes.csv': strToU8(LINES) }))
    expect(summary).toMatchObject({ format: 'csv.zip', delimiter: ',', used: 1, parts: [], part: null })
  })

  test('holds a download compressed once more, which is read', async () => {
    const gz = gzipSync(strToU8(LINES))
    const { summary } = await readGood(zipSync({ 'base_imb_62.csv.gz': gz }))
    expect(summary).toMatchObject({ format: 'csv.zip', used: 1, refused: 0 })
  })

  test.each([
    ['a zip in a gzip', () => gzipSync(zipSync({ 'a.csv': [strToU8(LINES), { level: 0 }] }))],
    ['a gzip in a gzip', () => gzipSync(gzipSync(strToU8(LINES)))],
    ['a binary file named as a text', () => zipSync({ 'a.csv': new Uint8Array(5000).fill(1, 0, 9) })],
  ])('in which there is no text is refused, and never read as one: %s', async (_, make) => {
    expect(await readBad(make())).toMatchObject([{ code: 'archive-nested' }])
  })

  test('of several reads the largest, names the others, and reads the one asked for', async () => {
    const archive = zipSync({
      'a.csv': strToU8(LINES),
      'communes.geojson': strToU8(collection(...COMMUNES)),
      'lisez-moi.pdf': utf8('x'),
      '__MACOSX/._a.csv': utf8('x'),
    })
    const found = await readGood(archive)
    expect(found.summary).toMatchObject({
      part: 'communes.geojson',
      parts: ['a.csv', 'communes.geojson'],
      format: 'geojson.zip',
    })
    expect(found.issues).toContainEqual(
      expect.objectContaining({
        code: 'part-chosen',
        file: 'file',
        params: { name: 'communes.geojson', others: 'a.csv' },
      }),
    )
    const asked = await readGood(archive, READ_LIMITS, { part: 'a.csv' })
    expect(asked.content.kind).toBe('lines')
    expect(asked.issues.map(({ code }) => code)).not.toContain('part-chosen')
  })

  test('keeps the accents of a text in Windows-1252', async () => {
    const text = 'ligne;insee;débit descendant (kbit/s);opérateur\nL1;62765;8000;Éclair\n'
    const source = await readGood(zipSync({ 'l.csv': latin1(text) }))
    expect(contentOf(source, 'lines').lines.operator?.values).toContain('Éclair')
    expect(source.summary.encoding).toBe('windows-1252')
  })

  test('of nothing we read is refused by what it holds; a cut or an endless one is refused', async () => {
    expect(await readBad(zipSync({ 'photo.jpg': utf8('x') }))).toMatchObject([
      { code: 'archive-not-a-project', params: { entry: 'photo.jpg' } },
    ])
    const archive = zipSync({ 'l.csv': strToU8(LINES.repeat(3)) })
    expect((await readBad(archive.slice(0, archive.length - 30))).length).toBeGreaterThan(0)
    const bomb = zipSync({ 'l.csv': new Uint8Array(5_000_000).fill(0x61) })
    expect(await readBad(bomb, { ...READ_LIMITS, decompressedBytes: 100_000 })).toMatchObject([
      { code: 'file-too-large', params: { limit: 100_000 } },
    ])
  })
})

describe('a table', () => {
  const ring = [
    [649000, 7073000],
    [649500, 7073000],
    [649500, 7073500],
    [649000, 7073500],
  ]
  const geometry = JSON.stringify({ type: 'Polygon', coordinates: [ring] }).replaceAll('"', '""')
  const header = 'site_id;site_nom;site_comm_insee;reseau_fibre_optique;site_geomsurf'

  test('that holds geometries in its cells is a layer: the CNIG gives activity zones so', async () => {
    const text = `${header}\n62765_SITE-ECO_00001;ZA du Lobel;62765;oui;"${geometry}"\n62765_SITE-ECO_00002;ZA sans contour;62765;non;\ntrop;court\n`
    const source = await readGood(text)
    expect(source.summary).toMatchObject({
      format: 'csv',
      delimiter: ';',
      crs: 'EPSG:2154',
      rowsAre: 'rows',
      read: 3,
      used: 1,
    })
    expect(contentOf(source, 'zones').zones).toMatchObject([
      { code: '62765_SITE-ECO_00001', name: 'ZA du Lobel', communeCode: '62765', fibre: true },
    ])
    expect(source.issues.map(({ code }) => code)).toContain('geojson-ring-open')
    expect(source.refused.map(({ row, issue }) => [row, issue.code])).toEqual([
      [3, 'geojson-geometry-empty'],
      [4, 'geojson-geometry-empty'],
    ])
  })

  test('by commune is told apart from one that is none of ours', async () => {
    expect(await readBad('Code commune;Habitants\n62765;14661\n')).toMatchObject([
      { code: 'table-by-commune' },
    ])
    expect(await readBad('a;b\n1;2\n')).toMatchObject([{ code: 'file-unrecognised' }])
  })
})

test("in Arcep's fibre map a deployed building has 1 Gbit/s or more, and the others are unknown, not slow", async () => {
  const states = [
    'deploye',
    'cible',
    'en cours de deploiement',
    'signe',
    '',
    'raccordable demande',
    'abandonne',
  ]
  const buildings = states.map((imb_etat, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [2.49 + index / 1000, 48.9] },
    properties: { imb_id: `ID-${index}`, code_insee: '93010', catg_loc_imb: 'individuel', imb_etat },
  }))
  const source = await readGood(collection(...buildings))
  expect([...contentOf(source, 'lines').lines.downKbps]).toEqual([1_000_000, ...Array(6).fill(UNKNOWN_SPEED)])
  expect(source.issues).toContainEqual(expect.objectContaining({ code: 'fibre-state-read', count: 6 }))
})
