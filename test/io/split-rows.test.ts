import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { CSV_LIMITS } from '../../src/io/limits'
import { type CsvForm, splitRows } from '../../src/io/readers/csv/split-rows'
import { BROKEN, DIALECTS } from './csv-dialects'

/** Cells, or the text of a record that has none. */
const split = (texts: Iterable<string>, form: CsvForm = { delimiter: ';' }) =>
  [...splitRows(texts, form)].map(({ cells, raw }) => cells ?? raw)

/** What PapaParse makes of a text whose lines end by \n; null when it finds its quotes broken. */
function parseByPapa(text: string, { delimiter, quote = '"' }: CsvForm): string[][] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: quote })
  // It takes a line end at the end for the beginning of one more row.
  return errors.length > 0 ? null : text.endsWith('\n') ? data.slice(0, -1) : data
}

const letters = (text: string) => Array.from({ length: text.length }, (_, at) => text[at]!)

describe('delimited text', () => {
  test.each(DIALECTS)('is cut as PapaParse does: $what', ({ text, form, cells }) => {
    expect(split([text], form)).toEqual(cells)
    expect(parseByPapa(text, form)).toEqual(cells)
  })

  test.each(DIALECTS)(
    'is cut alike whatever its line ends and its pieces: $what',
    ({ text, form, cells }) => {
      for (const end of ['\r\n', '\r']) {
        const ended = (value: string) => value.replaceAll('\n', end)
        const expected = cells.map((row) => row.map(ended))
        expect(split([ended(text)], form)).toEqual(expected)
        if (text.length < 200) expect(split(letters(ended(text)), form)).toEqual(expected)
      }
      if (text.length < 200) expect(split(letters(text), form)).toEqual(cells)
    },
  )

  test('may end its lines in several ways', () => {
    const text = 'a;b\r\nc;"d"\re;"f\rg"\nh;i\r\r\n"j";k\n\rl;m'
    const cells = [['a', 'b'], ['c', 'd'], ['e', 'f\rg'], ['h', 'i'], [''], ['j', 'k'], [''], ['l', 'm']]
    expect(split([text])).toEqual(cells)
    expect(split(letters(text))).toEqual(cells)
  })

  test.each(BROKEN)('loses one line to a broken quote, and only that one: $what', ({ text, given }) => {
    expect(split([text])).toEqual(given)
    expect(split(letters(text))).toEqual(given)
    expect(parseByPapa(text, { delimiter: ';' })).toBeNull()
  })

  const arbitraryForm = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    quote: fc.constantFrom('"', "'"),
  }) as fc.Arbitrary<Required<CsvForm>>
  const arbitrarySigns = fc
    .array(fc.constantFrom('a', 'é', ' ', '1', ',', ';', '\t', '|', '"', "'", '\n', '\0', '\u00A0', '😀'), {
      maxLength: 8,
    })
    .map((signs) => signs.join(''))
  const arbitraryCuts = fc.array(fc.nat(7), { minLength: 1, maxLength: 6 })

  /** Pieces of these lengths, again and again. */
  function cutText(text: string, lengths: readonly number[]): string[] {
    const pieces: string[] = []
    for (let at = 0, turn = 0; at < text.length; turn++) {
      const length = lengths[turn % lengths.length]! + (turn % lengths.length === 0 ? 1 : 0)
      pieces.push(text.slice(at, at + length))
      at += length
    }
    return pieces
  }

  test('gives back any cells that were written, wherever it is cut', () => {
    fc.assert(
      fc.property(
        arbitraryForm,
        fc.array(fc.array(fc.tuple(arbitrarySigns, fc.boolean()), { minLength: 1, maxLength: 5 }), {
          minLength: 1,
        }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        arbitraryCuts,
        (form, table, end, isEnded, cuts) => {
          const { delimiter, quote } = form
          const rows = table.map((row) =>
            row
              .map(([cell, isQuoted]) => {
                const mustQuote =
                  isQuoted || cell.startsWith(quote) || /[\r\n]/.test(cell) || cell.includes(delimiter)
                return mustQuote ? `${quote}${cell.replaceAll(quote, quote + quote)}${quote}` : cell
              })
              .join(delimiter),
          )
          // A last row that is nothing at all is none without a line end.
          fc.pre(isEnded || rows.at(-1) !== '')
          const text = rows.join(end) + (isEnded ? end : '')
          expect(split(cutText(text, cuts), form)).toEqual(table.map((row) => row.map(([cell]) => cell)))
        },
      ),
      { seed: 20_061_231, numRuns: 2000 },
    )
  })

  test('agrees with PapaParse on any signs at all: the same cells, and broken where it finds it broken', () => {
    let wellFormed = 0
    fc.assert(
      fc.property(
        arbitraryForm,
        fc.array(arbitrarySigns, { maxLength: 5 }),
        arbitraryCuts,
        (form, parts, cuts) => {
          // PapaParse takes blanks between a closing quote and the text's end for an error.
          const text = `${parts.join('')}\n`
          const given = split(cutText(text, cuts), form)
          expect(given).toEqual(split([text], form))
          const byPapa = parseByPapa(text, form)
          if (byPapa) {
            wellFormed++
            expect(given).toEqual(byPapa)
          } else {
            expect(given.some((record) => typeof record === 'string')).toBe(true)
          }
          // Nothing is lost: what is not a delimiter, a quote or a line end is all there, in its order.
          const kept = (value: string) => value.replaceAll(/[,;\t|"'\n\u00A0 ]/g, '')
          expect(kept(given.flat().join(''))).toBe(kept(text))
        },
      ),
      { seed: 20_061_231, numRuns: 5000 },
    )
    expect(wellFormed).toBeGreaterThan(2000)
  })
})

describe('a record that is too large', () => {
  const { columns, recordCharacters } = CSV_LIMITS
  const long = 'x'.repeat(recordCharacters + 1)

  test.each([
    ['cells', `${';'.repeat(columns)}`],
    ['quoted cells', `""${';""'.repeat(columns)}`],
    ['characters', `a;${long}`],
    ['quoted characters', `a;"${long}"`],
    ['characters after a quote never closed', `a;"${long}`],
  ])('is given back as its beginning, and the others are read: %s', (_, record) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `a;b${end}${record}${end}c;d`
      const size = 64 * 1024
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      )
      for (const texts of [[text], pieces]) {
        const records = [...splitRows(texts, { delimiter: ';' })]
        expect(records.map(({ cells }) => cells)).toEqual([['a', 'b'], null, ['c', 'd']])
        expect(records[1]).toMatchObject({ why: 'size' })
        expect(records[1]!.raw).toBe(`${record.slice(0, 2000)}…`)
      }
    }
  })

  test('may be as wide and as long as the limits', () => {
    expect(split([`${';'.repeat(columns - 1)}\na`])).toHaveLength(2)
    expect(split([`${'x'.repeat(recordCharacters)}\na`]).map((record) => typeof record)).toEqual([
      'object',
      'object',
    ])
  })

  test.each([
    ['quotes never closed', ['a;"', ...many('""a""\n')], 1_000_000],
    ['a cell of a million lines', ['a;"', ...many('""a\n'), '";b\n'], 1],
    ['blank lines', many('\n'), 1_000_000],
    ['lines ended by \\r', many('a;b\r'), 1_000_000],
    ['one column', many('a\n'), 1_000_000],
    ['only delimiters', many(';;;;'), 1],
    ['only quotes', many('""""'), 1],
    ['an odd number of quotes', ['"', ...many('""""')], 1],
  ])('costs no more than its length: %s', (_, pieces, expected) => {
    const start = performance.now()
    let records = 0
    for (const _ of splitRows(pieces, { delimiter: ';' })) records++
    expect(records).toBe(expected)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

const many = (text: string) => Array.from({ length: 25 }, () => text.repeat(40_000))
