import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCsvTable, type TextTable } from '../../src/io/readers/csv/csv-table'
import { countKnown } from '../../src/io/readers/csv/read-table'
import { detectMarks } from '../../src/io/readers/detect-marks'
import { Remarks } from '../../src/io/readers/findings'

const open = (text: string, said = {}): TextTable | null =>
  openCsvTable(
    {
      name: 'f',
      head: text,
      isWhole: true,
      texts: [text],
      onRows: () => undefined,
      breathe: () => undefined,
    },
    countKnown,
    said,
  )

const rowsOf = (table: TextTable) => {
  const remarks = new Remarks('f')
  const cells = [...table.rows(remarks)].map((row) => row.cells)
  return { cells, codes: remarks.list().map(({ code }) => code) }
}

/** Text, delimiter, row of the header, cells of the first row below. */
const CORPUS: readonly (readonly [
  what: string,
  text: string,
  delimiter: string,
  headerRow: number,
  first: readonly string[],
])[] = [
  ['plain semicolons', 'insee;debit\n62765;8000\n62525;512', ';', 1, ['62765', '8000']],
  ['plain commas', 'insee,debit\n62765,8000\n62525,512', ',', 1, ['62765', '8000']],
  ['tabs', 'insee\tdebit\n62765\t8000\n62525\t512', '\t', 1, ['62765', '8000']],
  ['bars', 'insee|debit\n62765|8000\n62525|512', '|', 1, ['62765', '8000']],
  ['decimal commas, one a cell', 'lon;lat\n2,25;50,75\n2,26;50,76', ';', 1, ['2,25', '50,75']],
  [
    'decimal commas and one column more',
    'lon;lat;debit\n2,25;50,75;8\n2,26;50,76;9',
    ';',
    1,
    ['2,25', '50,75', '8'],
  ],
  ['decimal commas behind tabs', 'x\ty\n1,5\t2,5\n1,6\t2,6', '\t', 1, ['1,5', '2,5']],
  ['decimal commas without a header', '1,5;2,5\n1,6;2,6\n1,7;2,7', ';', 1, ['1,6', '2,6']],
  ['decimal points in commas', 'lon,lat\n2.25,50.75\n2.26,50.76', ',', 1, ['2.25', '50.75']],
  ['semicolons that are few, commas that are many', 'a;b\n1,2,3;4\n5,6;7', ';', 1, ['1,2,3', '4']],
  [
    'a text with one comma a row',
    'insee;note\n62765;à voir, ou non\n62525;rien, a priori',
    ';',
    1,
    ['62765', 'à voir, ou non'],
  ],
  [
    'an address with a comma a row',
    'id;adresse;debit\n1;12, rue du Lobel;8\n2;3, place Foch;9',
    ';',
    1,
    ['1', '12, rue du Lobel', '8'],
  ],
  ['semicolons in quoted text', 'insee,note\n62765,"a;b"\n62525,"c;d"', ',', 1, ['62765', 'a;b']],
  ['commas in quoted text', 'insee;note\n62765;"a,b"\n62525;"c,d"', ';', 1, ['62765', 'a,b']],
  ['line ends in quoted text', 'insee;note\n62765;"a\nb"\n62525;c', ';', 1, ['62765', 'a\nb']],
  ['quotes doubled', 'insee;note\n62765;"dit ""le Lobel"""\n62525;c', ';', 1, ['62765', 'dit "le Lobel"']],
  ['everything quoted', '"insee","debit"\n"62765","8000"', ',', 1, ['62765', '8000']],
  [
    'cells between apostrophes',
    "insee,nom\n'62765','Saint-Omer, centre'\n'62525','Arques, gare'",
    ',',
    1,
    ['62765', 'Saint-Omer, centre'],
  ],
  ['words with an apostrophe', "insee;nom\n62765;l'Aa\n62525;d'Arques", ';', 1, ['62765', "l'Aa"]],
  ['formulas held back by an apostrophe', "insee;nom\n62765;'=1+1\n62525;'-x", ';', 1, ['62765', '=1+1']],
  ['codes protected as a formula', 'insee;debit\n="01004";8000\n="01005";512', ';', 1, ['01004', '8000']],
  ['carriage returns', 'insee;debit\r62765;8000\r62525;512', ';', 1, ['62765', '8000']],
  ['carriage returns and line feeds', 'insee;debit\r\n62765;8000\r\n62525;512', ';', 1, ['62765', '8000']],
  [
    'a stray line feed among carriage returns',
    'insee;debit\r62765;8000\r62525;512\n62040;30000\r',
    ';',
    1,
    ['62765', '8000'],
  ],
  ['titles above', 'Observatoire\nT1 2018\n\ninsee;debit\n62765;8000', ';', 4, ['62765', '8000']],
  [
    'titles above with commas',
    'Débits, par ligne\nDépartement 62, mai\ninsee;debit\n62765;8000\n62525;512',
    ';',
    3,
    ['62765', '8000'],
  ],
  [
    'titles with empty cells',
    'Observatoire;;\n;;\ninsee;nra;debit\n62765;SMR;8000',
    ';',
    3,
    ['62765', 'SMR', '8000'],
  ],
  ['the delimiter announced', 'sep=;\ninsee;debit\n62765;8000', ';', 2, ['62765', '8000']],
  ['the delimiter announced against the look', 'sep=,\na,b\n1;2,3\n4;5,6', ',', 2, ['1;2', '3']],
  ['thousands by spaces', 'insee;locaux\n62765;1 234\n62525;12 345', ';', 1, ['62765', '1 234']],
  [
    'thousands by narrow no-break spaces',
    'insee,locaux\n62765,1\u202f234\n62525,12\u202f345',
    ',',
    1,
    ['62765', '1\u202f234'],
  ],
  [
    'English thousands between quotes',
    'insee,locaux\n62765,"1,234"\n62525,"2,345"',
    ',',
    1,
    ['62765', '1,234'],
  ],
  [
    'English thousands and points, by tabs',
    'a\tb\n1,234.5\t2,345.6\n3,456.7\t4,567.8',
    '\t',
    1,
    ['1,234.5', '2,345.6'],
  ],
  [
    'dates and hours',
    'insee;le\n62765;2026-06-30 14:32\n62525;2026-06-30 15:00',
    ';',
    1,
    ['62765', '2026-06-30 14:32'],
  ],
  ['unknown values by dashes', 'insee;debit\n62765;-\n62525;n/a', ';', 1, ['62765', '-']],
  ['empty cells', 'insee;nra;debit\n62765;;8000\n62525;;', ';', 1, ['62765', '', '8000']],
  ['a byte order mark', '\uFEFFinsee;debit\n62765;8000', ';', 1, ['62765', '8000']],
  [
    'geometries in WKT',
    'id|geom\nA|POINT(1 2)\nB|POLYGON((0 0, 1 0, 1 1, 0 0))',
    '|',
    1,
    ['A', 'POINT(1 2)'],
  ],
  [
    'geometries in JSON',
    'id;geom\nA;"{""type"":""Point"",""coordinates"":[1,2]}"',
    ';',
    1,
    ['A', '{"type":"Point","coordinates":[1,2]}'],
  ],
  [
    'links',
    'insee,url\n62765,https://exemple.fr/a;b?x=1\n62525,https://exemple.fr/c',
    ',',
    1,
    ['62765', 'https://exemple.fr/a;b?x=1'],
  ],
  ['lists in a cell', 'insee;lots\n62765;a,b,c\n62525;d,e,f', ';', 1, ['62765', 'a,b,c']],
  ['a column of lists by bars', 'insee;terr_refcad\n62765;a|b\n62525;c|d', ';', 1, ['62765', 'a|b']],
  ['classes', 'insee;classe\n62765;<30\n62525;THD30', ';', 1, ['62765', '<30']],
  [
    'Windows line ends and a trailing delimiter',
    'insee;debit;\r\n62765;8000;\r\n62525;512;\r\n',
    ';',
    1,
    ['62765', '8000', ''],
  ],
]

