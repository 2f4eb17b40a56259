import { type KeyboardEvent, type MouseEvent, useState } from 'react'

interface RowCursorOptions {
  readonly count: number
  readonly scrollTo: (index: number) => void
  readonly countPage: () => number
  /** `additive`: with Ctrl or ⌘. */
  readonly onChoose: (index: number, additive: boolean) => void
}

/** The row that the arrow keys move over, Enter and Space choose, and a click takes along. −1: none yet. */
export function useRowCursor({ count, scrollTo, countPage, onChoose }: RowCursorOptions) {
  const [cursor, setCursor] = useState(-1)
  const moveTo = (index: number) => {
    const next = Math.min(Math.max(index, 0), count - 1)
    setCursor(next)
    scrollTo(next)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + countPage(),
      PageUp: cursor - countPage(),
      Home: 0,
      End: count - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) moveTo(next)
    else if (cursor >= 0 && cursor < count && (event.key === 'Enter' || event.key === ' '))
      onChoose(cursor, event.ctrlKey || event.metaKey)
    else return
    event.preventDefault()
  }
  const handleClick = (event: MouseEvent<HTMLElement>) => {
    const clicked = event.target instanceof Element && event.target.closest<HTMLElement>('tr[data-index]')
    const index = clicked ? Number(clicked.dataset.index) : -1
    if (!(index >= 0 && index < count)) return
    setCursor(index)
    onChoose(index, event.ctrlKey || event.metaKey)
  }
  return { cursor, setCursor, handleKey, handleClick }
}
