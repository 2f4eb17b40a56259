import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { IconToggle } from '../primitives/icon-toggle'
import type { Column } from './column'
import classes from './data-table.module.css'
import { EmptyTable } from './empty-table'
import { FilterRow } from './filter-row'
import { HeaderCell } from './header-cell'
import { TableCell } from './table-cell'
import { useRowCursor } from './use-row-cursor'
import { useTableModel } from './use-table-model'
import { useVisibleRows } from './use-visible-rows'

interface DataTableProps<Row> {
  readonly caption: string
  readonly rows: readonly Row[]
  /** Stable between renders: made once, or in a memo. */
  readonly columns: readonly Column<Row>[]
  readonly rowId: (row: Row) => string
  readonly selected: ReadonlySet<string>
  readonly onSelect: (row: Row, additive: boolean) => void
  readonly onHover?: (row: Row | null) => void
  readonly sortBy?: { readonly key: string; readonly desc: boolean }
  readonly isStale?: boolean
  /** Why there is no row at all, and what to do: a filter has nothing to do with it. */
  readonly empty: { readonly title: string; readonly todo: string }
  /** Buttons at the right of the bar: exports, full screen. */
  readonly actions?: (shown: readonly Row[]) => ReactNode
}

/**
 * A real table, however long: only the rows in view exist. Arrow keys move a row cursor, Enter or Space selects
 * (with Ctrl: adds); focus stays on the table, so scrolling never loses it.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, rows, columns, rowId, selected, onSelect, onHover, sortBy, isStale, empty, actions } =
    props
  const translate = useTranslate()
  const table = useTableModel(rows, columns, rowId, sortBy)
  const shown = table.getRowModel().rows
  const [withFilters, setWithFilters] = useState(false)
  const prefix = useId()
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const view = useVisibleRows(ids, selected)
  const { items, before, after } = view
  const { cursor, setCursor, handleKey, handleClick } = useRowCursor({
    count: shown.length,
    scrollTo: view.scrollTo,
    countPage: view.countPage,
    onChoose: (index, additive) => onSelect(shown[index]!.original, additive),
  })

  if (rows.length === 0) return <EmptyTable {...empty} />

  // A table whose rows are chosen with the arrow keys.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-multiselectable': true,
    'aria-rowcount': shown.length + 1,
    'aria-activedescendant': items.some(({ index }) => index === cursor) ? `${prefix}${cursor}` : undefined,
  } as const

  return (
    <div className={classes.root} data-stale={isStale || undefined}>
      <div className={classes.bar}>
        <TextInput
          className={classes.search ?? ''}
          aria-label={translate('table.search')}
          placeholder={translate('table.search')}
          leftSection={<Icon name="search" size={16} />}
          value={table.state.globalFilter ?? ''}
          onChange={(event) => table.setGlobalFilter(event.currentTarget.value)}
        />
        <IconToggle
          label={translate('table.filters')}
          pressed={withFilters}
          onToggle={() => {
            if (withFilters) table.resetColumnFilters()
            setWithFilters(!withFilters)
          }}
        >
          <Icon name="filter" size={16} />
        </IconToggle>
        <span role="status" className={classes.count}>
          {translate('table.count', { shown: shown.length, total: rows.length })}
        </span>
        <div className={classes.actions}>{actions?.(shown.map(({ original }) => original))}</div>
      </div>
      <div className={classes.scroller} ref={view.scroller}>
        <table
          {...grid}
          className={classes.table}
          onKeyDown={handleKey}
          onClick={handleClick}
          onFocus={(event) => event.target === event.currentTarget && cursor < 0 && setCursor(0)}
        >
          <caption className={classes.caption}>{caption}</caption>
          <colgroup>
            {columns.map(({ key, width }) => (
              <col key={key} style={width ? { width } : undefined} />
            ))}
          </colgroup>
          <thead className={classes.head} ref={view.head}>
            <tr>
              {columns.map((column) => (
                <HeaderCell
                  key={column.key}
                  column={column}
                  sorted={table.getColumn(column.key)?.getIsSorted() ?? false}
                  onSort={() => table.getColumn(column.key)?.toggleSorting()}
                />
              ))}
            </tr>
            {withFilters && (
              <FilterRow
                columns={columns}
                value={(key) => String(table.getColumn(key)?.getFilterValue() ?? '')}
                onChange={(key, text) => table.getColumn(key)?.setFilterValue(text)}
              />
            )}
          </thead>
          {before > 0 && <Spacer height={before} />}
          <tbody onPointerLeave={() => onHover?.(null)}>
            {items.map(({ index }) => {
              const row = shown[index]!
              return (
                <tr
                  key={row.id}
                  id={`${prefix}${index}`}
                  data-index={index}
                  aria-rowindex={index + 2}
                  aria-selected={selected.has(row.id)}
                  data-cursor={index === cursor || undefined}
                  onPointerEnter={() => onHover?.(row.original)}
                >
                  {columns.map((column) => (
                    <TableCell key={column.key} column={column} row={row.original} />
                  ))}
                </tr>
              )
            })}
          </tbody>
          {after > 0 && <Spacer height={after} />}
        </table>
        {shown.length === 0 && <p className={classes.none}>{translate('table.none')}</p>}
      </div>
    </div>
  )
}

function Spacer({ height }: { height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  )
}
