import { useCallback, useState } from 'react'
import { useSlices } from '../use-slices'
import { type Arrangement, arrangeRows, type Sort } from './arrange-rows'
import type { Column } from './column'
import { simplify } from './simplify'

/** Rows sorted and filtered; what is asked of them is the table's own, which nothing else on the page needs. */
export function useArrangement<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sortBy: Sort | undefined,
) {
  const [asked, setAsked] = useState<Arrangement>({ sort: sortBy ?? null, search: '', filters: {} })
  const [toPlain] = useState(createSimplifier)
  const start = useCallback(() => arrangeRows(rows, columns, asked, toPlain), [rows, columns, asked, toPlain])
  const { value: shown, isBusy } = useSlices(start, rows)
  return {
    ...asked,
    shown,
    isBusy,
    toggleSort: (column: Column<Row>) =>
      setAsked((before) => ({ ...before, sort: turnSort(before.sort, column) })),
    setSearch: (search: string) => setAsked((before) => ({ ...before, search })),
    setFilter: (key: string, text: string) =>
      setAsked((before) => ({ ...before, filters: { ...before.filters, [key]: text } })),
    clearFilters: () => setAsked((before) => ({ ...before, filters: {} })),
  }
}

/** A column sorts one way, then the other, then not at all: numbers begin with the largest. */
function turnSort<Row>(sort: Sort | null, { key, kind }: Column<Row>): Sort | null {
  const firstDesc = kind === 'number'
  if (sort?.key !== key) return { key, desc: firstDesc }
  return sort.desc === firstDesc ? { key, desc: !firstDesc } : null
}

/** `simplify`, once a text: a second letter typed into the search must not wait for the whole country again. */
function createSimplifier(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const plain = simplify(text)
    known.set(text, plain)
    return plain
  }
}
