import type { Coverage } from '../../../domain/coverage/coverage'
import type { SimulationFigures } from '../../../domain/scenario/simulation'
import { type CostGaps, listCostGaps } from '../../../state/views/list-cost-gaps'
import { assumptionsView } from '../../../state/views/scenario-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { nameOf } from '../../name-of'
import { Figure, FigureList } from '../../primitives/figure'
import { useView } from '../../use-app'
import { writeShareShort } from '../../write-share'
import { writeCost } from './write-cost'

interface CostSummaryProps {
  readonly result: SimulationFigures
  /** The threshold of the page, as text: what the share is read at, whatever the scenario's goal. */
  readonly threshold: string
}

/** What the scenario costs and brings: base with its low and high, per line, per year, before and after. */
export function CostSummary({ result, threshold }: CostSummaryProps) {
  const translate = useTranslate()
  const format = useFormat()
  const prices = useView(assumptionsView)
  const { number, euros } = format
  const { capex, opexPerYear, lifted, prises, coverageBefore, coverageAfter } = result
  const shareOf = ({ totals }: Coverage) =>
    totals.share === null ? null : writeShareShort(totals, format, translate)
  const before = shareOf(coverageBefore)
  const after = shareOf(coverageAfter)
  const perLine = capex.base === null || lifted === 0 ? null : euros(dividePrice(capex.base, lifted))
  const capexGaps = listCostGaps(result.quantities, prices, 'capex')
  const opexGaps = listCostGaps(result.quantities, prices, 'opex')
  return (
    <FigureList label={translate('cost.title')}>
      <Figure
        label={translate('cost.lifted')}
        value={number(lifted)}
        of={translate('cost.treated', { prises })}
        tone="gain"
      />
      <Figure
        label={translate('cost.share', { threshold })}
        value={before === null || after === null ? null : `${before} → ${after}`}
        explain={<p>{translate('explain.share-after')}</p>}
      />
      <Figure
        label={translate('cost.capex')}
        {...writeCost(capex, capexGaps, format, translate)}
        explain={<CostExplanation gaps={capexGaps} meaning={translate('explain.capex')} />}
      />
      <Figure
        label={translate('cost.per-line')}
        value={perLine}
        explain={<p>{translate('explain.per-line')}</p>}
      />
      <Figure
        label={translate('cost.opex')}
        {...writeCost(opexPerYear, opexGaps, format, translate)}
        {...(opexPerYear.base === 0 && { bounds: translate('cost.no-opex') })}
        explain={<CostExplanation gaps={opexGaps} meaning={translate('explain.opex')} />}
      />
    </FigureList>
  )
}

function CostExplanation({ gaps, meaning }: { gaps: CostGaps; meaning: string }) {
  const translate = useTranslate()
  return (
    <>
      <p>{meaning}</p>
      {(['prices', 'quantities', 'bounds'] as const).map(
        (gap) =>
          gaps[gap].length > 0 && (
            <p key={gap}>
              {translate(`cost.gap-${gap}`, {
                names: gaps[gap].map((key) => nameOf(translate, 'assumption', key)).join(', '),
              })}
            </p>
          ),
      )}
    </>
  )
}

/** For display only: the amount itself stays whole. */
const dividePrice = <Amount extends number>(amount: Amount, count: number): Amount =>
  (amount / count) as Amount