describe('how a text is cut', () => {
  test.each(CORPUS)('%s', (_, text, delimiter, headerRow, first) => {
    const table = open(text)
    expect(table?.delimiter).toBe(delimiter)
    expect(table!.header.at + 1).toBe(headerRow)
    expect(rowsOf(table!).cells[0]).toEqual(first)
  })

  test.each([
    [
      'quotes in quoted text, and a geometry',
      `g;n${'\nPOLYGON((0 0, 1 0, 1 1, 0 0));"50°45\'10"" N"'.repeat(4)}`,
      ';',
    ],
    ['a decimal comma between apostrophes', "n,v\nA,'1,5'\nB,'2,5'", ','],
    ['house numbers and lots', 'a;b\n12, rue Haute;ZA, lot 3, nord\n3, rue Basse;ZA, lot 4, sud', ';'],
  ])('is told by whole cells: %s', (_, text, delimiter) => {
    const table = open(text)!
    expect(table.delimiter).toBe(delimiter)
    expect(rowsOf(table).cells.every((cells) => cells === null || cells.length === 2)).toBe(true)
  })

  test('keeps the apostrophes of a few cells, and takes off those of all', () => {
    expect(rowsOf(open("a;b\n1;''\n2;'c'\n")!).cells).toEqual([
      ['1', "''"],
      ['2', "'c'"],
    ])
    expect(rowsOf(open("a;b\n'1';'c'\n'2';'d'\n")!).cells).toEqual([
      ['1', 'c'],
      ['2', 'd'],
    ])
  })

  test('does not take a row of crosses for the header', () => {
    expect(open('insee;debit;fibre;coax;radio\n62765;8000;x;x;x\n')!.header.at).toBe(0)
    expect(open('insee;fibre;coax\n62765;x;x\n')!.header.at).toBe(0)
  })

  test('is no table when no way leaves two cells a row, unless the user says so', () => {
    expect(open('insee\n62765\n62525')).toBeNull()
    expect(open('insee\n62765\n62525', { delimiter: ';' })?.header.names).toEqual(['insee'])
  })

  test('is as the user says: delimiter, and row of the header', () => {
    const text = 'a;b\n1,2;3\n4,5;6'
    expect(rowsOf(open(text, { delimiter: ',' })!).cells).toEqual([['4', '5;6']])
    expect(open(text, { headerRow: 2 })!.header).toEqual({ at: 1, names: ['1,2', '3'] })
    expect(open(text, { headerRow: 9 })).toBeNull()
  })

  test('is told when another delimiter would do nearly as well', () => {
    const doubtful = open('a;b,c\nd;e,f\ng;h,i')!
    expect(rowsOf(doubtful).codes).toContain('csv-delimiter-doubtful')
    expect(rowsOf(open('a;b\n1;2\n3;4')!).codes).toEqual([])
  })

  test('is found again from a table of any kind, written in any way; where not, that is told', () => {
    const word = (...words: readonly string[]) => fc.constantFrom(...words)
    const figure = (most: number) => fc.integer({ min: 0, max: most }).map(String)
    const decimal = (mark: string) => fc.tuple(figure(999), figure(99)).map((parts) => parts.join(mark))
    const grouped = (sign: string) => figure(9_999_999).map((text) => text.replace(/\B(?=(\d{3})+$)/g, sign))
    const columns = [
      figure(99_999),
      ...['.', ','].map(decimal),
      ...[' ', '\u00A0', '\u202F', "'", ',', '.'].map(grouped),
      word('Saint-Omer', 'Arques', 'l’Aa', "l'Aa", 'L2'),
      word('12, rue du Lobel', 'rue Haute, bât. B', '4; cour basse', 'ZA du Lobel, lot 3, Arques'),
      word('a,b', 'a,b,c', 'x|y', ''),
      word('28/08/2026', '01/09/2026', ''),
      word('2026-06-30T14:32:00+02:00', '2026-06-30'),
      word('62765', '01004', '2A004'),
      word('https://a.fr/x?y=1,2', 'https://b.fr/c', 'a.b@c.fr'),
      word('<30', 'THD30', 'INEL', '≥ 30'),
      word('', 'n/a', '-', 'oui'),
      word('95 %', '9,5 %', '9.5 %'),
      word('POINT(1 2)', 'POLYGON((0 0, 1 0, 1 1, 0 0))'),
      word('50°45\'10" N', 'dit "le Lobel"', 'tube 5"'),
    ]
    const table = fc
      .array(fc.constantFrom(...columns), { minLength: 2, maxLength: 7 })
      .chain((cells) => fc.array(fc.tuple(...cells), { minLength: 4, maxLength: 20 }))
    const form = fc.record({
      delimiter: word(';', ',', '\t', '|'),
      quote: word('"', '"', '"', "'"),
      end: word('\n', '\r\n', '\r'),
      areAllQuoted: fc.boolean(),
      title: word('', '', 'Observatoire, mai'),
    })
    let tables = 0
    let wrong = 0
    const silent: string[] = []
    fc.assert(
      fc.property(table, form, (rows, { delimiter, quote, end, areAllQuoted, title }) => {
        const write = (text: string) =>
          areAllQuoted || text.includes(delimiter) || text.includes(quote)
            ? quote + text.replaceAll(quote, quote + quote) + quote
            : text
        const header = rows[0]!.map((_, index) => `colonne${index}`)
        const lines = [header, ...rows].map((cells) => cells.map(write).join(delimiter))
        const text = [...(title === '' ? [] : [title]), ...lines].join(end)
        const opened = open(text)
        tables++
        const below = opened ? rowsOf(opened) : { cells: [], codes: [] }
        const last = rows.findLast((cells) => cells.some((cell) => cell.trim() !== ''))
        const isCut = JSON.stringify(below.cells.at(-1)) === JSON.stringify(last)
        if (opened?.delimiter === delimiter && isCut) return
        wrong++
        if (!below.codes.includes('csv-delimiter-doubtful')) silent.push(text)
      }),
      { numRuns: 2000 },
    )
    expect(wrong / tables).toBeLessThan(0.01)
    expect(silent.length / tables, silent.join('\n\n')).toBeLessThan(0.001)
  })
})

