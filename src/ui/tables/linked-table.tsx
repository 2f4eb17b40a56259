import type { SelectableKind } from '../../state/app-state'
import type { ExportableLayer } from '../../state/commands/export-results'
import { selectionView } from '../../state/views/map-pane'
import type { Column } from '../data-table/column'
import { DataTable } from '../data-table/data-table'
import { useCommands, useView } from '../use-app'
import { ExportMenu } from './export-menu'

interface LinkedTableProps<Row> {
  readonly caption: string
  /** Names the exported file. */
  readonly name: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** What a row is on the map. */
  readonly kind: SelectableKind
  readonly idOf: (row: Row) => number | string
  readonly layer?: ExportableLayer
  readonly sortBy?: { readonly key: string; readonly desc: boolean }
  readonly isStale: boolean
  readonly empty: { readonly title: string; readonly todo: string }
}

/** A table that shares the page's selection and hover, and can be exported. */
export function LinkedTable<Row extends object>(props: LinkedTableProps<Row>) {
  const { caption, name, rows, columns, kind, idOf, layer, sortBy, isStale, empty } = props
  const { selection } = useView(selectionView)
  const { select, hover } = useCommands()
  const selected = new Set(selection.flatMap((item) => (item.kind === kind ? [String(item.id)] : [])))
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={columns}
      rowId={(row) => String(idOf(row))}
      selected={selected}
      onSelect={(row, additive) => select({ kind, id: idOf(row) }, additive)}
      onHover={(row) => hover(row && { kind, id: idOf(row) })}
      isStale={isStale}
      empty={empty}
      {...(sortBy && { sortBy })}
      actions={(shown, isBusy) => (
        <ExportMenu
          name={name}
          columns={columns}
          rows={shown}
          total={rows.length}
          disabled={isStale || isBusy}
          {...(layer && { layer })}
        />
      )}
    />
  )
}
