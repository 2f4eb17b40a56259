import type { AssumptionValue } from './assumption'

/** Whether the levels of a price that are known are in their order: low ≤ base ≤ high. */
export function isPriceOrdered({ low, base, high }: Pick<AssumptionValue, 'low' | 'base' | 'high'>): boolean {
  const known = [low, base, high].filter((level) => level !== null)
  return known.every((level, index) => index === 0 || known[index - 1]! <= level)
}
