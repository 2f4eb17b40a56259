import type { Cents } from '../domain/kernel/units'
import type { CostRange } from '../domain/scenario/simulation'
import type { Translate } from '../i18n/translator'

/**
 * The base of a cost; what the known prices add up to is a minimum. When they add up to nothing the cost is
 * unknown: « at least 0 € » would say nothing, and look like a sum.
 */
export function writeAmount(
  { base, knownBase }: Pick<CostRange, 'base' | 'knownBase'>,
  write: (amount: Cents) => string,
  translate: Translate,
): string {
  if (base !== null) return write(base)
  return knownBase === 0
    ? translate('cost.unknown')
    : translate('cost.at-least', { amount: write(knownBase) })
}

/** The low and high of a cost: a range needs both; one alone says from where, or up to where. */
export function writeAmountBounds(
  { low, high }: Pick<CostRange, 'low' | 'high'>,
  write: (amount: Cents) => string,
  translate: Translate,
): string | undefined {
  if (low !== null && high !== null)
    return low === high ? undefined : translate('figure.between', { low: write(low), high: write(high) })
  if (low !== null) return translate('cost.from', { amount: write(low) })
  return high === null ? undefined : translate('cost.up-to', { amount: write(high) })
}

/** More than this is no price and no cap, and its cents would soon be more than a number holds exactly. Euros. */
export const MOST_EUROS = 1e9
