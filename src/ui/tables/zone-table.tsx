import { useMemo } from 'react'
import { type ZoneRow, zonesPanelView } from '../../state/views/zones-panel'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { FibreBadge } from '../panels/zones/zone-list'
import { useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { shareColumn } from './figure-columns'
import { LinkedTable } from './linked-table'
import { NoTable } from './no-table'

type Count = 'lines' | 'establishments' | 'jobs' | 'ineligible' | 'below'
const WIDTHS: Readonly<Record<Count, number>> = {
  lines: 76,
  below: 124,
  ineligible: 104,
  establishments: 112,
  jobs: 88,
}

export function ZoneTable() {
  const translate = useTranslate()
  const say = useThresholdText()
  const view = useView(zonesPanelView)
  const columns = useMemo<Column<ZoneRow>[]>(() => {
    const number = (key: Count): Column<ZoneRow> => ({
      key,
      title: translate(`column.${key}`),
      kind: 'number',
      width: WIDTHS[key],
      value: (row) => row[key],
    })
    return [
      { key: 'name', title: translate('column.zone'), kind: 'text', width: 200, value: ({ name }) => name },
      {
        key: 'commune',
        title: translate('column.commune'),
        kind: 'text',
        width: 160,
        value: ({ communeName }) => communeName,
        inFile: [
          {
            key: 'commune',
            title: translate('column.commune'),
            kind: 'text',
            value: ({ communeName }) => communeName,
          },
          {
            key: 'code',
            title: translate('column.code'),
            kind: 'text',
            value: ({ communeCode }) => communeCode,
          },
        ],
      },
      shareColumn<ZoneRow>(translate, (row) => row),
      {
        key: 'best',
        title: translate('column.best'),
        unit: 'Mbit/s',
        kind: 'number',
        decimals: 1,
        width: 112,
        value: ({ bestDownKbps }) => (bestDownKbps === null ? null : bestDownKbps / 1000),
      },
      {
        key: 'fibre',
        title: translate('column.fibre'),
        kind: 'text',
        width: 128,
        value: ({ fibre }) => translate(fibre === null ? 'fibre.unknown' : fibre ? 'fibre.yes' : 'fibre.no'),
        draw: ({ fibre }) => <FibreBadge fibre={fibre} />,
      },
      {
        key: 'operators',
        title: translate('column.operators'),
        kind: 'number',
        width: 112,
        value: ({ operators }) => operators.length,
      },
      number('lines'),
      number('below'),
      number('ineligible'),
      number('establishments'),
      number('jobs'),
      {
        key: 'area',
        title: translate('column.area'),
        unit: 'ha',
        kind: 'number',
        decimals: 1,
        width: 120,
        value: ({ areaHa }) => areaHa,
      },
    ]
  }, [translate])
  if (!view.rows) return <NoTable />
  return (
    <LinkedTable
      caption={translate('tables.zones-caption', { threshold: say(view.threshold) })}
      name={translate('tables.zones')}
      rows={view.rows}
      columns={columns}
      kind="zone"
      idOf={({ id }) => id}
      layer="zones"
      isStale={view.state !== 'current'}
      empty={{ title: translate('zones.none'), todo: translate('zones.none-todo') }}
    />
  )
}
