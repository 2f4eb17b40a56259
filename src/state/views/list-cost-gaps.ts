import type { Assumption } from '../../domain/cost/assumption'
import type { Quantity } from '../../domain/scenario/simulation'

/** What a cost does not know, as keys of assumptions: three different things to do something about. */
export interface CostGaps {
  /** No price: the user can give one. */
  readonly prices: readonly string[]
  /** No quantity, such as a link to a network whose sites no file gives: a file is missing. */
  readonly quantities: readonly string[]
  /** A price without its low or its high, whose base stands in the range for them. */
  readonly bounds: readonly string[]
}

type Price = Pick<Assumption, 'key' | 'nature'> & {
  readonly value: Pick<Assumption, 'low' | 'base' | 'high'>
}

/** The gaps of the bill of quantities, one nature of cost at a time. */
export function listCostGaps(
  quantities: readonly Quantity[],
  prices: readonly Price[],
  nature: Assumption['nature'],
): CostGaps {
  const rows = quantities.flatMap(({ assumption, quantity }) => {
    const price = prices.find(({ key }) => key === assumption)
    return price?.nature === nature ? [{ key: assumption, quantity, value: price.value }] : []
  })
  const keysOf = (isGap: (row: (typeof rows)[number]) => boolean) => rows.filter(isGap).map(({ key }) => key)
  return {
    prices: keysOf(({ value }) => value.base === null),
    quantities: keysOf(({ quantity }) => quantity === null),
    bounds: keysOf(({ value }) => value.base !== null && (value.low === null || value.high === null)),
  }
}
