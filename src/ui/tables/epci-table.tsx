import { useMemo } from 'react'
import { coveragePanelView, type EpciRow } from '../../state/views/coverage-panel'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { figureColumns } from './figure-columns'
import { LinkedTable } from './linked-table'
import { NoTable } from './no-table'

export function EpciTable() {
  const translate = useTranslate()
  const say = useThresholdText()
  const view = useView(coveragePanelView)
  const columns = useMemo<Column<EpciRow>[]>(
    () => [
      { key: 'name', title: translate('column.epci'), kind: 'text', width: 208, value: ({ name }) => name },
      ...figureColumns<EpciRow>(translate, (row) => row),
      { key: 'code', title: translate('column.siren'), kind: 'text', width: 112, value: ({ code }) => code },
      {
        key: 'population',
        title: translate('column.population'),
        kind: 'number',
        width: 112,
        value: ({ population }) => population,
      },
    ],
    [translate],
  )
  if (!view.answer) return <NoTable />
  return (
    <LinkedTable
      caption={translate('tables.epcis-caption', { threshold: say(view.shownThreshold) })}
      name={translate('tables.epcis')}
      rows={view.answer.epcis}
      columns={columns}
      kind="epci"
      idOf={({ code }) => code}
      isStale={view.state !== 'current'}
      empty={{ title: translate('tables.no-epcis'), todo: translate('tables.no-epcis-todo') }}
    />
  )
}
