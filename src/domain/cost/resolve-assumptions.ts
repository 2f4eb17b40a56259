import type { Assumption, AssumptionValue } from './assumption'
import { SHIPPED_ASSUMPTIONS } from './assumptions'

export type PriceTable = ReadonlyMap<string, Assumption>

/** The shipped prices with the user's own over them; a price of the user's for an unknown key is left aside. */
export function resolveAssumptions(changed: Readonly<Record<string, AssumptionValue>>): PriceTable {
  return new Map(SHIPPED_ASSUMPTIONS.map((shipped) => [shipped.key, { ...shipped, ...changed[shipped.key] }]))
}
