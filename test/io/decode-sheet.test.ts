import * as library from '@e965/xlsx'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decodeSheet } from '../../src/io/readers/sheet/decode-sheet'
import { damageBytes } from '../builders/damage-bytes'
import { buildOds, buildXlsx, odsCell, xlsxRows, zipTexts } from '../builders/workbook'

async function decode(bytes: Uint8Array, asked?: string) {
  const result = await decodeSheet(bytes, asked)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

async function readRows(bytes: Uint8Array, asked?: string) {
  const { content } = await decode(bytes, asked)
  if (content.kind !== 'rows') throw new Error('features')
  return content.rows
}

/** The text of one XLSX cell. */
const readCell = async (xml: string, options?: Parameters<typeof buildXlsx>[1]) =>
  (await readRows(buildXlsx({ S: `<row r="1">${xml}</row>` }, options)))[0]?.[0]

const TABLE = xlsxRows([
  ['code', 'lignes'],
  ['01004', 12],
])

describe('an XLSX workbook', () => {
  test.each([
    [
      'text, as it is',
      '<c t="inlineStr"><is><t xml:space="preserve"> 01004 &amp; é</t></is></c>',
      ' 01004 & é',
    ],
    ['a whole number', '<c><v>1234567</v></c>', '1234567'],
    ['a number to 15 digits', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a tiny number in full', '<c><v>1.5E-7</v></c>', '0.00000015'],
    ['a huge number in full', '<c><v>1E+21</v></c>', '1000000000000000000000'],
    ['a number without its grouping', '<c s="4"><v>1234.5</v></c>', '1234.5'],
    ['a code kept as a number under 00000', '<c s="1"><v>1004</v></c>', '01004'],
    ['a telephone under spaced zeros', '<c s="5"><v>321380000</v></c>', '0321380000'],
    ['true', '<c t="b"><v>1</v></c>', 'true'],
    ['false', '<c t="b"><v>0</v></c>', 'false'],
    ['a day', '<c s="2"><v>46349</v></c>', '2026-11-23'],
    ['a day and an hour', '<c s="3"><v>46349.75</v></c>', '2026-11-23T18:00:00'],
    ['an hour', '<c s="6"><v>0.5</v></c>', '12:00:00'],
    ['the last value of a formula', '<c><f>A2+1</f><v>42</v></c>', '42'],
    ['the last text of a formula', '<c t="str"><f>A2</f><v>oui</v></c>', 'oui'],
  ])('gives %s', async (_, xml, text) => {
    expect(await readCell(xml)).toBe(text)
  })

  test('joins the runs of a rich text', async () => {
    const strings = ['<r><t>Saint</t></r><r><rPr><b/></rPr><t xml:space="preserve">-Omer </t></r>']
    expect(await readCell('<c t="s"><v>0</v></c>', { strings })).toBe('Saint-Omer ')
  })

  test('counts days from 1904 where the workbook does', async () => {
    expect(await readCell('<c s="2"><v>44887</v></c>', { date1904: true })).toBe('2026-11-23')
  })

  test('holds a cell in error for empty, and counts it', async () => {
    const error = '<c t="e"><v>#N/A</v></c>'
    const bytes = buildXlsx({
      S: `${TABLE}<row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c>${error}</row>`,
    })
    const { content, issues } = await decode(bytes)
    expect(content).toMatchObject({
      rows: [
        ['code', 'lignes'],
        ['01004', '12'],
        ['x', ''],
      ],
    })
    expect(issues).toMatchObject([{ code: 'cells-in-error', count: 1, rows: [3] }])
  })

  test('keeps the numbers of rows, their blanks, hidden rows and the first cell of a merge', async () => {
    const bytes = buildXlsx({
      S: `<row r="3"><c r="B3" t="inlineStr"><is><t>titre</t></is></c></row>
          <row r="5" hidden="1"><c r="B5"><v>1</v></c><c r="D5"><v>2</v></c></row><row r="9"><c r="A9" s="1"/></row>`,
    })
    expect(await readRows(bytes)).toEqual([[], [], ['', 'titre', '', ''], [], ['', '1', '', '2']])
  })

  test('offers its sheets, and opens the first that may be a table', async () => {
    const bytes = buildXlsx({
      Vide: '',
      Titre: xlsxRows([['Une page'], ['de garde']]),
      Données: TABLE,
      Autre: TABLE,
    })
    const { parts, part, format } = await decode(bytes)
    expect({ parts, part, format }).toEqual({
      parts: ['Vide', 'Titre', 'Données', 'Autre'],
      part: 'Données',
      format: 'xlsx',
    })
    expect(await readRows(bytes, 'Titre')).toEqual([['Une page'], ['de garde']])
    expect(await readRows(bytes, 'Vide')).toEqual([])
    const absent = await decodeSheet(bytes, 'Absente')
    expect(absent).toMatchObject({
      ok: false,
      issues: [{ code: 'part-unknown', params: { name: 'Absente', known: 'Vide, Titre, Données, Autre' } }],
    })
  })

  test('reads past the rows that are looked at to choose a sheet', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [`commune ${at}`, at])
    const read = await readRows(buildXlsx({ S: xlsxRows(rows) }))
    expect(read).toHaveLength(500)
    expect(read[499]).toEqual(['commune 499', '499'])
  })

  test('whose rows go on, blank, to the last one of a sheet costs only what it holds', {
    timeout: 60_000,
  }, async () => {
    const blank = (row: number) => `<row r="${row}"><c r="A${row}" s="1"/></row>`
    const rows = Array.from({ length: 100_000 }, (_, at) => blank(at + 3)).join('')
    expect(await readRows(buildXlsx({ S: TABLE + rows + blank(1_048_576) }))).toHaveLength(2)
  })

  test('of more cells than a page can hold is refused before the library reads it', async () => {
    const cells = '<c/>'.repeat(3_500_001)
    expect(await decodeSheet(buildXlsx({ S: TABLE, T: `<row>${cells}</row>` }), undefined)).toMatchObject({
      ok: false,
      issues: [{ code: 'sheet-too-large', params: { cells: 3_500_001, limit: 3_500_000 } }],
    })
  })

  test('of two cells at opposite corners is refused rather than written out', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const wide = (row: number) => `<row r="${row}"><c r="A${row}"><v>1</v></c></row>`
    const many = Array.from({ length: 2_000 }, (_, at) => wide(at + 1)).join('')
    expect(await decodeSheet(buildXlsx({ S: many + far }), undefined)).toMatchObject({
      ok: false,
      issues: [{ code: 'sheet-too-large' }],
    })
  })
})

