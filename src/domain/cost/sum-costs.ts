import { type Cents, cents } from '../kernel/units'
import type { CostRange } from '../scenario/simulation'

/** The sum of costs; null where one term is null, with what is known and the names of what is missing. */
export function sumCosts(costs: readonly CostRange[]): CostRange {
  return {
    low: addUp(costs.map(({ low }) => low)),
    base: addUp(costs.map(({ base }) => base)),
    high: addUp(costs.map(({ high }) => high)),
    knownBase: cents(costs.reduce((sum, { knownBase }) => sum + knownBase, 0)),
    missing: [...new Set(costs.flatMap(({ missing }) => missing))].sort(),
  }
}

function addUp(amounts: readonly (Cents | null)[]): Cents | null {
  let sum = 0
  for (const amount of amounts) {
    if (amount === null) return null
    sum += amount
  }
  return cents(sum)
}
