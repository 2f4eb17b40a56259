import { describe, expect, test } from 'vitest'
import type {
  FigureColumn,
  FigureKey,
  FigureSubject,
  PlacedFigures,
} from '../../../src/domain/territory/commune-figures'
import { describeFigures } from '../../../src/domain/territory/describe-figures'

const count = (key: FigureKey, value: number, quarter: string | null = null): FigureColumn => ({
  key,
  quarter,
  nature: 'count',
  values: Float64Array.of(99, value),
})
const table = (subject: FigureSubject, columns: readonly FigureColumn[], sources = 1): PlacedFigures => ({
  file: 'table.csv',
  subject,
  scope: null,
  date: null,
  sources: Uint32Array.of(1, sources),
  columns,
})
const describeOne = (...given: Parameters<typeof table>) => describeFigures([table(...given)], 1)[0]!

describe('what a published table says of a commune', () => {
  test('is its counts, and what they divide by; unknown is not nil', () => {
    const described = describeOne('speeds', [
      count('premises', 10),
      count('elig_thd30', 0),
      count('elig_thd1g', Number.NaN),
    ])
    expect(described.base).toBe(10)
    expect(described.figures).toEqual([
      { key: 'elig_thd30', quarter: null, of: 10, value: { nature: 'count', number: 0 } },
      { key: 'elig_thd1g', quarter: null, of: 10, value: null },
    ])
  })

  test('divides best technologies by what they share out, not by all premises', () => {
    const described = describeOne('bestTechnology', [
      count('premises', 10),
      count('nbr_elig_8', 8),
      count('elig_ftth', 6),
    ])
    expect(described.base).toBe(8)
    expect(described.figures.map(({ key, of }) => [key, of])).toEqual([
      ['premises', null],
      ['elig_ftth', 8],
    ])
  })

  test('is the latest quarter, whatever the order of the columns', () => {
    const described = describeOne('fibre', [
      count('ftth', 1, '2017-T4'),
      count('ftth', 3, '2018-T1'),
      count('ftth', 0, '2017-T3'),
      count('dwellings', 4),
      count('establishments', 2),
    ])
    expect(described.base).toBe(6)
    expect(described.figures.map(({ key, quarter }) => [key, quarter])).toEqual([
      ['ftth', '2018-T1'],
      ['dwellings', null],
      ['establishments', null],
    ])
  })

  test('divides by nothing where premises, or half of them, are unknown', () => {
    expect(describeOne('speeds', [count('elig_thd30', 3)]).base).toBeNull()
    expect(describeOne('fibre', [count('dwellings', 4), count('establishments', Number.NaN)]).base).toBeNull()
    expect(describeOne('premises', [count('premises', 4)])).toMatchObject({
      base: null,
      figures: [{ key: 'premises' }],
    })
  })

  test('is texts and days of the closure of copper, empty where they are unknown', () => {
    const described = describeOne('copperClosure', [
      { key: 'copper_lot', quarter: null, nature: 'text', values: ['1', '4'] },
      { key: 'technical_closure', quarter: null, nature: 'day', values: ['', ''] },
      { key: 'copper_ftth_share', quarter: null, nature: 'share', values: Float64Array.of(0, 0.5) },
      count('premises_reference', 12),
    ])
    expect(described.base).toBe(12)
    expect(described.figures.map(({ value }) => value)).toEqual([
      { nature: 'text', text: '4' },
      null,
      { nature: 'share', number: 0.5 },
      { nature: 'count', number: 12 },
    ])
  })

  test('is nothing where the table has no row for it', () => {
    expect(describeOne('speeds', [count('premises', Number.NaN)], 0)).toMatchObject({
      sources: 0,
      figures: [],
    })
  })
})
