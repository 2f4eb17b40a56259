import { Button, Menu } from '@mantine/core'
import type { ExportableLayer } from '../../state/commands/export-results'
import { busyView } from '../../state/views/busy'
import { topBarView } from '../../state/views/top-bar'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { useCommands, useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { roundForFile } from './round-for-file'

interface ExportMenuProps<Row> {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  /** What the table shows, in its order. */
  readonly rows: readonly Row[]
  /** Rows there are before any filter. */
  readonly total: number
  readonly layer?: ExportableLayer
  /** Stale figures are not exported. */
  readonly disabled: boolean
}

/** The table in two named CSV forms, and its layer as GeoJSON. */
export function ExportMenu<Row>({ name, columns, rows, total, layer, disabled }: ExportMenuProps<Row>) {
  const translate = useTranslate()
  const { exportTable, exportLayer } = useCommands()
  const say = useThresholdText()
  const busy = useView(busyView)
  const { threshold } = useView(topBarView)
  const written = columns.flatMap((column) => column.inFile ?? [column])
  const write = (flavour: 'excel-fr' | 'neutral') =>
    void exportTable(
      name,
      {
        columns: written.map(({ title, unit, kind, atThreshold }) => {
          const named = atThreshold ? translate('export.at', { title, threshold: say(threshold) }) : title
          return { name: unit ? `${named} (${unit})` : named, type: kind }
        }),
        rows: rows.map((row) => written.map(({ value }) => roundForFile(value(row), flavour))),
      },
      flavour,
    )
  return (
    <Menu position="top-end">
      <Menu.Target>
        <Button
          variant="default"
          disabled={disabled || rows.length === 0}
          loading={busy.includes('export')}
          leftSection={<Icon name="save" size={16} />}
        >
          {translate('export.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {rows.length < total && (
          <Menu.Label>{translate('export.filtered', { shown: rows.length, total })}</Menu.Label>
        )}
        <Menu.Item onClick={() => write('excel-fr')}>{translate('export.excel')}</Menu.Item>
        <Menu.Item onClick={() => write('neutral')}>{translate('export.neutral')}</Menu.Item>
        {layer && (
          <Menu.Item onClick={() => void exportLayer(layer)}>{translate('export.geojson')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
