import { expect, test } from 'vitest'
import type { Assumption } from '../../src/domain/cost/assumption'
import { cents } from '../../src/domain/kernel/units'
import type { Quantity } from '../../src/domain/scenario/simulation'
import { listCostGaps } from '../../src/state/views/list-cost-gaps'

const price = (key: string, levels: readonly (number | null)[], nature: Assumption['nature'] = 'capex') => {
  const [low, base, high] = levels.map((level) => (level === null ? null : cents(level)))
  return { key, nature, value: { low: low!, base: base!, high: high! } }
}
const of = (assumption: string, quantity: number | null) => ({ assumption, quantity }) as Quantity

test('tells a missing price, a missing quantity and a missing bound apart', () => {
  const prices = [
    price('priced', [1, 2, 3]),
    price('unpriced', [null, null, null]),
    price('bare', [null, 2, 3]),
    price('yearly', [null, null, null], 'opex'),
  ]
  const quantities = [of('priced', null), of('unpriced', 4), of('bare', 1), of('yearly', 1)]
  expect(listCostGaps(quantities, prices, 'capex')).toEqual({
    prices: ['unpriced'],
    quantities: ['priced'],
    bounds: ['bare'],
  })
  expect(listCostGaps(quantities, prices, 'opex')).toEqual({ prices: ['yearly'], quantities: [], bounds: [] })
})
