import type { Bounds } from '../domain/territory/territory'
import type { MapCallbacks, MapCamera } from './map-callbacks'
import type { MapProps } from './map-props'
import { createMapView, type MapView } from './map-view'

/** Two maps of one place under a divider: before on its left, after on its right. */
export interface MapCompare {
  setProps(before: MapProps, after: MapProps, texts: MapCompareTexts): void
  /** Where the keyboard points. */
  getCanvas(): HTMLCanvasElement | null
  fitTo(bounds: Bounds, left?: number): void
  setCamera(camera: MapCamera): void
  resize(): void
  destroy(): void
}

/** Percent of the width that an arrow key moves the divider by; Shift makes it five times that. */
const STEP = 2
const LARGE_STEP = 10

export interface MapCompareTexts {
  /** Names the divider to a screen reader. */
  readonly divider: string
  readonly before: string
  readonly after: string
}

/** Makes the « avant / après » swipe. The divider is dragged, or moved with the arrow keys, Home and End. */
export function createMapCompare(container: HTMLElement, callbacks: MapCallbacks): MapCompare {
  const frame = document.createElement('div')
  frame.className = 'map-compare'
  const [under, over] = [document.createElement('div'), document.createElement('div')]
  under.className = 'map-compare-pane'
  over.className = 'map-compare-pane map-compare-over'
  const { divider, write } = makeDivider()
  frame.append(under, over, divider)
  container.append(frame)

  const views: MapView[] = []
  let isFollowing = false
  /** Whatever moves one map moves the other, which must not answer. */
  const follow = (other: () => MapView | undefined) => (camera: MapCamera, byUser: boolean) => {
    if (isFollowing) return
    isFollowing = true
    other()?.setCamera(camera)
    isFollowing = false
    callbacks.onMove?.(camera, byUser)
  }
  const before = createMapView(under, { ...callbacks, onMove: follow(() => views[1]) })
  const after = createMapView(over, { ...callbacks, onMove: follow(() => views[0]) })
  views.push(before, after)
  connectDivider(frame, divider)
  return {
    setProps(beforeProps, afterProps, texts) {
      write(texts)
      before.setProps(nameMap(beforeProps, texts.before))
      after.setProps(nameMap(afterProps, texts.after))
    },
    fitTo(bounds, left) {
      for (const view of views) view.fitTo(bounds, left)
    },
    setCamera(camera) {
      for (const view of views) view.setCamera(camera)
    },
    getCanvas: () => after.getCanvas(),
    resize() {
      for (const view of views) view.resize()
    },
    destroy() {
      for (const view of views) view.destroy()
      frame.remove()
    },
  }
}

/** Two maps of one name would be one to a screen reader. */
const nameMap = (props: MapProps, side: string): MapProps => ({
  ...props,
  texts: { ...props.texts, title: `${side}. ${props.texts.title}` },
})

function makeDivider(): { divider: HTMLElement; write: (texts: MapCompareTexts) => void } {
  const divider = document.createElement('div')
  divider.className = 'map-compare-divider'
  divider.tabIndex = 0
  divider.setAttribute('role', 'slider')
  divider.setAttribute('aria-orientation', 'horizontal')
  divider.setAttribute('aria-valuemin', '0')
  divider.setAttribute('aria-valuemax', '100')
  const tags = (['before', 'after'] as const).map((side) => {
    const tag = document.createElement('span')
    tag.className = `map-compare-tag map-compare-${side}`
    divider.append(tag)
    return { side, tag }
  })
  const write = (texts: MapCompareTexts): void => {
    divider.setAttribute('aria-label', texts.divider)
    for (const { side, tag } of tags) tag.textContent = texts[side]
  }
  return { divider, write }
}

function connectDivider(frame: HTMLElement, divider: HTMLElement): void {
  let percent = 50
  const moveTo = (next: number): void => {
    percent = Math.max(0, Math.min(100, next))
    frame.style.setProperty('--map-divider', `${percent}%`)
    divider.setAttribute('aria-valuenow', `${Math.round(percent)}`)
  }
  moveTo(percent)
  divider.addEventListener('pointerdown', (event) => divider.setPointerCapture(event.pointerId))
  divider.addEventListener('pointermove', (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return
    const { left, width } = frame.getBoundingClientRect()
    moveTo(((event.clientX - left) / width) * 100)
  })
  divider.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? LARGE_STEP : STEP
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: percent - step,
      ArrowRight: percent + step,
      Home: 0,
      End: 100,
    }
    const next = moves[event.key]
    if (next === undefined) return
    event.preventDefault()
    moveTo(next)
  })
}
