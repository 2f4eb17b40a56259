import type { CostRange, SimulationResult } from '../../../domain/scenario/simulation'
import type { Format } from '../../../i18n/create-format'
import type { Translate } from '../../../i18n/translator'
import { useFormat, useTranslate } from '../../i18n-context'
import { nameOf } from '../../name-of'
import { Figure, FigureList } from '../../primitives/figure'
import { writeAmount, writeAmountBounds } from '../../write-amount'

/** What the scenario costs and brings: base with its low and high, per line, per year, before and after. */
export function CostSummary({ result }: { result: SimulationResult }) {
  const translate = useTranslate()
  const format = useFormat()
  const { number, percent, euros } = format
  const { capex, opexPerYear, lifted, prises, coverageBefore, coverageAfter } = result
  const before = coverageBefore.totals.share
  const after = coverageAfter.totals.share
  const perLine = capex.base === null || lifted === 0 ? null : euros(dividePrice(capex.base, lifted))
  return (
    <FigureList label={translate('cost.title')}>
      <Figure
        label={translate('cost.lifted')}
        value={number(lifted)}
        of={translate('cost.treated', { prises })}
        tone="gain"
      />
      <Figure
        label={translate('cost.share')}
        value={before === null || after === null ? null : `${percent(before)} → ${percent(after)}`}
        explain={<p>{translate('explain.share-after')}</p>}
      />
      <Figure
        label={translate('cost.capex')}
        {...writeCost(capex, format, translate)}
        explain={<CostExplanation cost={capex} meaning={translate('explain.capex')} />}
      />
      <Figure
        label={translate('cost.per-line')}
        value={perLine}
        explain={<p>{translate('explain.per-line')}</p>}
      />
      <Figure
        label={translate('cost.opex')}
        {...writeCost(opexPerYear, format, translate)}
        explain={<CostExplanation cost={opexPerYear} meaning={translate('explain.opex')} />}
      />
    </FigureList>
  )
}

/** Base, with low and high; « at least » when a price or a quantity is missing. */
export function writeCost(cost: CostRange, { euros }: Format, translate: Translate) {
  if (cost.base === null)
    return {
      value: cost.knownBase === 0 ? translate('unknown') : writeAmount(cost, euros, translate),
      bounds: translate('cost.incomplete'),
    }
  return { value: euros(cost.base), bounds: writeAmountBounds(cost, euros, translate) }
}

function CostExplanation({ cost, meaning }: { cost: CostRange; meaning: string }) {
  const translate = useTranslate()
  return (
    <>
      <p>{meaning}</p>
      {cost.missing.length > 0 && (
        <p>
          {translate('cost.missing', {
            names: cost.missing.map((key) => nameOf(translate, 'assumption', key)).join(', '),
          })}
        </p>
      )}
    </>
  )
}

/** For display only: the amount itself stays whole. */
const dividePrice = <Amount extends number>(amount: Amount, count: number): Amount =>
  (amount / count) as Amount
