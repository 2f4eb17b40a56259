import type { LngLat, Map as MapLibreMap, Point } from 'maplibre-gl'
import type { LayerId } from './layer-order'
import type { MapPoints } from './map-points'
import type { MapItem, MapItemKind, MapProps } from './map-props'
import type { MapCallbacks } from './map-view'

/** Layers that answer to the pointer. The first kind found wins: small things before the areas they stand on. */
const AREA_LAYERS: readonly (readonly [LayerId, MapItemKind])[] = [
  ['zone-fill', 'zone'],
  ['shadow-fill', 'shadowZone'],
  ['land', 'commune'],
]
/** Pixels round the pointer in which a site counts as aimed at. */
const SITE_SLACK = 4

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
    const item = map.isMoving() || getProps()?.placing ? null : findItem(map, points, point, lngLat)
    if (item === null && !isHovering) return
    isHovering = item !== null
    if (!getProps()?.placing) map.getCanvas().style.cursor = item === null ? '' : 'pointer'
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
  map.on('click', ({ point, lngLat, originalEvent }) => {
    callbacks.onMapClick?.([lngLat.lng, lngLat.lat])
    if (getProps()?.placing) return
    const { shiftKey, ctrlKey, metaKey } = originalEvent
    callbacks.onSelect?.(findItem(map, points, point, lngLat), shiftKey || ctrlKey || metaKey)
  })

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
    atMiddle((point, lngLat) => {
      callbacks.onMapClick?.([lngLat.lng, lngLat.lat])
      if (!getProps()?.placing) {
        callbacks.onSelect?.(findItem(map, points, point, lngLat), event.shiftKey || event.ctrlKey)
      }
    })
  }
  canvas.addEventListener('keydown', onKey)
  return () => {
    cancelAnimationFrame(frame)
    canvas.removeEventListener('keydown', onKey)
  }
}

function findItem(map: MapLibreMap, points: MapPoints, point: Point, lngLat: LngLat): MapItem | null {
  const { x, y } = point
  const [site] = map.queryRenderedFeatures(
    [
      [x - SITE_SLACK, y - SITE_SLACK],
      [x + SITE_SLACK, y + SITE_SLACK],
    ],
    { layers: ['sites'] },
  )
  if (typeof site?.id === 'number') return { kind: 'site', id: site.id }
  const line = points.lineAt(map, lngLat.lng, lngLat.lat)
  if (line !== null) return { kind: 'line', id: line }
  const areas = map.queryRenderedFeatures(point, { layers: AREA_LAYERS.map(([layer]) => layer) })
  for (const [layer, kind] of AREA_LAYERS) {
    const id = areas.find((area) => area.layer.id === layer)?.id
    if (typeof id === 'number') return { kind, id }
  }
  return null
}
