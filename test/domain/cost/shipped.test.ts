import { describe, expect, test } from 'vitest'
import { SHIPPED_ASSUMPTIONS } from '../../../src/domain/cost/assumptions'
import { DEFAULT_FUNDING_PLANS, FUNDING_PLAN_KEYS } from '../../../src/domain/cost/default-funding-plans'
import { TECHNOLOGIES } from '../../../src/domain/scenario/project'
import { TECHNOLOGY_PACK } from '../../../src/domain/scenario/technologies'

const inEuros = (cents: number | null) => (cents === null ? null : cents / 100)

/**
 * What the product says before anybody changes it, written here a second time: a price, its year or its mark
 * cannot change by a slip of the hand. Euros; low, base, high.
 */
test('the shipped prices and how sure each is', () => {
  expect(
    SHIPPED_ASSUMPTIONS.map(({ key, low, base, high, year, evidence }) => [
      ...[key, inEuros(low), inEuros(base), inEuros(high), year, evidence],
    ]),
  ).toEqual([
    ['nra-zo-site', null, 100_000, null, null, 'sourced'],
    ['prm-site', 111_000, 180_000, 350_000, 2012, 'sourced'],
    ['trench-metre', 50, 70, 90, null, 'computed'],
    ['ftth-prise', 704, 1_260, 1_905, 2019, 'sourced'],
    ['ftto-access', 2_000, 6_000, 10_000, null, 'hypothesis'],
    ['radio-site', null, null, null, null, 'missing'],
    ['radio-kit', null, null, null, null, 'missing'],
    ['satellite-kit', 286, 300, 318, 2012, 'computed'],
    ['ftth-opex', 19.8, 25.5, 31.2, 2025, 'computed'],
    ['ftto-opex', null, null, null, null, 'missing'],
    ['copper-site-opex', null, null, null, null, 'missing'],
    ['radio-site-opex', null, null, null, null, 'missing'],
  ])
})

describe('the shipped plans', () => {
  test('say who pays, how much, and how sure it is', () => {
    const rules = FUNDING_PLAN_KEYS.flatMap((plan) =>
      DEFAULT_FUNDING_PLANS[plan].sources.map(
        ({ funder, base, rate, perPrise, capTotal, year, evidence }) => [
          ...[plan, funder, base, rate, inEuros(perPrise), inEuros(capTotal), year, evidence],
        ],
      ),
    )
    expect(rules).toEqual([
      ['saint-omer-2006', 'feder', 'capex', 0.25, null, null, 2006, 'hypothesis'],
      ['saint-omer-2006', 'region', 'capex', 0.25, null, null, 2006, 'hypothesis'],
      ['npdc-ftth-2019', 'operators', 'capex', 0.8, null, null, 2019, 'sourced'],
      ['npdc-ftth-2019', 'state', 'capex', null, 110, null, 2019, 'sourced'],
      ['fsn-2013', 'operators', 'capex', null, 450, null, 2012, 'computed'],
      ['fsn-2013', 'state', 'remainder', null, null, null, 2013, 'missing'],
    ])
  })

  test('have an identity each, so that a line of the result leads back to its rule', () => {
    for (const key of FUNDING_PLAN_KEYS) {
      const ids = DEFAULT_FUNDING_PLANS[key].sources.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

test('the speeds a technology is said to bring, kbit/s, and how sure each is', () => {
  const speeds = TECHNOLOGIES.map((key) => {
    const { speed } = TECHNOLOGY_PACK[key]
    if (speed.kind !== 'fixed') return [key, speed.technology]
    const { down, up } = speed
    return [key, down.kbps, down.evidence, up.kbps, up.evidence]
  })
  expect(speeds).toEqual([
    ['nra-zo', 'adsl'],
    ['prm', 'vdsl2'],
    ['ftth', 1_000_000, 'sourced', 300_000, 'hypothesis'],
    ['ftto', 100_000, 'sourced', 100_000, 'sourced'],
    ['radio', 30_000, 'sourced', 2_000, 'sourced'],
    ['satellite', 30_000, 'sourced', 2_000, 'sourced'],
  ])
})
