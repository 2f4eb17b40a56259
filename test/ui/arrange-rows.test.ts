import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arrangement, arrangeRows } from '../../src/ui/data-table/arrange-rows'
import type { Column } from '../../src/ui/data-table/column'
import { sortInSlices } from '../../src/ui/data-table/sort-in-slices'

interface Place {
  readonly name: string
  readonly code: string
  readonly lines: number | null
}
const COLUMNS: readonly Column<Place>[] = [
  { key: 'name', title: 'Commune', kind: 'text', value: ({ name }) => name },
  { key: 'code', title: 'Code', kind: 'text', value: ({ code }) => code },
  { key: 'lines', title: 'Lignes', kind: 'number', value: ({ lines }) => lines },
]
const PLACES: readonly Place[] = [
  { name: 'Éperlecques', code: '62297', lines: 3 },
  { name: 'Arques', code: '62040', lines: null },
  { name: 'Zouafques', code: '62904', lines: 12 },
  { name: 'Saint-Omer', code: '62765', lines: 3 },
]
const nothing: Arrangement = { sort: null, search: '', filters: {} }

/** What the work gives, and how often it paused. */
function run<T>(work: Generator<void, T>): { value: T; pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next()
    if (step.done) return { value: step.value, pauses }
  }
}
const names = (asked: Partial<Arrangement>) =>
  run(arrangeRows(PLACES, COLUMNS, { ...nothing, ...asked })).value.map(({ name }) => name)

describe('the rows of a table', () => {
  it('are given as they come when nothing is asked', () => {
    expect(run(arrangeRows(PLACES, COLUMNS, nothing)).value).toBe(PLACES)
  })

  it('are sorted with equals as they come and the unknown last, whichever way', () => {
    expect(names({ sort: { key: 'lines', desc: false } })).toEqual([
      'Éperlecques',
      'Saint-Omer',
      'Zouafques',
      'Arques',
    ])
    expect(names({ sort: { key: 'lines', desc: true } })).toEqual([
      'Zouafques',
      'Éperlecques',
      'Saint-Omer',
      'Arques',
    ])
    expect(names({ sort: { key: 'name', desc: true } })[0]).toBe('Zouafques')
  })

  it('are found by any text, without accents or hyphens', () => {
    expect(names({ search: 'saint omer' })).toEqual(['Saint-Omer'])
    expect(names({ search: 'EPERL' })).toEqual(['Éperlecques'])
    expect(names({ search: '62904' })).toEqual(['Zouafques'])
    expect(names({ search: '12' })).toEqual([])
  })

  it('pass what is written above every column', () => {
    expect(names({ filters: { lines: '≤ 3' } })).toEqual(['Éperlecques', 'Saint-Omer'])
    expect(names({ filters: { lines: '≤ 3', name: 'omer' } })).toEqual(['Saint-Omer'])
    expect(names({ filters: { lines: 'beaucoup' } })).toHaveLength(PLACES.length)
    expect(names({ filters: { name: '', lines: '' } })).toHaveLength(PLACES.length)
  })

  it('pause often enough for a country not to hold the page', () => {
    const country = Array.from({ length: 35_000 }, (_, i) => ({
      name: `Commune ${(i * 7919) % 35_000}`,
      code: '',
      lines: i,
    }))
    const { value, pauses } = run(
      arrangeRows(country, COLUMNS, { ...nothing, sort: { key: 'name', desc: false } }),
    )
    expect(value.slice(0, 3).map(({ name }) => name)).toEqual(['Commune 0', 'Commune 1', 'Commune 2'])
    // Some 500 rows or 2 000 comparisons at a time.
    expect(pauses).toBeGreaterThan(35_000 / 500)
  })
})

describe('a sort in slices', () => {
  it('gives what the language sorts, in the same order among equals', () => {
    const items = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3_000, size: 'max' })
    fc.assert(
      fc.property(items, (keys) => {
        const ranks = keys.map((_, rank) => rank)
        const compare = (a: number, b: number) => keys[a]! - keys[b]!
        expect(run(sortInSlices(ranks, compare)).value).toEqual(ranks.toSorted(compare))
      }),
      { numRuns: 60, seed: 20_261_124 },
    )
  })
})
