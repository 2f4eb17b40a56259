import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, type CsvFlavour, type Table, writeCsv } from '../../src/io/writers/write-csv'
import { contentOf, readGood, readLines } from './read'

const FLAVOURS: readonly CsvFlavour[] = ['excel-fr', 'neutral']

const TABLE: Table = {
  columns: [
    { name: 'code', type: 'text' },
    { name: 'nom', type: 'text' },
    { name: 'part', type: 'number' },
    { name: 'fibre', type: 'boolean' },
  ],
  rows: [
    ['01004', 'Éperlecques ; "bourg"', 1234.5, true],
    ['2A004', null, null, false],
  ],
}
const write = (flavour: CsvFlavour, table = TABLE) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(table, flavour))
const writeOne = (flavour: CsvFlavour, cell: Cell, type: 'text' | 'number' = 'text') =>
  write(flavour, { columns: [{ name: 'a', type }], rows: [[cell]] }).split(/\r?\n/)[1]

describe('a table for a French Excel', () => {
  test('has a mark, semicolons, decimal commas, CRLF, and codes that keep their zero', () => {
    expect(write('excel-fr')).toBe(
      '\uFEFFcode;nom;part;fibre\r\n"=""01004""";"Éperlecques ; ""bourg""";1234,5;oui\r\n"=""2A004""";;;non\r\n',
    )
  })

  test.each(['01004', '12/05', '1E5', '10 mars', '3,5'])('keeps « %s » a text', (text) => {
    expect(writeOne('excel-fr', text)).toBe(`"=""${text}"""`)
  })
})

describe('a neutral table', () => {
  test('has commas, decimal points and LF, and nothing added', () => {
    expect(write('neutral')).toBe(
      'code,nom,part,fibre\n01004,"Éperlecques ; ""bourg""",1234.5,true\n2A004,,,false\n',
    )
  })
})

describe.each(FLAVOURS)('a table in the %s flavour', (flavour) => {
  test.each(['=1+1', '+33 6', '-1', '@SUM(A1)', '\t=1', "'=1"])(
    'does not let %j run as a formula',
    (text) => {
      expect(writeOne(flavour, text)?.replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )

  test('writes numbers without exponents, and no figure for what is none', () => {
    const point = flavour === 'neutral' ? '.' : ','
    expect(writeOne(flavour, 1e-7, 'number')).toBe(`0${point}0000001`)
    expect(writeOne(flavour, 1e21, 'number')).toBe('1000000000000000000000')
    expect(writeOne(flavour, -0.5, 'number')).toBe(`-0${point}5`)
    expect(writeOne(flavour, Number.NaN, 'number')).toBe('')
    expect(writeOne(flavour, Number.POSITIVE_INFINITY, 'number')).toBe('')
  })

  test('gives its texts back when read, whatever they are', async () => {
    // Our readers trim cells and read « nc » and the like as unknown: keys are ordinary words, notes are anything.
    const key = fc.stringMatching(/^[A-Za-zé]{3}\d{1,3}$/)
    const note = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim())
    const tricky = fc.constantFrom(
      '=1',
      "'=1",
      '="01"',
      '01004',
      '1;2',
      '1,2',
      '"',
      'a"b',
      'a\nb',
      "''",
      '-',
      "'-",
    )
    const row = fc.tuple(key, key, fc.oneof(note, tricky))
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const columns = ['site_id', 'critere', 'note'].map((name) => ({ name, type: 'text' as const }))
        const source = await readGood(writeCsv({ columns, rows }, flavour))
        expect(contentOf(source, 'evidence').rows.map((found) => Object.values(found))).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })

  test('gives lines back when read', async () => {
    const speed = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 10_000_000 }))
    const degrees = (min: number, max: number) =>
      fc.integer({ min: min * 1e7, max: max * 1e7 }).map((value) => value / 1e7)
    const position = fc.tuple(degrees(-4, 8), degrees(42, 51))
    const attenuation = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 1000 }).map((value) => value / 10),
    )
    const code = fc.constantFrom('01004', '62765', '2A004', '97411')
    const row = fc.tuple(code, position, speed, attenuation)
    const columns = [
      { name: 'insee', type: 'text' as const },
      ...['lon', 'lat', 'down_kbps', 'attenuation_db'].map((name) => ({ name, type: 'number' as const })),
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const cells = rows.map(([insee, [lon, lat], down, db]): Cell[] => [insee, lon, lat, down, db])
        const { lines, source } = await readLines(writeCsv({ columns, rows: cells }, flavour))
        expect(source.refused).toEqual([])
        const back = rows.map((_, index) => [
          lines.commune.values[lines.commune.codes[index]!],
          lines.lon[index],
          lines.lat[index],
          lines.downKbps[index] === 0xffffffff ? null : lines.downKbps[index],
          Number.isNaN(lines.attenuationDb![index]) ? null : Number(lines.attenuationDb![index]!.toFixed(1)),
        ])
        expect(back).toEqual(cells)
      }),
      { numRuns: 60 },
    )
  })
})
