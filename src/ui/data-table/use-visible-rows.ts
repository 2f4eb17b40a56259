import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

const ROW_HEIGHT = 32

/**
 * The few rows in view of however many there are, under a header that stays. `rows` in the order shown; what is
 * selected last, here or elsewhere, comes into view.
 */
export function useVisibleRows<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  selected: ReadonlySet<string>,
) {
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLTableSectionElement>(null)
  const [headHeight, setHeadHeight] = useState(0)
  useLayoutEffect(() => setHeadHeight(head.current?.offsetHeight ?? 0))
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The header stays over the rows, and its height is not among theirs.
    scrollPaddingEnd: headHeight,
  })
  const last = [...selected].at(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is what starts it
  useEffect(() => {
    const index = last === undefined ? -1 : rows.findIndex((row) => rowId(row) === last)
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [last])
  const items = virtual.getVirtualItems()
  return {
    scroller,
    head,
    items,
    /** Pixels of the rows that are not there, above and below. */
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    scrollTo: (index: number) => virtual.scrollToIndex(index),
    /** Rows a page holds, for the keys that turn one. */
    countPage: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
  }
}
