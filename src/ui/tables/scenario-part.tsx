import type { Column } from '../data-table/column'
import { DataTable } from '../data-table/data-table'
import { EmptyTable } from '../data-table/empty-table'
import { useTranslate } from '../i18n-context'
import { ExportMenu } from './export-menu'

interface ScenarioPartProps<Row> {
  /** null: the baseline is shown, of which there is nothing to tell. */
  readonly view: { readonly name: string; readonly state: string; readonly rows: readonly Row[] } | null
  readonly part: 'bill' | 'payers'
  readonly columns: readonly Column<Row>[]
}

/** A table about the scenario shown as a whole, nothing of which is on the map. */
export function ScenarioPart<Row extends { readonly key: string }>({
  view,
  part,
  columns,
}: ScenarioPartProps<Row>) {
  const translate = useTranslate()
  if (!view)
    return (
      <EmptyTable title={translate('tables.works-baseline')} todo={translate('tables.works-baseline-todo')} />
    )
  const isStale = view.state !== 'current'
  return (
    <DataTable
      caption={translate(`tables.${part}-caption`, { name: view.name })}
      rows={view.rows}
      columns={columns}
      rowId={({ key }) => key}
      selected={NOTHING}
      onSelect={() => undefined}
      isStale={isStale}
      empty={{ title: translate(`tables.no-${part}`), todo: translate(`tables.no-${part}-todo`) }}
      actions={(shown, isBusy) => (
        <ExportMenu
          name={`${view.name} ${translate(`tables.${part}`)}`}
          columns={columns}
          rows={shown}
          total={view.rows.length}
          disabled={isStale || isBusy}
        />
      )}
    />
  )
}

const NOTHING: ReadonlySet<string> = new Set()
