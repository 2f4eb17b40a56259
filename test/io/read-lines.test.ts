import { describe, expect, test } from 'vitest'
import { UNKNOWN_COUNT, UNKNOWN_SPEED } from '../../src/domain/lines/line-table'
import { collection, contentOf, feature, findIssue, HEADER, readBad, readGood, readLines } from './read'

const POINT = { type: 'Point', coordinates: [2.25, 50.75] }

const table = (...rows: string[]) => [HEADER, ...rows, ''].join('\n')
const speeds = async (header: string, ...values: string[]) => {
  const rows = values.map((value) => `62765;${value}`)
  const { source, lines } = await readLines([`insee;${header}`, ...rows].join('\n'))
  return { source, down: [...lines.downKbps] }
}

describe('reading lines from a table', () => {
  test('keeps every column of the neutral header', async () => {
    const { source, lines } = await readLines(table('L1,62765,2.25,50.75,NRA1,45.5,1500,256,ADSL'))
    expect([...lines.lon, ...lines.lat]).toEqual([2.25, 50.75])
    expect(lines.commune.values[lines.commune.codes[0]!]).toBe('62765')
    expect(lines.nra?.values).toEqual(['', 'NRA1'])
    expect(lines.technology?.values).toEqual(['', 'ADSL'])
    expect([...lines.attenuationDb!]).toEqual([45.5])
    expect([lines.downKbps[0], lines.upKbps[0], lines.row[0]]).toEqual([1500, 256, 2])
    expect(lines.files).toEqual(['file'])
    expect(source.issues).toEqual([])
    expect(source.summary).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      crs: 'EPSG:4326',
    })
    expect(source.summary.bbox).toEqual([2.25, 50.75, 2.25, 50.75])
  })

  test('costs nothing for the columns a file does not have', async () => {
    const { lines } = await readLines('insee;debit (kbit/s)\n62765;512')
    expect([lines.attenuationDb, lines.lengthM, lines.nra, lines.kind, lines.premises]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect([...lines.upKbps]).toEqual([UNKNOWN_SPEED])
    expect(lines.lon[0]).toBeNaN()
  })

  test("knows the columns of Arcep's buildings", async () => {
    const { source } = await readLines('imb_code_insee;imb_x;imb_y;debit_mbps\n62765;;;30')
    expect(source.summary.columns.map(({ role }) => role)).toEqual(['insee', 'x', 'y', 'down_kbps'])
  })

  test('knows columns by their French names, whatever their case, accents and punctuation', async () => {
    const header =
      'Identifiant de la ligne;CODE INSEE;Affaiblissement (dB);Débit descendant (Mbit/s);Opérateur'
    const { source, lines } = await readLines(`${header}\nA;62765;60,8;2,5;Orange`)
    expect(source.summary.columns.map(({ role }) => role)).toEqual([
      'line_id',
      'insee',
      'attenuation_db',
      'down_kbps',
      'operator',
    ])
    expect(lines.downKbps[0]).toBe(2500)
    expect(lines.attenuationDb![0]).toBeCloseTo(60.8, 4)
    expect(source.summary.decimal).toBe(',')
  })

  test('tells no offer from not known', async () => {
    const { down } = await speeds('down_kbps', '0', '', 'NA', '-', 'nc', '512')
    expect(down).toEqual([0, UNKNOWN_SPEED, UNKNOWN_SPEED, UNKNOWN_SPEED, UNKNOWN_SPEED, 512])
  })

  test('never rounds an offer down to none', async () => {
    expect((await speeds('down_kbps', '0,2')).down).toEqual([1])
  })

  test.each([
    ['debit descendant kbps', '512', 512],
    ['debit_descendant_mbps', '0,512', 512],
    ['down (Gbit/s)', '1', 1_000_000],
    ['download speed bit/s', '512000', 512],
  ])('reads the unit in the name « %s »', async (header, value, expected) => {
    expect((await speeds(header, value)).down).toEqual([expected])
  })

  test('judges a unit that no name says by the values, and says so', async () => {
    const mega = await speeds('débit', '8', '30', '1000')
    expect(mega.down).toEqual([8000, 30_000, 1_000_000])
    expect(findIssue(mega.source, 'csv-speed-unit-assumed')).toMatchObject({
      field: 'débit',
      params: { unit: 'Mbit/s', why: 'tooSlow', least: 8, most: 1000 },
    })
    expect(mega.source.summary.speedUnit).toEqual({ unit: 'Mbit/s', known: 'values' })
    const kilo = await speeds('débit', '0', '8', '20000')
    expect(kilo.down).toEqual([0, 8, 20_000])
    expect(findIssue(kilo.source, 'csv-speed-unit-assumed')?.params).toMatchObject({
      unit: 'kbit/s',
      why: 'tooFast',
    })
    const doubtful = await speeds('débit', '512', '8000')
    expect(doubtful.down).toEqual([512, 8000])
    expect(findIssue(doubtful.source, 'csv-speed-unit-assumed')?.params).toMatchObject({
      unit: 'kbit/s',
      why: 'doubtful',
    })
  })

  test('gives all the speeds of a file one unit, judged together', async () => {
    // Alone, the first column would be taken for kilobits.
    const { source, lines } = await readLines('insee;down;up\n62765;100;1\n62765;1000;20')
    expect([...lines.downKbps, ...lines.upKbps]).toEqual([100_000, 1_000_000, 1000, 20_000])
    expect(findIssue(source, 'csv-speed-unit-assumed')).toMatchObject({ field: 'down, up' })
    const points = collection(feature(POINT, { down: 100, up: 1 }))
    expect(contentOf(await readGood(points), 'lines').lines.downKbps[0]).toBe(100_000)
  })

  test('judges the unit again by the whole file, and says when the beginning misled it', async () => {
    const rows = (...values: string[]) =>
      ['insee;debit', ...values.map((value) => `62765;${value}`)].join('\n')
    const late = await readLines(rows(...Array<string>(3000).fill('8'), '20000'))
    expect(late.lines.downKbps[0]).toBe(8000)
    expect(findIssue(late.source, 'csv-speed-unit-assumed')?.params).toEqual({
      unit: 'Mbit/s',
      why: 'contradicted',
      least: 8,
      most: 20_000,
    })
    // Nothing to judge by at the beginning is no reason to say nothing.
    const empty = await readLines(rows(...Array<string>(3000).fill(''), '8'))
    expect(findIssue(empty.source, 'csv-speed-unit-assumed')?.params).toMatchObject({ why: 'contradicted' })
    expect(empty.source.summary.speedUnit).toEqual({ unit: 'kbit/s', known: 'values' })
  })

  test('takes the unit of a column that says none from the one that says it', async () => {
    const { source, lines } = await readLines('insee;down (Mbit/s);up\n62765;1000;200')
    expect([lines.downKbps[0], lines.upKbps[0]]).toEqual([1_000_000, 200_000])
    expect(source.issues).toMatchObject([
      { code: 'csv-speed-unit-shared', field: 'up', params: { unit: 'Mbit/s' } },
    ])
    const each = await readLines('insee;down_mbps;up_kbps\n62765;30;512')
    expect([each.lines.downKbps[0], each.lines.upKbps[0]]).toEqual([30_000, 512])
    expect(each.source.issues).toEqual([])
  })

  test('reads in the unit the user says, unless the header says another', async () => {
    const ask = (header: string) => readGood(`insee;${header}\n62765;100`, undefined, { speedUnit: 'mbps' })
    const asked = await ask('debit')
    expect(contentOf(asked, 'lines').lines.downKbps[0]).toBe(100_000)
    expect(asked.summary.speedUnit).toEqual({ unit: 'Mbit/s', known: 'asked' })
    expect(asked.issues).toEqual([])
    const named = await ask('debit (kbit/s)')
    expect(contentOf(named, 'lines').lines.downKbps[0]).toBe(100)
    expect(named.summary.speedUnit).toEqual({ unit: 'kbit/s', known: 'header' })
    const point = collection(feature(POINT, { debit: 100 }))
    const lines = contentOf(await readGood(point, undefined, { speedUnit: 'mbps' }), 'lines').lines
    expect(lines.downKbps[0]).toBe(100_000)
  })

  test('has no unit to tell where no figure is a speed', async () => {
    const { source } = await readLines('insee;debit\n62765;INEL')
    expect(source.summary.speedUnit).toBeNull()
    expect(findIssue(source, 'csv-speed-unit-assumed')).toBeUndefined()
  })

  test('judges a unit by whole rows only, though what it has ahead stops inside one', async () => {
    // 20 characters of header and rows of 72: the 65 536 characters read ahead stop after « …;62765;8 ».
    const rows = Array.from({ length: 1000 }, () => `${'x'.repeat(60)};62765;8000`).join('\n')
    const { source } = await readLines(`note;insee;debit   \n${rows}\n`)
    expect(findIssue(source, 'csv-speed-unit-assumed')?.params).toMatchObject({ unit: 'kbit/s', least: 8000 })
  })

  test("reads Arcep's classes as the speed each starts at", async () => {
    const { source, down } = await speeds('classe_debit_descendant', 'INEL', 'HD3', 'THD30')
    expect(down).toEqual([0, 3000, 30_000])
    expect(findIssue(source, 'csv-speed-class-kept')).toMatchObject({ severity: 'info', count: 3 })
  })

  test('knows the words for no offer, which are not those for not known', async () => {
    const { source, down } = await speeds(
      'débit (kbit/s)',
      ...['inéligible', 'Non éligible', 'aucun', 'pas de débit', 'NÉANT', '8000', 'nc'],
    )
    expect(down).toEqual([0, 0, 0, 0, 0, 8000, UNKNOWN_SPEED])
    expect(findIssue(source, 'csv-speed-class-kept')).toMatchObject({ count: 5, rows: [2, 3, 4, 5, 6] })
  })

  test('refuses what its column cannot hold: a speed, or a sum of premises', async () => {
    const { source } = await readLines('insee;debit_kbps\n62765;4294967295\n62765;4294967294')
    expect(source.refused.map(({ row }) => row)).toEqual([2])
    const premises = await readLines(
      'insee;debit_kbps;ad_nblhab;ad_nblpro\n62765;512;65000;500\n62765;512;65000;535',
    )
    expect([...premises.lines.premises!]).toEqual([65_500])
    expect(premises.source.refused.map(({ row }) => row)).toEqual([3])
  })

  test('holds a position of 0 ; 0 for none, and says so', async () => {
    const { source, lines } = await readLines(
      'insee;lon;lat;debit_kbps\n62765;0;0;8000\n62765;2.25;50.75;8000',
    )
    expect(Array.from(lines.lon)).toEqual([Number.NaN, 2.25])
    expect(findIssue(source, 'position-at-origin')).toMatchObject({ row: 2 })
    expect(findIssue(source, 'places-outside-france')).toBeUndefined()
  })

  test('reads the unit that a cell says, whatever that of its column, and says so', async () => {
    const written = [
      '30 Mbit/s',
      '512 kbit/s',
      '8,5\u00A0Mb/s',
      '1\u202F000\u202Fkbps',
      '1 Gbit/s',
      '8M',
      '512',
    ]
    const { source, down } = await speeds('debit (kbit/s)', ...written)
    expect(down).toEqual([30_000, 512, 8500, 1000, 1_000_000, 8000, 512])
    expect(findIssue(source, 'csv-unit-in-cell')).toMatchObject({ severity: 'info', count: 6 })
    expect(source.summary.speedUnit).toEqual({ unit: 'kbit/s', known: 'header' })
  })

  test('reads the unit of a length, an attenuation or a gauge in its cell', async () => {
    const { source, lines } = await readLines(
      'insee;debit (kbit/s);longueur (km);affaiblissement\n62765;512;3,4;45 dB\n62765;512;1\u202F200 m;45,5\n62765;512;2 km;50dB',
    )
    expect([...lines.lengthM!]).toEqual([3400, 1200, 2000])
    expect([...lines.attenuationDb!]).toEqual([45, 45.5, 50])
    expect(source.issues.filter(({ code }) => code === 'csv-unit-in-cell').map(({ count }) => count)).toEqual(
      [2, 2],
    )
  })

  test('reads no measure in a unit of another', async () => {
    const { source } = await readLines(
      'insee;debit (kbit/s);longueur\n62765;512;3\n62765;512;3 dB\n62765;512;-3 km',
    )
    expect(source.refused.map(({ issue }) => issue.code)).toEqual([
      'csv-number-invalid',
      'csv-number-negative',
    ])
  })

  test('does not judge the unit of a column by figures that have their own', async () => {
    const all = await speeds('debit', '30 Mbit/s', '512 kbit/s')
    expect(all.source.summary.speedUnit).toBeNull()
    const some = await speeds('debit', '30 Mbit/s', '8000', '20000')
    expect(some.down).toEqual([30_000, 8000, 20_000])
    expect(findIssue(some.source, 'csv-speed-unit-assumed')?.params).toMatchObject({
      least: 8000,
      most: 20_000,
    })
  })

  test('reads a bound as its floor, and one from above as unknown: it is kept', async () => {
    const floors = [
      '≥ 30',
      '>30',
      '30 et plus',
      '30+',
      '30-100',
      '30 à 100 Mbit/s',
      '[30;100[',
      'au moins 30',
    ]
    const { source, down } = await speeds('debit (Mbit/s)', ...floors.map((text) => `"${text}"`))
    expect(down).toEqual(floors.map(() => 30_000))
    expect(findIssue(source, 'csv-speed-class-kept')).toMatchObject({ count: floors.length })
    const most = ['<30', '≤ 8', 'moins de 3 Mbit/s', '0-3', 'jusqu’à 8']
    const above = await speeds('debit (Mbit/s)', '30', ...most)
    expect(above.down).toEqual([30_000, ...most.map(() => UNKNOWN_SPEED)])
    expect(findIssue(above.source, 'csv-speed-at-most')).toMatchObject({ count: most.length })
    expect(above.source.refused).toEqual([])
  })

  test('judges the unit of bounds by their figures', async () => {
    const { source, down } = await speeds('debit', '<30', '>= 30', '>= 100')
    expect(down).toEqual([UNKNOWN_SPEED, 30_000, 100_000])
    expect(source.summary.speedUnit).toEqual({ unit: 'Mbit/s', known: 'values' })
  })

  test.each(['30 Mo/s', '30 MB/s', '30 m', '30 dB', '> < 30', '≥ 0', '30 à', 'THD', '30 Mbit/s ou 8'])(
    'reads no speed in « %s »',
    async (value) => {
      const { source } = await readLines(`insee;debit (Mbit/s)\n62765;8\n62765;${value}`)
      expect(source.refused[0]?.issue.code).toBe('csv-number-invalid')
    },
  )

  test.each([
    ['-512', 'csv-number-negative'],
    ['fast', 'csv-number-invalid'],
    ['1.5.2', 'csv-number-invalid'],
    ['99999999999', 'csv-number-invalid'],
  ])('refuses the row of the speed « %s », and keeps it', async (value, code) => {
    const { source, lines } = await readLines(`insee;down_kbps\n62765;512\n62765;${value}`)
    expect(lines.count).toBe(1)
    expect(source.refused[0]).toMatchObject({
      row: 3,
      raw: `62765;${value}`,
      issue: { code, field: 'down_kbps' },
    })
  })

  test('says which lines a remark stands for', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `62765;x${index}`)
    const { source } = await readLines(['insee;down_kbps', '62765;512', ...rows].join('\n'))
    expect(findIssue(source, 'csv-number-invalid')).toMatchObject({
      count: 12,
      rows: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      field: 'down_kbps',
    })
  })

  test('takes spaces for thousands, and a comma for them in a file of points, which is said', async () => {
    expect((await speeds('down_kbps', '12 345', '1 000,5')).down).toEqual([12_345, 1001])
    const mixed = 'insee;lon;lat;down_kbps\n62765;2.25;50.75;12,345\n62765;2.25;50.75;512'
    const { source, lines } = await readLines(mixed)
    expect([...lines.downKbps]).toEqual([12_345, 512])
    expect(findIssue(source, 'csv-thousands-read')).toMatchObject({ row: 2, params: { value: '12,345' } })
  })

  test('doubts a comma among points where the rest of the file has decimal commas; a zero before it is no thousand', async () => {
    const rows = ['18.4', '22.6', '1,895', '0,884'].map((speed) => `62765;2,25;50,75;${speed}`)
    const { source, lines } = await readLines(`insee;lon;lat;débit (Mbit/s)\n${rows.join('\n')}`)
    expect([...lines.downKbps]).toEqual([18_400, 22_600, 1_895_000])
    expect(findIssue(source, 'csv-marks-mixed')).toMatchObject({
      severity: 'warning',
      row: 4,
      params: { value: '1,895', read: 1895 },
    })
    expect(source.refused.map(({ row, issue }) => [row, issue.code])).toEqual([[5, 'csv-number-invalid']])
  })

  test('lets coordinates keep their point in a file of commas', async () => {
    const { lines } = await readLines('lon;lat;debit (Mbit/s)\n2.25;50.75;7,5\n2.26;50.76;0,5')
    expect([...lines.downKbps]).toEqual([7500, 500])
    expect([...lines.lon]).toEqual([2.25, 2.26])
  })

  test.each([',', '.'])(
    'learns the decimal mark « %s » where it first appears, however late',
    async (mark) => {
      const rows = Array.from({ length: 3000 }, () => '62765;1000')
      const { source, lines } = await readLines(
        ['insee;down_kbps', ...rows, `62765;1${mark}6`, `62765;1${mark === ',' ? '.' : ','}6`].join('\n'),
      )
      expect(lines.downKbps[3000]).toBe(2)
      expect(source.refused.map(({ row }) => row)).toEqual([3003])
    },
  )

  test('gives the zero of a code back, in one remark', async () => {
    const { source, lines } = await readLines('insee;down_kbps\n1004;512\n1005;512\n2A004;512\n62765;512')
    expect(Array.from(lines.commune.codes, (code) => lines.commune.values[code])).toEqual([
      '01004',
      '01005',
      '2A004',
      '62765',
    ])
    expect(findIssue(source, 'insee-zero-restored')).toMatchObject({
      count: 2,
      params: { value: '1004', code: '01004' },
    })
  })

  test('undoes what a spreadsheet did to a code it took for a number', async () => {
    const codes = [
      '62 765',
      '62\u202f765',
      '62\u2009765',
      '2a\u00a0004',
      '62765.0',
      '62765,00',
      '6,2765E+04',
      '1004.0',
      '1,004E+03',
    ]
    const unseen = await readLines('insee;down_kbps\n\u200b62765\u200e;512')
    expect(unseen.lines.commune.values).toEqual(['', '62765'])
    const { source, lines } = await readLines(
      `insee;down_kbps\n${codes.map((code) => `${code};512`).join('\n')}`,
    )
    expect(Array.from(lines.commune.codes, (code) => lines.commune.values[code])).toEqual([
      ...['62765', '62765', '62765', '2A004', '62765', '62765', '62765', '01004', '01004'],
    ])
    expect(findIssue(source, 'insee-number-undone')).toMatchObject({
      severity: 'warning',
      count: 9,
      params: { value: '62 765', code: '62765' },
    })
    expect(findIssue(source, 'insee-zero-restored')).toMatchObject({ row: 9, params: { value: '1004.0' } })
  })

  test('leaves alone a number that was rounded, or that is no code', async () => {
    const codes = ['6,28E+04', '6,2765E+05', '62 76', '6 2765', '62765.5', '627 65']
    const issues = await readBad(`insee;down_kbps\n${codes.map((code) => `${code};512`).join('\n')}`)
    expect(issues.find(({ code }) => code === 'insee-invalid')).toMatchObject({ count: 6 })
  })

  test('refuses a code that is none', async () => {
    const { source } = await readLines('insee;down_kbps\nLumbres;512\n62534;512\n0512;512')
    expect(source.refused.map(({ row }) => row)).toEqual([2, 4])
    expect(source.refused[0]?.issue).toMatchObject({ code: 'insee-invalid', params: { value: 'Lumbres' } })
  })

  test('refuses a row that is nowhere: neither position nor code', async () => {
    const { source, lines } = await readLines(
      'insee;lon;lat;down_kbps\n;;;512\n;2.2;50.7;512\n62765;2.2;;512',
    )
    expect(source.refused[0]?.issue.code).toBe('csv-position-missing-and-code-missing')
    expect(lines.count).toBe(2)
    expect(lines.lon[1]).toBeNaN()
  })

  test('refuses a row with too few cells, and one with too many, but not a trailing delimiter', async () => {
    const { source, lines } = await readLines('insee;down_kbps\n62765\n62765;512;7\n62765;512;\n62765;512')
    expect(source.refused.map(({ issue }) => issue.code)).toEqual(['csv-row-width', 'csv-row-width'])
    expect([...lines.row]).toEqual([4, 5])
  })

  test('takes no notice of the empty columns that a spreadsheet leaves on the right', async () => {
    const { source, lines } = await readLines('insee;down_kbps;;\n62765;512\n62765;512;;;\n62765;512;;x\n')
    expect(lines.count).toBe(2)
    expect(source.summary.columns).toHaveLength(2)
    expect(source.refused.map(({ row }) => row)).toEqual([4])
    expect(findIssue(source, 'columns-ignored')).toBeUndefined()
  })

  test('counts identifiers seen before and keeps their rows', async () => {
    const { source, lines } = await readLines(
      table('L1,62765,,,,,512,,', 'L1,62765,,,,,512,,', 'L1,62765,,,,,1,,'),
    )
    expect(lines.count).toBe(3)
    expect(findIssue(source, 'duplicate-id')).toMatchObject({ count: 2, params: { value: 'L1' } })
  })

  test('refuses the row of a line with more premises than any line can have', async () => {
    const rows = ['62765;512;1000000000', '62765;512;65535', '62765;512;2,5', '62765;512;65534']
    const { source, lines } = await readLines(['insee;down_kbps;locaux', ...rows].join('\n'))
    expect([...lines.premises!]).toEqual([65_534])
    expect(findIssue(source, 'csv-number-invalid')).toMatchObject({ field: 'locaux', count: 3 })
  })

  test('reads lengths in kilometres, gauges, kinds and premises', async () => {
    const header = 'insee;longueur (km);calibre (mm);usage;nb locaux;techno'
    const { lines } = await readLines(`${header}\n62765;3,5;0,4;professionnel;3;CU\n62765;;;résidentiel;;CU`)
    expect([...lines.lengthM!]).toEqual([3500, Number.NaN])
    expect(lines.gaugeMm![0]).toBeCloseTo(0.4, 6)
    expect([...lines.kind!]).toEqual([2, 1])
    expect([...lines.premises!]).toEqual([3, UNKNOWN_COUNT])
  })

  test('keeps the first of two columns with one role, and says which', async () => {
    const { source, lines } = await readLines('insee;down_kbps;débit descendant (Mbit/s)\n62765;512;8')
    expect(lines.downKbps[0]).toBe(512)
    expect(findIssue(source, 'csv-column-ambiguous')?.params).toEqual({
      role: 'down_kbps',
      kept: 'down_kbps',
      ignored: 'débit descendant (Mbit/s)',
    })
  })

  test('names the columns it leaves out', async () => {
    const { source } = await readLines('insee;down_kbps;couleur;note\n62765;512;bleu;x')
    const issue = findIssue(source, 'columns-ignored')
    expect(issue).toMatchObject({ count: 2, params: { column: 'couleur, note' } })
    expect(issue).not.toHaveProperty('rows')
  })

  test('finds the header below titles, and numbers rows as a spreadsheet does', async () => {
    const { source, lines } = await readLines(
      'Export du 1er mars\n\ninsee;down_kbps\n62765;512\n\n62765;8000\n',
    )
    expect(findIssue(source, 'csv-title-lines-skipped')?.params).toEqual({ lines: 2 })
    expect([...lines.row]).toEqual([4, 6])
    expect(source.summary.read).toBe(2)
  })

  test('numbers the last row of a long file as a spreadsheet does: blank lines and cells of two lines count for one', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) =>
      index % 3 === 0 ? '' : `62765;512;${index % 3 === 1 ? '"a\nb"' : 'c'}`,
    )
    for (const end of ['\n', '\r\n']) {
      const { source } = await readLines(['insee;down_kbps;nra', ...rows, 'XX;512;d'].join(end))
      expect(source.refused).toMatchObject([{ row: 6002, issue: { code: 'insee-invalid', row: 6002 } }])
      expect(source.summary).toMatchObject({ read: 4001, used: 4000, refused: 1 })
    }
  })

  test('leaves out a column with more different texts than a dictionary holds', async () => {
    const rows = Array.from({ length: 65_600 }, (_, index) => `62765;512;N${index}`)
    const { source, lines } = await readLines(['insee;down_kbps;nra', ...rows].join('\n'))
    expect(lines.nra).toBeNull()
    expect(lines.count).toBe(65_600)
    expect(findIssue(source, 'csv-column-too-varied')?.field).toBe('nra')
  })

  test('refuses speeds that are nowhere', async () => {
    expect((await readBad('line_id;down_kbps\nA;512')).map(({ code }) => code)).toEqual([
      'csv-header-missing',
    ])
  })

  test('refuses a table without speeds, and says what it found', async () => {
    const [issue] = await readBad('code_insee;nom;population\n62765;Saint-Omer;14661')
    expect(issue).toMatchObject({
      code: 'table-by-commune',
      params: { found: 'code_insee, nom, population' },
    })
  })

  test('takes for a table by commune only one that has each commune once, whatever its columns are called', async () => {
    const codes = async (text: string) => (await readBad(text)).map(({ code }) => code)
    const rates = 'Commune;Code;Locaux;Taux\nSaint-Omer;62765;10;1 %\nLonguenesse;62525;13;2 %\n'
    expect(await codes(rates)).toEqual(['table-by-commune'])
    const survey = 'ident;insee;valeur\nA;62765;1\nB;62765;2\nC;62765;3\n'
    expect(await readBad(survey)).toMatchObject([
      { code: 'file-unrecognised', params: { as: 'table', found: 'ident, insee, valeur' } },
    ])
    expect(await codes('ident;dép\nA;62765\nB;62765\nC;62765\n')).toEqual(['file-unrecognised'])
  })

  test('says first which of the columns that the user pointed out the file no longer has', async () => {
    const roles = { commune_x: 'insee', 'valeur mesurée': 'down_kbps', remarque: null }
    const text = 'ident;commune_x;valeur relevée\nA;62765;1000\nB;62765;2000\n'
    expect(await readBad(text, undefined, { roles })).toMatchObject([
      { code: 'columns-said-missing', params: { columns: 'valeur mesurée', roles: 'down_kbps' } },
    ])
  })

  test('says what words in the place of a figure were taken for, and nothing of empty cells', async () => {
    const { source, lines } = await readLines('insee;down_kbps\n62765;n.c.\n62765;-\n62765;\n62765;0\n')
    expect([...lines.downKbps]).toEqual([UNKNOWN_SPEED, UNKNOWN_SPEED, UNKNOWN_SPEED, 0])
    expect(findIssue(source, 'csv-unknown-written')).toMatchObject({
      severity: 'info',
      field: 'down_kbps',
      count: 2,
      rows: [2, 3],
      params: { value: 'n.c.' },
    })
  })

  test('gives up on a file of which nothing is usable in its first ten thousand rows', async () => {
    const rows = Array.from({ length: 10_500 }, () => '62765;abc').join('\n')
    const issues = await readBad(`insee;down_kbps\n${rows}\n62765;512\n`)
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['rows-all-refused', undefined],
      ['csv-number-invalid', 10_000],
    ])
  })

  test('refuses a file whose every row is refused, with the reason', async () => {
    const issues = await readBad('insee;down_kbps\n62765;abc\n62765;def')
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ['rows-all-refused', undefined],
      ['csv-number-invalid', 2],
    ])
  })
})
