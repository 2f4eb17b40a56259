import { describe, expect, test } from 'vitest'
import { DEFAULT_FUNDING_PLANS } from '../../../src/domain/cost/default-funding-plans'
import { fundCapex } from '../../../src/domain/cost/fund-capex'
import type { FundingSource } from '../../../src/domain/cost/funding-plan'
import { eurosToCents } from '../../../src/domain/kernel/units'

const source = (id: string, bounds: Partial<FundingSource>): FundingSource => ({
  id,
  funder: 'state',
  base: 'capex',
  rate: null,
  perPrise: null,
  capTotal: null,
  source: id,
  year: null,
  evidence: 'sourced',
  ...bounds,
})

function fund(euros: number, prises: number, sources: readonly FundingSource[]) {
  const result = fundCapex(eurosToCents(euros), prises, { sources, sharingKey: { kind: 'inhabitants' } })
  if (!result.ok) return result.issues
  return result.value.map(({ id, amount, binding }) => [id, amount / 100, binding])
}

describe('fundCapex', () => {
  test('700 000 € of 2006: a quarter from FEDER, a quarter from the Region, half left to the EPCI', () => {
    expect(fund(700_000, 2550, DEFAULT_FUNDING_PLANS['saint-omer-2006'].sources)).toEqual([
      ['feder', 175_000, 'rate'],
      ['region', 175_000, 'rate'],
      ['epci', 350_000, 'remainder'],
    ])
  })

  test('1 000 prises at 1 260 €: operators 80 %, State 110 € a prise, 142 € a prise left', () => {
    expect(fund(1_260_000, 1000, DEFAULT_FUNDING_PLANS['npdc-ftth-2019'].sources)).toEqual([
      ['operators', 1_008_000, 'rate'],
      ['state', 110_000, 'perPrise'],
      ['epci', 142_000, 'remainder'],
    ])
  })

  test('the fund of 2013 takes its rate on what the operators leave, and its cap per prise bites', () => {
    // Paris row: operators 450 × 100 = 45 000; 33 % of 126 000 − 45 000 is 26 730; 180 × 100 = 18 000 is less.
    const [operators, state] = DEFAULT_FUNDING_PLANS['fsn-2013'].sources
    const typed = { ...state!, rate: 0.33, perPrise: eurosToCents(180) }
    expect(fund(126_000, 100, [operators!, typed])).toEqual([
      ['operators', 45_000, 'perPrise'],
      ['state', 18_000, 'perPrise'],
      ['epci', 63_000, 'remainder'],
    ])
    expect(fund(126_000, 100, [operators!, { ...typed, perPrise: null }])).toEqual([
      ['operators', 45_000, 'perPrise'],
      ['state', 26_730, 'rate'],
      ['epci', 54_270, 'remainder'],
    ])
  })

  test('a plan with a source of which nothing is known is refused and says which', () => {
    expect(fund(126_000, 100, DEFAULT_FUNDING_PLANS['fsn-2013'].sources)).toMatchObject([
      { code: 'funding-source-incomplete', params: { funder: 'state' } },
    ])
  })

  test('a ceiling bites, and the last source never pays more than what is left', () => {
    expect(
      fund(1000, 10, [
        source('a', { rate: 0.9, capTotal: eurosToCents(700) }),
        source('b', { perPrise: eurosToCents(50) }),
        source('c', { rate: 0.5, base: 'remainder' }),
      ]),
    ).toEqual([
      ['a', 700, 'capTotal'],
      ['b', 300, 'remainder'],
      ['c', 0, 'rate'],
      ['epci', 0, 'remainder'],
    ])
  })

  test('rates are exact: 57 % of 1 € is 57 cents, and a third of a cent is left to the EPCI', () => {
    expect(fund(1, 1, [source('a', { rate: 0.57 })])).toEqual([
      ['a', 0.57, 'rate'],
      ['epci', 0.43, 'remainder'],
    ])
    expect(fund(0.1, 1, [source('a', { rate: 0.333333 })])).toEqual([
      ['a', 0.03, 'rate'],
      ['epci', 0.07, 'remainder'],
    ])
  })

  test('a rate below 0 is a programming error', () => {
    expect(() => fund(1, 1, [source('a', { rate: -0.1 })])).toThrow(RangeError)
  })
})