describe('the decimal mark', () => {
  const marks = (
    values: readonly string[],
    others: readonly string[] = [],
    delimiter: string | null = ';',
    said?: '.' | ',',
  ) => {
    const rows = values.map((value, index) => [value, others[index] ?? ''])
    const { byColumn, doubtful } = detectMarks(rows, [0, 1], delimiter, said)
    return [byColumn[0], doubtful.includes(0) ? 'doubtful' : 'sure']
  }

  test.each([
    [['1,5', '2,25'], [], ';', ',', 'sure'],
    [['1.5', '2.25'], [], ';', '.', 'sure'],
    [['0,234', '0,567'], [], ';', ',', 'sure'],
    [['1,234,567', '12'], [], ';', '.', 'sure'],
    [['1.234.567', '12'], [], ';', ',', 'sure'],
    [['1,234.5', '2'], [], ';', '.', 'sure'],
    [['1.234,5', '2'], [], ',', ',', 'sure'],
    [['1 234,5', '2'], [], ';', ',', 'sure'],
    [["1'234.5", '2'], [], ';', '.', 'sure'],
    [['1,234', '2,345'], [], ';', ',', 'doubtful'],
    [['1,234', '2,345'], [], ',', '.', 'doubtful'],
    [['1,234', '2,345'], ['0.5', '0.25'], ';', '.', 'sure'],
    [['1,234', '2,345'], ['0,5', '0,25'], ',', ',', 'sure'],
    [['1,234', '2,3'], [], ';', ',', 'sure'],
    [['1.234', '2.345'], [], ';', '.', 'sure'],
    [['1.234', '2.345'], ['0,5', '0,25'], ';', '.', 'doubtful'],
    [['8.000', '12.500', '100.000'], [], ';', '.', 'doubtful'],
    [['1,015E+03', '2,25E+04'], [], ';', ',', 'sure'],
    [['2.251', '50.748', '2.300'], [], ';', '.', 'sure'],
    [['12', '13'], [], ';', null, 'sure'],
  ] as const)('of %j beside %j, cut at %j, is %j, %s', (values, others, delimiter, mark, doubt) => {
    expect(marks(values, others, delimiter)).toEqual([mark, doubt])
  })

  test('is what the user says, where it could be either', () => {
    expect(marks(['1,234', '2,345'], [], ';', '.')).toEqual(['.', 'sure'])
    expect(marks(['1.234', '2.345'], [], ';', ',')).toEqual([',', 'sure'])
    expect(marks(['1.25', '2.345'], [], ';', ',')).toEqual(['.', 'sure'])
  })
})

