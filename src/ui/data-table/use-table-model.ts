import {
  type ColumnDef,
  columnFilteringFeature,
  constructFilterFn,
  constructSortFn,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Column } from './column'
import { parseNumberFilter } from './parse-number-filter'
import { simplify } from './simplify'

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
})
type Features = typeof features

/** Rows sorted and filtered; the state of both is the table's own, which nothing else on the page needs. */
export function useTableModel<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  rowId: (row: Row) => string,
  sortBy: { readonly key: string; readonly desc: boolean } | undefined,
) {
  const definitions = useMemo(() => columns.map(defineColumn), [columns])
  return useTable({
    features,
    data: rows as Row[],
    columns: definitions,
    getRowId: rowId,
    globalFilterFn: containsText,
    getColumnCanGlobalFilter: (column) => columns.find(({ key }) => key === column.id)?.kind === 'text',
    ...(sortBy && { initialState: { sorting: [{ id: sortBy.key, desc: sortBy.desc }] } }),
  })
}

function defineColumn<Row extends object>(column: Column<Row>): ColumnDef<Features, Row> {
  const isNumber = column.kind === 'number'
  return {
    id: column.key,
    accessorFn: (row: Row) => column.value(row) ?? undefined,
    header: column.title,
    sortFn: isNumber ? byNumber : byText,
    sortDescFirst: isNumber,
    sortUndefined: 'last',
    filterFn: isNumber ? withinNumbers : containsText,
  }
}

// French order whatever the page's language: the names are French. Numbers inside names count as numbers.
const collator = new Intl.Collator('fr', { numeric: true })
const byText = constructSortFn({
  sort: (a: unknown, b: unknown) => collator.compare(String(a), String(b)),
})
const byNumber = constructSortFn({ sort: (a: unknown, b: unknown) => Number(a) - Number(b) })

const containsText = constructFilterFn({
  filter: (value: unknown, wanted: string) => String(value ?? '').includes(wanted),
  resolveFilterValue: (wanted: unknown) => simplify(String(wanted ?? '')),
  resolveDataValue: (value: unknown) => simplify(String(value ?? '')),
  autoRemove: (wanted: unknown) => !wanted,
})

const withinNumbers = constructFilterFn({
  filter: (value: unknown, wanted: ReturnType<typeof parseNumberFilter>) =>
    wanted === null || (typeof value === 'number' && value >= wanted.min && value <= wanted.max),
  resolveFilterValue: (wanted: unknown) => parseNumberFilter(String(wanted ?? '')),
  autoRemove: (wanted: unknown) => !wanted,
})
