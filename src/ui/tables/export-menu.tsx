import { Button, Menu } from '@mantine/core'
import type { Threshold } from '../../domain/coverage/coverage'
import type { CsvFlavour, ExportableLayer } from '../../state/commands/export-results'
import { busyView } from '../../state/views/busy'
import { topBarView } from '../../state/views/top-bar'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { useCommands, useView } from '../use-app'
import { useThresholdText } from '../use-threshold-text'
import { buildExportTable } from './build-export-table'

interface ExportMenuProps<Row> {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  /** What the table shows, in its order. */
  readonly rows: readonly Row[]
  /** Rows there are before any filter. */
  readonly total: number
  readonly layer?: ExportableLayer
  /** What columns « at the threshold » answer, when it is not the one asked in the top bar. */
  readonly threshold?: Threshold
  readonly totals?: Readonly<Record<string, string | number | null>>
  /** Stale figures are not exported. */
  readonly disabled: boolean
}

/** The table in two named CSV forms, and its layer as GeoJSON. */
export function ExportMenu<Row>(props: ExportMenuProps<Row>) {
  const { name, columns, rows, total, layer, threshold, totals, disabled } = props
  const translate = useTranslate()
  const { exportTable, exportLayer } = useCommands()
  const say = useThresholdText()
  const busy = useView(busyView)
  const { threshold: asked } = useView(topBarView)
  const at = threshold ?? asked
  const nameAt = (title: string) => translate('export.at', { title, threshold: say(at) })
  const write = (flavour: CsvFlavour) =>
    void exportTable(name, buildExportTable({ columns, rows, total, totals, flavour, nameAt }), flavour)
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
          <Menu.Item onClick={() => void exportLayer(layer, name)}>{translate('export.geojson')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
