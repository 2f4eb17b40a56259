import { describe, expect, test } from 'vitest'
import { CSV_LIMITS, MOST_REFUSED } from '../../src/io/limits'
import { findIssue, readBad, readGood } from './read'

const HEADER = 'insee;down_kbps;operateur\n'
const ROW = '62765;512;Orange\n'
const long = 'x'.repeat(CSV_LIMITS.recordCharacters)

describe('a table that no spreadsheet can hold', () => {
  test.each([
    ['a million columns', ';'.repeat(1_000_000)],
    ['a cell without end', `62765;512;${long}`],
    ['a quoted cell without end', `62765;512;"${long}"`],
    ['nothing but quotes', '"'.repeat(CSV_LIMITS.recordCharacters + 1)],
  ])('loses one row to %s, and says which', async (_, row) => {
    const source = await readGood(`${HEADER}${ROW}${row}\n${ROW}`)
    expect(source.summary).toMatchObject({ read: 3, used: 2, refused: 1 })
    expect(findIssue(source, 'csv-row-too-large')).toMatchObject({ row: 3, severity: 'warning' })
    expect(source.refused[0]!.raw.length).toBeLessThan(5000)
  })

  test.each([
    ['a million columns', 'a;'.repeat(1_000_000)],
    ['no line end', long.replaceAll('xx', 'a;')],
    ['only quotes', '"'.repeat(CSV_LIMITS.recordCharacters + 1)],
    ['only delimiters', ';'.repeat(CSV_LIMITS.recordCharacters + 1)],
  ])('is refused when its first row is already too large: %s', async (_, row) => {
    const issues = await readBad(`${row};\n${ROW}`)
    expect(issues).toMatchObject([{ code: 'csv-row-too-large', severity: 'error', row: 1 }])
  })

  test('may have a header longer than what is looked at first', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `colonne ${index}`)
    const source = await readGood(`insee;down_kbps;${names.join(';')}\n62765;512${';'.repeat(10_000)}\n`)
    expect(source.summary).toMatchObject({ read: 1, used: 1 })
  })

  test('is given up when more is refused than can be shown, with the reasons', async () => {
    const issues = await readBad(`${HEADER}${ROW}${'x;1;\n'.repeat(MOST_REFUSED + 1)}`)
    expect(issues).toMatchObject([
      { code: 'rows-refused-too-many', severity: 'error' },
      { code: 'insee-invalid', count: MOST_REFUSED },
    ])
  })
})