describe('a row that is no data', () => {
  test('is the second half of a cell cut by a line end, and its first half', () => {
    const { cells, codes } = rowsOf(open('insee;nra;debit\n62765;a;1\n62765;b\nc;2\n62765;d;3\n')!)
    expect(cells).toEqual([['62765', 'a', '1'], null, null, ['62765', 'd', '3']])
    expect(codes).toEqual(['csv-row-width'])
  })

  test('is not one that a spreadsheet cut short, wherever it stands', () => {
    const { cells, codes } = rowsOf(
      open('insee;nra;debit;note\n62765;a\n62765;b\n62525;c;512\n62040;d;8000;x\n62040;e\n')!,
    )
    expect(cells).toEqual([
      ['62765', 'a', '', ''],
      ['62765', 'b', '', ''],
      ['62525', 'c', '512', ''],
      ['62040', 'd', '8000', 'x'],
      ['62040', 'e', '', ''],
    ])
    expect(codes).toEqual(['csv-row-padded'])
  })

  test('is a short one where the text stops in it', () => {
    expect(rowsOf(open('insee;nra;debit\n62765;a;1\n62525;b')!)).toEqual({
      cells: [['62765', 'a', '1'], null],
      codes: ['csv-row-unfinished'],
    })
  })

  test('is a comment between two that are whole, which stay', () => {
    const { cells, codes } = rowsOf(open('id;nra;debit\n9;a;1\n# suite\n10;b;2\nun mot\n11;c;3\n')!)
    expect(cells).toEqual([['9', 'a', '1'], null, ['10', 'b', '2'], null, ['11', 'c', '3']])
    expect(codes).toEqual(['csv-note-row', 'csv-row-width'])
  })

  test('is what a first cell cut by a line end leaves below, though it has all its cells', () => {
    const { cells, codes } = rowsOf(
      open('rue;nra;debit\nrue Haute;a;1\nplace de la\nPaix;b;2\nrue Basse;c;3\n')!,
    )
    expect(cells).toEqual([['rue Haute', 'a', '1'], null, null, ['rue Basse', 'c', '3']])
    expect(codes).toEqual(['csv-row-width', 'csv-row-rest'])
  })

  test.each(['Total', 'ENSEMBLE', 'Sous-total :', 'Total général'])('is a sum: %s', (word) => {
    expect(rowsOf(open(`insee;nra;debit\n62765;a;1\n${word};;1\n;${word};1\n`)!)).toEqual({
      cells: [['62765', 'a', '1'], null, null],
      codes: ['csv-total-row'],
    })
  })

  test.each([
    'Source : Arcep',
    'Données au 30/06/2026',
    '© Arcep',
    '(1) estimé',
    'Note de lecture : débit du soir',
  ])('is a comment alone in its row, and not one that has figures: %s', (words) => {
    const { cells, codes } = rowsOf(open(`nom;nra;debit\nA;a;1\n${words};;\n${words}\n${words};b;2\n`)!)
    expect(cells).toEqual([['A', 'a', '1'], null, null, [words, 'b', '2']])
    expect(codes).toEqual(['csv-note-row'])
  })

  test('is not one that a byte order mark begins', () => {
    const { cells, codes } = rowsOf(open('insee;debit\n62765;1\n\uFEFF62525;2\n')!)
    expect(cells[1]).toEqual(['62525', '2'])
    expect(codes).toEqual(['csv-mark-inside'])
  })
})

