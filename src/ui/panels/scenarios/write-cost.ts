import type { CostRange } from '../../../domain/scenario/simulation'
import type { Format } from '../../../i18n/create-format'
import type { Translate } from '../../../i18n/translator'
import type { CostGaps } from '../../../state/views/list-cost-gaps'
import { writeAmount, writeAmountBounds } from '../../write-amount'

/** Base with its range, and what is missing from either. */
export function writeCost(cost: CostRange, gaps: CostGaps, { euros }: Format, translate: Translate) {
  if (cost.base === null)
    return {
      value: cost.knownBase === 0 ? translate('unknown') : writeAmount(cost, euros, translate),
      bounds: translate(
        gaps.quantities.length === 0
          ? 'cost.no-prices'
          : gaps.prices.length === 0
            ? 'cost.no-quantities'
            : 'cost.no-prices-nor-quantities',
      ),
    }
  const value = euros(cost.base)
  const bounds = writeAmountBounds(cost, euros, translate)
  if (bounds === undefined) return { value }
  return { value, bounds: gaps.bounds.length === 0 ? bounds : translate('cost.partial-range', { bounds }) }
}
