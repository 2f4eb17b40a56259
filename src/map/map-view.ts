import type { Bounds } from '../domain/territory/territory'
import './map.css'
import { type LiveMap, startLiveMap } from './live-map'
import { loadMaplibre } from './load-maplibre'
import type { MapCallbacks, MapCamera } from './map-callbacks'
import type { MapProps } from './map-props'

/** The map as one object. Everything may be called before the library is there: it waits. */
export interface MapView {
  setProps(props: MapProps): void
  /** `left` in pixels is kept free for what stands over the map there. */
  fitTo(bounds: Bounds, left?: number): void
  /** Without movement: what another map or a link says. */
  setCamera(camera: MapCamera): void
  /** After the container's size changed (window changes are seen without it). */
  resize(): void
  /** null until the map is drawn. */
  getCanvas(): HTMLCanvasElement | null
  destroy(): void
}

const FIT_PADDING = 32
/** A small area is shown with what stands round it. */
const NEAREST_FIT = 13

/** Makes a map in `container`. MapLibre is fetched now; nothing is drawn before the first `setProps`. */
export function createMapView(container: HTMLElement, callbacks: MapCallbacks): MapView {
  let props: MapProps | null = null
  let live: LiveMap | null = null
  let isStarting = false
  let isDestroyed = false
  /** The last camera asked for before there was a map. */
  let aim: ((map: LiveMap) => void) | null = null

  const library = loadMaplibre()
  library.catch((error: unknown) => callbacks.onError?.('library-not-loaded', String(error)))

  const start = async (first: MapProps): Promise<void> => {
    isStarting = true
    const loaded = await library.catch(() => null)
    if (loaded === null || isDestroyed) return
    try {
      live = await startLiveMap(loaded, container, props ?? first, callbacks, () => isDestroyed)
    } catch (error) {
      callbacks.onError?.('no-webgl', String(error))
      return
    }
    if (isDestroyed) {
      live.destroy()
      return
    }
    if (aim !== null) aim(live)
    if (props !== null) live.apply(props)
  }
  const move = (action: (map: LiveMap) => void): void => {
    if (live === null) aim = action
    else action(live)
  }
  return {
    setProps(next) {
      props = next
      if (live !== null) live.apply(next)
      else if (!isStarting) void start(next)
    },
    fitTo: ([west, south, east, north], left = 0) =>
      move(({ map, isDrawn }) => {
        const padding = {
          top: FIT_PADDING,
          right: FIT_PADDING,
          bottom: FIT_PADDING,
          left: FIT_PADDING + left,
        }
        map.fitBounds([west, south, east, north], {
          padding,
          maxZoom: NEAREST_FIT,
          animate: isDrawn(),
          duration: 180,
        })
      }),
    setCamera: ({ center: [lng, lat], zoom }) =>
      move(({ map }) => {
        map.jumpTo({ center: [lng, lat], zoom })
      }),
    resize: () => live?.map.resize(),
    getCanvas: () => live?.map.getCanvas() ?? null,
    destroy() {
      isDestroyed = true
      live?.destroy()
      live = null
    },
  }
}
