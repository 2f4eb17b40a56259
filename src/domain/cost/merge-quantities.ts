import type { Quantity } from '../scenario/simulation'
import { sumCosts } from './sum-costs'

/** One entry an assumption, in order of first appearance; a sum with an unknown quantity is unknown. */
export function mergeQuantities(quantities: readonly Quantity[]): Quantity[] {
  const merged = new Map<string, Quantity>()
  for (const entry of quantities) {
    const sum = merged.get(entry.assumption)
    merged.set(entry.assumption, sum ? addQuantities(sum, entry) : entry)
  }
  return [...merged.values()]
}

function addQuantities(a: Quantity, b: Quantity): Quantity {
  return {
    assumption: a.assumption,
    quantity: a.quantity === null || b.quantity === null ? null : a.quantity + b.quantity,
    cost: sumCosts([a.cost, b.cost]),
  }
}
