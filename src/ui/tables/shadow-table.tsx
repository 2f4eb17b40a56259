import { useMemo } from 'react'
import { type ShadowRow, shadowPanelView } from '../../state/views/shadow-panel'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { LinkedTable } from './linked-table'
import { NoTable } from './no-table'

type Count = 'lines' | 'ineligible' | 'below' | 'premises' | 'businesses'
const WIDTHS: Readonly<Record<Count, number>> = {
  lines: 88,
  ineligible: 104,
  below: 124,
  premises: 88,
  businesses: 128,
}

export function ShadowTable() {
  const translate = useTranslate()
  const say = useThresholdText()
  const view = useView(shadowPanelView)
  const columns = useMemo<Column<ShadowRow>[]>(() => {
    const count = (key: Count): Column<ShadowRow> => ({
      key,
      title: translate(`column.${key}`),
      kind: 'number',
      width: WIDTHS[key],
      atThreshold: key === 'lines' || key === 'below',
      value: (row) => row[key],
    })
    return [
      {
        key: 'name',
        title: translate('column.shadow-zone'),
        kind: 'text',
        width: 232,
        value: ({ id, name }) => `${id} · ${name}`,
        inFile: [
          { key: 'id', title: translate('column.rank'), kind: 'number', value: ({ id }) => id },
          { key: 'name', title: translate('column.shadow-zone'), kind: 'text', value: ({ name }) => name },
        ],
      },
      count('lines'),
      count('ineligible'),
      count('below'),
      count('premises'),
      count('businesses'),
      {
        key: 'area',
        title: translate('column.area'),
        unit: 'ha',
        kind: 'number',
        decimals: 1,
        width: 112,
        value: ({ areaHa }) => areaHa,
      },
      {
        key: 'communes',
        title: translate('column.communes'),
        kind: 'text',
        width: 280,
        value: ({ communeNames }) => communeNames.join(', '),
        inFile: [
          {
            key: 'communes',
            title: translate('column.communes'),
            kind: 'text',
            value: ({ communeNames }) => communeNames.join(', '),
          },
          {
            key: 'codes',
            title: translate('column.code'),
            kind: 'text',
            value: ({ communeCodes }) => communeCodes.join(', '),
          },
        ],
      },
    ]
  }, [translate])
  if (!view.answer) return <NoTable />
  return (
    <LinkedTable
      caption={translate('tables.shadow-caption', { threshold: say(view.threshold) })}
      name={translate('tables.shadow')}
      rows={view.answer.rows}
      columns={columns}
      kind="shadowZone"
      idOf={({ id }) => id}
      layer="shadow"
      sortBy={{ key: 'lines', desc: true }}
      isStale={view.state !== 'current'}
      empty={{
        title: translate('tables.no-shadow', { threshold: say(view.threshold) }),
        todo: translate('tables.no-shadow-todo'),
      }}
    />
  )
}
