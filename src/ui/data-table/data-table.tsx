import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import { IconToggle } from '../primitives/icon-toggle'
import type { Column } from './column'
import classes from './data-table.module.css'
import { EmptyTable } from './empty-table'
import { FilterRow } from './filter-row'
import { HeaderCell } from './header-cell'
import { TableCell } from './table-cell'
import { useArrangement } from './use-arrangement'
import { useRowCursor } from './use-row-cursor'
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
  /** Buttons at the right of the bar: exports, full screen. `isBusy` while other rows are about to be shown. */
  readonly actions?: (shown: readonly Row[], isBusy: boolean) => ReactNode
}

/**
 * A real table, however long: only the rows in view exist. Arrow keys move a row cursor, Enter or Space selects
 * (with Ctrl: adds); focus stays on the table, so scrolling never loses it.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, rows, columns, rowId, selected, onSelect, onHover, sortBy, isStale, empty, actions } =
    props
  const translate = useTranslate()
  const { shown, isBusy, sort, search, filters, toggleSort, setSearch, setFilter, clearFilters } =
    useArrangement(rows, columns, sortBy)
  const [withFilters, setWithFilters] = useState(false)
  const prefix = useId()
  const view = useVisibleRows(shown, rowId, selected)
  const { items, before, after } = view
  const { cursor, setCursor, handleKey, handleClick } = useRowCursor({
    count: shown.length,
    scrollTo: view.scrollTo,
    countPage: view.countPage,
    onChoose: (index, additive) => onSelect(shown[index]!, additive),
  })

  if (rows.length === 0) return <EmptyTable {...empty} />

  // A table whose rows are chosen with the arrow keys.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-multiselectable': true,
    'aria-busy': isBusy,
    'aria-rowcount': shown.length + 1,
    'aria-activedescendant': items.some(({ index }) => index === cursor) ? `${prefix}${cursor}` : undefined,
  } as const

  return (
    <div className={classes.root} data-stale={isStale || isBusy || undefined}>
      <div className={classes.bar}>
        <TextInput
          className={classes.search ?? ''}
          aria-label={translate('table.search')}
          placeholder={translate('table.search')}
          leftSection={<Icon name="search" size={16} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <IconToggle
          label={translate('table.filters')}
          pressed={withFilters}
          onToggle={() => {
            if (withFilters) clearFilters()
            setWithFilters(!withFilters)
          }}
        >
          <Icon name="filter" size={16} />
        </IconToggle>
        <span role="status" className={classes.count}>
          {translate('table.count', { shown: shown.length, total: rows.length })}
        </span>
        <div className={classes.actions}>{actions?.(shown, isBusy)}</div>
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
                  sorted={sort?.key !== column.key ? false : sort.desc ? 'desc' : 'asc'}
                  onSort={() => toggleSort(column)}
                />
              ))}
            </tr>
            {withFilters && (
              <FilterRow columns={columns} value={(key) => filters[key] ?? ''} onChange={setFilter} />
            )}
          </thead>
          {before > 0 && <Spacer height={before} />}
          <tbody onPointerLeave={() => onHover?.(null)}>
            {items.map(({ index }) => {
              const row = shown[index]!
              const id = rowId(row)
              return (
                <tr
                  key={id}
                  id={`${prefix}${index}`}
                  data-index={index}
                  aria-rowindex={index + 2}
                  aria-selected={selected.has(id)}
                  data-cursor={index === cursor || undefined}
                  onPointerEnter={() => onHover?.(row)}
                >
                  {columns.map((column) => (
                    <TableCell key={column.key} column={column} row={row} />
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
