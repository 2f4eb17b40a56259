import { useMemo } from 'react'
import { type CommuneRow, coveragePanelView } from '../../state/views/coverage-panel'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { figureColumns } from './figure-columns'
import { LinkedTable } from './linked-table'

export function CommuneTable() {
  const translate = useTranslate()
  const say = useThresholdText()
  const view = useView(coveragePanelView)
  const columns = useMemo<Column<CommuneRow>[]>(
    () => [
      {
        key: 'name',
        title: translate('column.commune'),
        kind: 'text',
        width: 200,
        value: ({ name }) => name,
      },
      ...figureColumns<CommuneRow>(translate),
      {
        key: 'population',
        title: translate('column.population'),
        kind: 'number',
        width: 112,
        value: ({ population }) => population,
      },
      { key: 'code', title: translate('column.code'), kind: 'text', width: 88, value: ({ code }) => code },
      {
        key: 'epci',
        title: translate('column.epci'),
        kind: 'text',
        width: 208,
        value: ({ epciName, epci }) => epciName ?? epci,
      },
    ],
    [translate],
  )
  if (!view.answer) return null
  return (
    <LinkedTable
      caption={translate('tables.communes-caption', { threshold: say(view.shownThreshold) })}
      name={translate('tables.communes')}
      rows={view.answer.communes}
      columns={columns}
      kind="commune"
      idOf={({ id }) => id}
      layer="communes"
      sortBy={{ key: 'share', desc: false }}
      isStale={view.state !== 'current'}
    />
  )
}
