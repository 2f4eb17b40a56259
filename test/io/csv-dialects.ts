import type { CsvForm } from '../../src/io/readers/csv/split-rows'

/** A text, its dialect and the cells it means: what every parser of delimited text has to agree on. */
export interface DialectCase {
  readonly what: string
  readonly text: string
  readonly form: CsvForm
  readonly cells: readonly (readonly string[])[]
}

const semicolon: CsvForm = { delimiter: ';' }
const one = (what: string, text: string, cells: string[][], form = semicolon): DialectCase => ({
  what,
  text,
  form,
  cells,
})

/** Well-formed texts, their lines ended by \n. */
export const DIALECTS: readonly DialectCase[] = [
  one('plain cells', 'a;b\nc;d\n', [
    ['a', 'b'],
    ['c', 'd'],
  ]),
  one('no line end at the end', 'a;b\nc;d', [
    ['a', 'b'],
    ['c', 'd'],
  ]),
  one('commas', 'a,b;c\n', [['a', 'b;c']], { delimiter: ',' }),
  one('tabs', 'a\tb c\n', [['a', 'b c']], { delimiter: '\t' }),
  one('bars', 'a|b\n', [['a', 'b']], { delimiter: '|' }),
  one('empty cells', ';a;;b;\n', [['', 'a', '', 'b', '']]),
  one('only delimiters', ';;\n;;\n', [
    ['', '', ''],
    ['', '', ''],
  ]),
  one('blank lines', 'a;b\n\nc;d\n\n', [['a', 'b'], [''], ['c', 'd'], ['']]),
  one('one column', 'a\nb\n', [['a'], ['b']]),
  one('quoted cells', '"a";"b"\n"c";"d"\n', [
    ['a', 'b'],
    ['c', 'd'],
  ]),
  one('a quoted delimiter', '"a;b";c\n', [['a;b', 'c']]),
  one('a quoted line end', '"a\nb";c\nd;e\n', [
    ['a\nb', 'c'],
    ['d', 'e'],
  ]),
  one('several quoted line ends', 'x;"\n\na\n"\ny;z\n', [
    ['x', '\n\na\n'],
    ['y', 'z'],
  ]),
  one('quotes inside quotes', '"a ""b"" c";d\n', [['a "b" c', 'd']]),
  one('nothing but a quote inside', '"""";d\n', [['"', 'd']]),
  one('nothing but quotes inside', '"""""";d\n', [['""', 'd']]),
  one('quotes at both ends inside', '"""a""";d\n', [['"a"', 'd']]),
  one('empty quoted cells', '"";"";""\n', [['', '', '']]),
  one('a quoted cell at the end of the text', 'a;"b"', [['a', 'b']]),
  one('quoted delimiter at the end of the text', 'a;"b;"', [['a', 'b;']]),
  one('quotes in the middle of a cell', 'a;12" de diamètre;b\n', [['a', '12" de diamètre', 'b']]),
  one('quotes around a part of a cell', 'a;le "bourg";b\n', [['a', 'le "bourg"', 'b']]),
  one('a quote after blanks', 'a; "b";c\n', [['a', ' "b"', 'c']]),
  one('blanks after a quote', 'a;"b" ;"c"  \nd;e;f\n', [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]),
  one('blanks kept', ' a ; b\t;\u00A0c\n', [[' a ', ' b\t', '\u00A0c']]),
  one('an empty tab-delimited cell after a quote', '"a"\t\tb\n', [['a', '', 'b']], { delimiter: '\t' }),
  one('rows of several widths', 'a\nb;c\nd;e;f\n', [['a'], ['b', 'c'], ['d', 'e', 'f']]),
  one('letters of two and three bytes', 'é;œ\n“;😀\n', [
    ['é', 'œ'],
    ['“', '😀'],
  ]),
  one('a NUL', 'a\0;b\n', [['a\0', 'b']]),
  one('apostrophes', "l'eau;d'Arques\n", [["l'eau", "d'Arques"]]),
  one(
    'cells between apostrophes',
    "'a;b';'l''eau'\n'c\nd';\"e\"\n",
    [
      ['a;b', "l'eau"],
      ['c\nd', '"e"'],
    ],
    {
      delimiter: ';',
      quote: "'",
    },
  ),
  one('a quoted cell of many lines', `"${'ligne, ""citée""\n'.repeat(6000)}";a\nb;c\n`, [
    ['ligne, "citée"\n'.repeat(6000), 'a'],
    ['b', 'c'],
  ]),
]

/** Texts whose quotes are broken: the lines given back as such, between the cells of the others. */
export const BROKEN: readonly { readonly what: string; readonly text: string; readonly given: unknown[] }[] =
  [
    { what: 'never closed', text: 'a;b\nc;"d\ne;f\n', given: [['a', 'b'], 'c;"d', ['e', 'f']] },
    { what: 'never closed on the last line', text: 'a;b\nc;"d', given: [['a', 'b'], 'c;"d'] },
    { what: 'followed by a letter', text: 'a;"b"c\nd;e\n', given: ['a;"b"c', ['d', 'e']] },
    {
      what: 'closed by the next opening one',
      text: 'a;"b\nc;"d"\ne;f\n',
      given: ['a;"b', ['c', 'd'], ['e', 'f']],
    },
    { what: 'not doubled inside', text: '"le "bourg"";a\nb;c\n', given: ['"le "bourg"";a', ['b', 'c']] },
    { what: 'alone', text: '"\na;b\n', given: ['"', ['a', 'b']] },
    { what: 'odd on every line', text: '"a\n"b\n"c\n', given: ['"a', '"b', '"c'] },
    {
      what: 'before a quoted cell of many lines',
      text: `a;"b"c\n"${'ligne\n'.repeat(6000)}";d\ne;f\n`,
      given: ['a;"b"c', ['ligne\n'.repeat(6000), 'd'], ['e', 'f']],
    },
  ]
