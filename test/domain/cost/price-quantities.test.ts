import { describe, expect, test } from 'vitest'
import type { AssumptionValue } from '../../../src/domain/cost/assumption'
import { ASSUMPTION_KEYS, SHIPPED_ASSUMPTIONS } from '../../../src/domain/cost/assumptions'
import { mergeQuantities } from '../../../src/domain/cost/merge-quantities'
import { priceQuantities } from '../../../src/domain/cost/price-quantities'
import { resolveAssumptions } from '../../../src/domain/cost/resolve-assumptions'
import { sumCosts } from '../../../src/domain/cost/sum-costs'
import { eurosToCents } from '../../../src/domain/kernel/units'

const shipped = resolveAssumptions({})
const costOf = (assumption: string, quantity: number | null, prices = shipped) =>
  priceQuantities([{ assumption, quantity }], prices)[0]!.cost

describe('a price meets a quantity', () => {
  test('3 571 m of trench at 50, 70 and 90 €/m cost 178 550, 249 970 and 321 390 €', () => {
    expect(costOf('trench-metre', 3571)).toEqual({
      low: 17_855_000,
      base: 24_997_000,
      high: 32_139_000,
      knownBase: 24_997_000,
      missing: [],
    })
  })

  test('a bound that the source does not give is the base', () => {
    expect(costOf('nra-zo-site', 2)).toMatchObject({ low: 20_000_000, base: 20_000_000, high: 20_000_000 })
  })

  test('one bound without the other stands alone: the missing one is the base, not its mirror', () => {
    const shippedPrm = shipped.get('prm-site')!
    const priceOf = (bounds: Partial<AssumptionValue>) =>
      costOf('prm-site', 1, resolveAssumptions({ 'prm-site': { ...shippedPrm, ...bounds } }))
    expect(priceOf({ high: null })).toMatchObject({ low: 11_100_000, base: 18_000_000, high: 18_000_000 })
    expect(priceOf({ low: null })).toMatchObject({ low: 18_000_000, base: 18_000_000, high: 35_000_000 })
  })

  test('a price that nobody has said makes the cost unknown, never 0', () => {
    const cost = costOf('radio-site', 1)
    expect(cost).toEqual({ low: null, base: null, high: null, knownBase: 0, missing: ['radio-site'] })
  })

  test('a quantity that cannot be known makes the cost unknown too', () => {
    expect(costOf('trench-metre', null)).toMatchObject({ base: null, missing: ['trench-metre'] })
  })

  test('the price of the user replaces the shipped one whole, its bounds included', () => {
    const typed: AssumptionValue = {
      low: null,
      base: eurosToCents(40_000),
      high: null,
      source: 'devis',
      year: 2026,
      evidence: 'sourced',
    }
    const prices = resolveAssumptions({ 'radio-site': typed, 'prm-site': typed })
    expect(costOf('radio-site', 1, prices).base).toBe(4_000_000)
    expect(costOf('prm-site', 1, prices)).toMatchObject({ low: 4_000_000, high: 4_000_000 })
    expect(prices.get('radio-site')).toMatchObject({ evidence: 'sourced', source: 'devis', year: 2026 })
  })

  test('an assumption that does not exist is a programming error', () => {
    expect(() => costOf('unknown', 1)).toThrow('unknown')
  })
})

describe('sums', () => {
  test('one unknown term makes the sum unknown and keeps what is known', () => {
    expect(sumCosts([costOf('nra-zo-site', 1), costOf('radio-site', 1), costOf('radio-kit', 2)])).toEqual({
      low: null,
      base: null,
      high: null,
      knownBase: 10_000_000,
      missing: ['radio-kit', 'radio-site'],
    })
  })

  test('the sum of nothing is 0', () => {
    expect(sumCosts([])).toEqual({ low: 0, base: 0, high: 0, knownBase: 0, missing: [] })
  })

  test('quantities of one assumption are one line', () => {
    const priced = priceQuantities(
      [
        { assumption: 'satellite-kit', quantity: 3 },
        { assumption: 'nra-zo-site', quantity: 1 },
        { assumption: 'satellite-kit', quantity: 4 },
      ],
      shipped,
    )
    expect(
      mergeQuantities(priced).map(({ assumption, quantity, cost }) => [assumption, quantity, cost.base]),
    ).toEqual([
      ['satellite-kit', 7, 210_000],
      ['nra-zo-site', 1, 10_000_000],
    ])
  })
})

describe('the shipped table', () => {
  test('has one record a key', () => {
    expect(SHIPPED_ASSUMPTIONS.map(({ key }) => key)).toEqual([...ASSUMPTION_KEYS])
  })

  test.each(SHIPPED_ASSUMPTIONS.map((record) => [record.key, record] as const))(
    '%s is in whole cents, in order, and null exactly when nobody has said',
    (_, { low, base, high, evidence, source }) => {
      expect(base === null).toBe(evidence === 'missing')
      if (base === null) expect([low, high]).toEqual([null, null])
      const known = [low, base, high].filter((price) => price !== null)
      expect(known).toEqual(known.toSorted((a, b) => a - b))
      expect(known.every((price) => Number.isInteger(price) && price > 0)).toBe(true)
      expect(source.length).toBeGreaterThan(10)
    },
  )
})
