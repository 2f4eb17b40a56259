import type { GeoJSONSource, Map as MapLibreMap, VectorTileSource } from 'maplibre-gl'
import { applyStates, setClass } from './apply-states'
import { buildLayers, buildStyle } from './build-style'
import { createClassPainter } from './class-painter'
import { type MapControls, mountControls } from './controls'
import { diffLayers } from './diff-layers'
import { listFillings } from './fill-sources'
import { listItemsInBox } from './find-items'
import { layerAbove } from './layer-order'
import { listenToPointer } from './listen-to-pointer'
import type { MapLibre } from './load-maplibre'
import type { MapCallbacks } from './map-callbacks'
import { readLook } from './map-look'
import { createMapPoints, type MapPoints } from './map-points'
import type { MapProps } from './map-props'
import { provideImages } from './provide-images'
import { TILE_SETS } from './source-ids'
import { revisionOfTiles, serveTiles, tileAddress } from './tile-protocol'

/** A map that is drawn, and what brings it from one value of the props to the next. */
export interface LiveMap {
  readonly map: MapLibreMap
  apply(props: MapProps): void
  /** Something has been drawn: from then on the camera may move by itself. */
  isDrawn(): boolean
  destroy(): void
}

/** The metropolis, until `fitTo` says better. */
const FRANCE = { center: [2.5, 46.6] as [number, number], zoom: 5 }

/**
 * Starts MapLibre in `container` and resolves when its style is in place.
 * @throws when the browser gives no WebGL 2.
 */
export async function startLiveMap(
  library: MapLibre,
  container: HTMLElement,
  props: MapProps,
  callbacks: MapCallbacks,
  isCancelled: () => boolean,
): Promise<LiveMap> {
  serveTiles(library, callbacks.readTile)
  const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new library.Map({
    container,
    ...FRANCE,
    style: buildStyle(readLook(props), reducedMotion),
    attributionControl: false,
    dragRotate: false,
    boxZoom: callbacks.onSelectBox
      ? { boxZoomEnd: (_map, from, to) => callbacks.onSelectBox?.(listItemsInBox(map, from, to)) }
      : true,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    minZoom: 4,
    maxZoom: 18,
    maxPitch: 0,
    fadeDuration: reducedMotion ? 0 : 160,
    locale: { 'Map.Title': props.texts.title },
  })
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  map.on('error', ({ error }) => callbacks.onError?.('drawing-failed', error.message))
  await new Promise<void>((resolve) => {
    map.once('style.load', () => resolve())
  })
  const points = createMapPoints((detail) => callbacks.onError?.('drawing-failed', detail))
  const controls = mountControls(library, map, props.texts)
  if (isCancelled()) return { map, apply: () => {}, isDrawn: () => false, destroy: () => map.remove() }
  provideImages(map)
  addPoints(map, points)
  return connect(map, points, controls, callbacks, props)
}

function addPoints(map: MapLibreMap, points: MapPoints): void {
  for (const layer of points.layers) map.addLayer(layer, layerAbove(layer.id, map.getLayersOrder()))
}

function connect(
  map: MapLibreMap,
  points: MapPoints,
  controls: MapControls,
  callbacks: MapCallbacks,
  first: MapProps,
): LiveMap {
  /** What is drawn; null while nothing is, or no more. */
  let current: MapProps | null = null
  let isLost = false
  let wanted = first
  let layers = buildLayers(readLook(first))
  let hasDrawn = false
  const painter = createClassPainter(
    (id, classId) => setClass(map, id, classId),
    (work) => requestAnimationFrame(() => current !== null && work()),
  )
  const stopListening = listenToPointer(map, points, () => current, callbacks)
  map.on('idle', () => {
    hasDrawn = true
  })
  map.on('move', ({ originalEvent }) => {
    const { lng, lat } = map.getCenter()
    callbacks.onMove?.({ center: [lng, lat], zoom: map.getZoom() }, originalEvent !== undefined)
  })

  const apply = (next: MapProps): void => {
    wanted = next
    if (next === current || isLost) return
    const fillings = listFillings(current, next)
    for (const { source, features } of fillings) {
      void map.getSource<GeoJSONSource>(source)!.setData(features)
    }
    const [had, has] = [current && revisionOfTiles(current), revisionOfTiles(next)]
    const recut = TILE_SETS.filter((set) => (had?.[set] ?? null) !== has[set])
    for (const set of recut) map.getSource<VectorTileSource>(set)!.setTiles([tileAddress(set, has[set])])
    const nextLayers = buildLayers(readLook(next))
    for (const { layer, kind, property, value } of diffLayers(layers, nextLayers)) {
      // The value comes from the specification of that very layer, which a test validates.
      if (kind === 'paint') map.setPaintProperty(layer, property as 'fill-color', value as string)
      else map.setLayoutProperty(layer, property as 'visibility', value as 'visible')
    }
    layers = nextLayers
    const refilled = new Set<(typeof fillings)[number]['source'] | 'communes'>(
      fillings.map(({ source }) => source),
    )
    if (recut.includes('communes')) refilled.add('communes')
    applyStates(map, current, next, refilled)
    points.apply(current, next)
    controls.apply(next)
    map.getCanvas().style.cursor = next.placing ? 'crosshair' : ''
    map.getContainer().toggleAttribute('data-stale', next.isStale)
    map.getContainer().dataset.theme = next.theme
    current = next
    if (refilled.has('communes')) painter.forget()
    painter.aim(next.communeClasses)
  }

  // A machine that sleeps may take the graphics card away. MapLibre gives the style back, not what was put in it.
  map.on('webglcontextlost', () => {
    isLost = true
    current = null
    map.once('style.load', () => {
      isLost = false
      addPoints(map, points)
      apply(wanted)
    })
  })
  return {
    map,
    isDrawn: () => hasDrawn,
    apply,
    destroy() {
      stopListening()
      controls.remove()
      map.remove()
    },
  }
}
