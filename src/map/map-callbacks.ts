import type { MapItem } from './map-props'
import type { ReadTile } from './tile-protocol'

/** Why there is no map, or an incomplete one. The page says it in words. */
export type MapFailure = 'library-not-loaded' | 'no-webgl' | 'drawing-failed'

export interface MapHover extends MapItem {
  readonly lngLat: readonly [number, number]
  /** CSS pixels from the container's top left corner. */
  readonly point: readonly [number, number]
}

export interface MapCamera {
  readonly center: readonly [number, number]
  readonly zoom: number
}

export interface MapCallbacks {
  /** A piece of the communes or of their names and limits. */
  readonly readTile: ReadTile
  /** At most once a frame; null when the pointer leaves or is over nothing. */
  readonly onHover?: (hover: MapHover | null) => void
  /** null: a click beside everything. `additive`: with Shift, Ctrl or ⌘. */
  readonly onSelect?: (item: MapItem | null, additive: boolean) => void
  /**
   * Everything a rectangle drawn with Shift and the mouse touches, of every kind of area on screen. Without this
   * callback the rectangle zooms.
   */
  readonly onSelectBox?: (items: readonly MapItem[]) => void
  readonly onMapClick?: (lngLat: readonly [number, number]) => void
  readonly onError?: (failure: MapFailure, detail: string) => void
  readonly onMove?: (camera: MapCamera, byUser: boolean) => void
}
