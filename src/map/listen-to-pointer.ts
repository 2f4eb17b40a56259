import type { LngLat, Map as MapLibreMap, Point } from 'maplibre-gl'
import { findItem } from './find-items'
import type { MapCallbacks } from './map-callbacks'
import type { MapPoints } from './map-points'
import type { MapProps } from './map-props'

type ModifierKeys = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>

/** Turns pointer and keyboard on the map into hovers, selections and clicks. Returns what stops it. */
export function listenToPointer(
  map: MapLibreMap,
  points: MapPoints,
  getProps: () => MapProps | null,
  callbacks: MapCallbacks,
): () => void {
  let frame = 0
  let isHovering = false

  const hover = (point: Point, lngLat: LngLat): void => {
    const props = getProps()
    const item =
      props === null || props.placing || map.isMoving() ? null : findItem(map, points, point, lngLat)
    if (item === null && !isHovering) return
    isHovering = item !== null
    if (!props?.placing) map.getCanvas().style.cursor = item === null ? '' : 'pointer'
    callbacks.onHover?.(item && { ...item, lngLat: [lngLat.lng, lngLat.lat], point: [point.x, point.y] })
  }
  map.on('mousemove', ({ point, lngLat }) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => hover(point, lngLat))
  })
  map.on('mouseout', () => {
    cancelAnimationFrame(frame)
    isHovering = false
    callbacks.onHover?.(null)
  })
  const choose = (point: Point, lngLat: LngLat, { shiftKey, ctrlKey, metaKey }: ModifierKeys): void => {
    callbacks.onMapClick?.([lngLat.lng, lngLat.lat])
    const props = getProps()
    if (props === null || props.placing) return
    callbacks.onSelect?.(findItem(map, points, point, lngLat), shiftKey || ctrlKey || metaKey)
  }
  map.on('click', ({ point, lngLat, originalEvent }) => choose(point, lngLat, originalEvent))

  // By keyboard one points with the middle of the map, where the style sheet draws a cross.
  const canvas = map.getCanvas()
  const atMiddle = (act: (point: Point, lngLat: LngLat) => void): void => {
    const lngLat = map.getCenter()
    act(map.project(lngLat), lngLat)
  }
  map.on('moveend', () => {
    if (canvas.matches(':focus-visible')) atMiddle(hover)
  })
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    atMiddle((point, lngLat) => choose(point, lngLat, event))
  }
  canvas.addEventListener('keydown', onKey)
  return () => {
    cancelAnimationFrame(frame)
    canvas.removeEventListener('keydown', onKey)
  }
}