describe('an ODS workbook', () => {
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const value = (type: string, rest: string, text = '') =>
    odsCell(text, `office:value-type="${type}" ${rest}`)

  test('gives the same texts', async () => {
    const bytes = buildOds({
      Page: row(odsCell('Une page')),
      Communes:
        row(odsCell('code'), odsCell('nom'), odsCell('vu'), odsCell('ok'), odsCell('taux')) +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>' +
        row(
          value('float', 'table:style-name="ce1" office:value="1004"', '01004'),
          odsCell('Ambérieu <text:span>en</text:span> Bugey'),
          value('date', 'office:date-value="2026-11-23"', '23/11/2026'),
          value('boolean', 'office:boolean-value="true"', 'VRAI'),
          value('float', 'office:value="1234.5"', '1 234,50'),
        ) +
        row(odsCell('#N/A'), '<table:table-cell table:number-columns-repeated="3"/>', odsCell('x')) +
        '<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    })
    const { parts, part, format, content, issues } = await decode(bytes)
    expect({ parts, part, format }).toEqual({ parts: ['Page', 'Communes'], part: 'Communes', format: 'ods' })
    expect(content).toMatchObject({
      rows: [
        ['code', 'nom', 'vu', 'ok', 'taux'],
        [],
        [],
        ['01004', 'Ambérieu en Bugey', '2026-11-23', 'true', '1234.5'],
        ['', '', '', '', 'x'],
      ],
    })
    expect(issues).toMatchObject([{ code: 'cells-in-error', count: 1, rows: [5] }])
  })

  test('of few bytes that repeats a cell without end is refused', async () => {
    const bytes = buildOds({
      S: `<table:table-row table:number-rows-repeated="1000000">${odsCell('x', 'table:number-columns-repeated="16000" office:value-type="string"')}</table:table-row>`,
    })
    expect(await decodeSheet(bytes, undefined)).toMatchObject({
      ok: false,
      issues: [{ code: 'sheet-too-large' }],
    })
  })

  test('behind a password is told', async () => {
    const bytes = buildOds(
      { S: row(odsCell('a')) },
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
    )
    expect(await decodeSheet(bytes, undefined)).toMatchObject({
      ok: false,
      issues: [{ code: 'file-protected' }],
    })
  })
})

describe('other workbooks', () => {
  const cells = [
    ['code', 'lignes'],
    ['01004', 12],
  ]
  const write = (bookType: library.BookType) => {
    const workbook = library.utils.book_new()
    library.utils.book_append_sheet(workbook, library.utils.aoa_to_sheet(cells), 'Été')
    return new Uint8Array(library.write(workbook, { type: 'array', bookType }) as ArrayBuffer)
  }

  test.each(['xls', 'xlsb', 'xlsx', 'ods'] as const)('%s is read, whoever wrote it', async (format) => {
    const file = await decode(write(format))
    expect(file).toMatchObject({
      format,
      parts: ['Été'],
      content: {
        rows: [
          ['code', 'lignes'],
          ['01004', '12'],
        ],
      },
    })
  })

  test('an XLSX behind a password is told', async () => {
    const container = library.CFB.utils.cfb_new()
    library.CFB.utils.cfb_add(container, '/EncryptionInfo', [4, 0, 4, 0, 64, 0, 0, 0])
    library.CFB.utils.cfb_add(
      container,
      '/EncryptedPackage',
      Array.from({ length: 64 }, () => 7),
    )
    const bytes = new Uint8Array(library.CFB.write(container, { type: 'array' }) as ArrayBuffer)
    expect(await decodeSheet(bytes, undefined)).toMatchObject({
      ok: false,
      issues: [{ code: 'file-protected' }],
    })
  })

  test('an archive that is none is named', async () => {
    expect(await decodeSheet(zipTexts({ 'lisez-moi.xml': 'bonjour' }), undefined)).toMatchObject({
      ok: false,
      issues: [{ code: 'file-not-data', params: { found: 'zip' } }],
    })
  })

  test('an archive that would grow past what a page can hold is refused before it does', {
    timeout: 60_000,
  }, async () => {
    const bytes = buildXlsx({ S: TABLE })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entry = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    view.setUint32(entry + 24, 500_000_000, true)
    const startedAt = performance.now()
    const result = await decodeSheet(bytes, undefined)
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'file-too-large' }] })
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  test.each(['xls', 'xlsx', 'ods'] as const)(
    'a damaged %s is read or refused: never a throw, never a wait',
    { timeout: 120_000 },
    async (format) => {
      const whole = write(format)
      // Stored and not packed, so that damage reaches the sheets and not only their packing.
      const zipped = format === 'xls' ? whole : zipSync(unzipSync(whole), { level: 0 })
      await fc.assert(
        fc.asyncProperty(damageBytes(zipped), async (damaged) => {
          const startedAt = performance.now()
          const result = await decodeSheet(damaged, undefined)
          expect(performance.now() - startedAt).toBeLessThan(5_000)
          if (!result.ok) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
        }),
        { numRuns: 150 },
      )
    },
  )
})