describe('a header over two rows', () => {
  const namesOf = (text: string) => open(text)!.header.names

  test('is put together, under cells that were merged', () => {
    const table = open('insee;débit;;nra\n;descendant;montant;\n62765;8000;512;a\n62525;1;2;b\n')!
    expect(table.header.names).toEqual(['insee', 'débit descendant', 'débit montant', 'nra'])
    expect(rowsOf(table).cells).toEqual([
      ['62765', '8000', '512', 'a'],
      ['62525', '1', '2', 'b'],
    ])
    expect(table.sample).toHaveLength(2)
  })

  test('keeps a name that we know, where the second row would hide it', () => {
    expect(namesOf('insee;lon;débit\n;degrés;kbit/s\n62765;2,25;8000\n')).toEqual([
      'insee',
      'lon',
      'débit kbit/s',
    ])
  })

  test.each([
    ['a row of data', 'insee;nra;debit\n62765;a;1\n62525;b;2'],
    ['a row of words above words', 'insee;nra;debit\n;autre;-\n62525;b;2'],
    ['a row that says nothing', 'insee;nra;debit\n;;\n62525;b;2'],
    ['values unknown', 'insee;nra;debit\n;;inconnu\n62525;b;2'],
  ])('is not seen in %s', (_, text) => {
    expect(namesOf(text)).toEqual(['insee', 'nra', 'debit'])
    expect(rowsOf(open(text)!).codes).not.toContain('csv-header-two-rows')
  })
})

describe('a column of values to the right of all names', () => {
  test('is named by its place when most rows have one, and its rows stay', () => {
    const table = open('insee;debit;;\n62765;1;vu;\n62525;2;;\n62040;3;lu;\n')!
    expect(table.header.names).toEqual(['insee', 'debit', 'colonne 3'])
    expect(rowsOf(table)).toEqual({
      cells: [
        ['62765', '1', 'vu', ''],
        ['62525', '2', '', ''],
        ['62040', '3', 'lu', ''],
      ],
      codes: ['csv-header-unnamed'],
    })
  })
})
