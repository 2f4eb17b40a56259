import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './resize-handle.module.css'

interface ResizeHandleProps {
  readonly label: string
  /** The size of the neighbour that the handle sets, in pixels. */
  readonly size: number
  readonly min: number
  readonly max: number
  readonly initial: number
  readonly onResize: (size: number) => void
  /** Which way the neighbour grows: a panel on the left grows rightwards, a drawer at the bottom upwards. */
  readonly grows: 'right' | 'up'
}

const KEY_STEP = 16

/**
 * The bar between two parts of the page, by pointer and by keyboard (arrows, Home, End; double click or Enter
 * gives the initial size back). Its own few lines rather than a splitter, because the same page is laid out by
 * CSS at every width and its parts must not be mounted anew.
 */
export function ResizeHandle({ label, size, min, max, initial, onResize, grows }: ResizeHandleProps) {
  const resize = (next: number) => onResize(Math.round(Math.min(Math.max(next, min), max)))

  const handleKey = (event: KeyboardEvent) => {
    const [more, less] = grows === 'right' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowUp', 'ArrowDown']
    const next = { [more]: size + KEY_STEP, [less]: size - KEY_STEP, Home: min, End: max, Enter: initial }[
      event.key
    ]
    if (next === undefined) return
    event.preventDefault()
    resize(next)
  }

  const handleDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    const handle = event.currentTarget
    const start = grows === 'right' ? event.clientX : -event.clientY
    handle.setPointerCapture(event.pointerId)
    handle.onpointermove = (move) => resize(size + (grows === 'right' ? move.clientX : -move.clientY) - start)
    handle.onpointerup = () => {
      handle.onpointermove = null
    }
  }

  // A separator that can be moved: not the rule that separates paragraphs, so not its element.
  const separator = {
    role: 'separator',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': grows === 'right' ? 'vertical' : 'horizontal',
    'aria-valuenow': size,
    'aria-valuemin': min,
    'aria-valuemax': max,
    onKeyDown: handleKey,
    onPointerDown: handleDown,
    onDoubleClick: () => resize(initial),
  } as const

  return <div {...separator} className={classes.root} data-grows={grows} />
}
