import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the focus in a list when what had it goes, a button that did its work or the whole item: it moves to the item,
 * or to the one that took its place. Otherwise the keyboard is sent back to the top of the page.
 *
 * @param list whose children are the items, each of which can have the focus (`tabIndex={-1}`)
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const last = useRef<number | null>(null)
  useEffect(() => {
    const handle = (event: FocusEvent) => {
      const items = [...(list.current?.children ?? [])]
      const rank = items.findIndex((item) => event.target instanceof Node && item.contains(event.target))
      last.current = rank < 0 ? null : rank
    }
    document.addEventListener('focusin', handle)
    return () => document.removeEventListener('focusin', handle)
  }, [list])
  // After every drawing: what was there may be gone.
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return
    const items = list.current?.children ?? []
    const item = items[Math.min(last.current, items.length - 1)]
    if (item instanceof HTMLElement) item.focus({ preventScroll: true })
  })
}
