import type { MapCallbacks } from '../../map/map-callbacks'
import { createMapCompare, type MapCompareTexts } from '../../map/map-compare'
import type { MapProps } from '../../map/map-props'
import { createMapView, type MapView } from '../../map/map-view'
import type { OneMapMode } from './build-map-props'

/** The page's map, one or two under a divider: told the same way. */
export interface PageMap extends Pick<MapView, 'fitTo' | 'setCamera' | 'resize' | 'getCanvas' | 'destroy'> {
  /** `propsOf` says what a map shows in a mode; `mode` is that of the map when it is alone. */
  draw(mode: OneMapMode, propsOf: (mode: OneMapMode) => MapProps, texts: MapCompareTexts): void
}

export function createPageMap(container: HTMLElement, isSwipe: boolean, callbacks: MapCallbacks): PageMap {
  if (!isSwipe) {
    const view = createMapView(container, callbacks)
    return { ...view, draw: (mode, propsOf) => view.setProps(propsOf(mode)) }
  }
  const compare = createMapCompare(container, callbacks)
  return {
    ...compare,
    draw: (_, propsOf, texts) => compare.setProps(propsOf('before'), propsOf('after'), texts),
  }
}
