import { type Cents, cents } from '../kernel/units'
import type { CostRange, Quantity } from '../scenario/simulation'
import type { PriceTable } from './resolve-assumptions'

/**
 * The cost of so many units, in whole cents: exact, because both are whole numbers. A missing price or quantity
 * gives null, never 0. A bound that the price does not give is replaced by its base, and only here.
 */
export function priceQuantities(
  quantities: readonly Pick<Quantity, 'assumption' | 'quantity'>[],
  prices: PriceTable,
): Quantity[] {
  return quantities.map(({ assumption, quantity }) => ({
    assumption,
    quantity,
    cost: priceQuantity(assumption, quantity, prices),
  }))
}

function priceQuantity(key: string, quantity: number | null, prices: PriceTable): CostRange {
  const price = prices.get(key)
  if (!price) throw new Error(`no assumption ${key}`)
  if (price.base === null || quantity === null) {
    return { low: null, base: null, high: null, knownBase: cents(0), missing: [key] }
  }
  const times = (unitPrice: Cents): Cents => cents(unitPrice * quantity)
  const base = times(price.base)
  return {
    low: times(price.low ?? price.base),
    base,
    high: times(price.high ?? price.base),
    knownBase: base,
    missing: [],
  }
}
