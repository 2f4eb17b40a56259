import { useMemo } from 'react'
import { type PayerRow, payersView } from '../../state/views/bill'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { useView } from '../use-app'
import { ScenarioPart } from './scenario-part'

/** Who pays the investment of the scenario shown: funders, then what each EPCI is left with. */
export function PayerTable() {
  const translate = useTranslate()
  const view = useView(payersView)
  const columns = useMemo<Column<PayerRow>[]>(
    () => [
      {
        key: 'who',
        title: translate('funding.who'),
        kind: 'text',
        width: 240,
        value: ({ funder, name }) => name ?? translate(`funder.${funder}`),
      },
      {
        key: 'part',
        title: translate('column.part'),
        kind: 'text',
        width: 160,
        value: ({ funder }) => translate(funder === 'epci' ? 'column.part-left' : 'column.part-funder'),
      },
      {
        key: 'amount',
        title: translate('funding.amount'),
        unit: '€',
        kind: 'number',
        decimals: 2,
        width: 136,
        value: ({ amount }) => amount / 100,
      },
      {
        key: 'share',
        title: translate('funding.part'),
        unit: '%',
        kind: 'number',
        decimals: 1,
        width: 96,
        value: ({ share }) => (share === null ? null : share * 100),
      },
      {
        key: 'lines',
        title: translate('column.treated'),
        kind: 'number',
        width: 112,
        value: ({ lines }) => lines,
        // A funder treats no line: that is not an unknown number of them.
        text: ({ lines }, { number }) => (lines === null ? '–' : number(lines)),
      },
      {
        key: 'code',
        title: translate('column.siren'),
        kind: 'text',
        width: 112,
        value: ({ code }) => code ?? '',
      },
      {
        key: 'source',
        title: translate('prices.source'),
        kind: 'text',
        width: 320,
        value: ({ source }) => source ?? '',
      },
    ],
    [translate],
  )
  return <ScenarioPart view={view} part="payers" columns={columns} />
}
