import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { createMapView, type MapFailure, type MapView } from '../../map/map-view'
import '../../map/map.css'
import { mapPaneView, selectionView } from '../../state/views/map-pane'
import { placingView } from '../../state/views/placing'
import { scenarioPanelView } from '../../state/views/scenario-panel'
import { topBarView } from '../../state/views/top-bar'
import { useTranslate } from '../i18n-context'
import { useCommands, useView } from '../use-app'
import { buildMapProps } from './build-map-props'
import classes from './map-pane.module.css'

/** The map: made once, then told what changed. It speaks the page's selection and keeps none of its own. */
export function MapPane() {
  const pane = useView(mapPaneView)
  const { selection, hovered } = useView(selectionView)
  const { synthetic } = useView(topBarView)
  const letter = useView(scenarioPanelView)?.letter ?? ''
  const placing = useView(placingView) !== null
  const theme = useComputedColorScheme('light')
  const translate = useTranslate()
  const commands = useCommands()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<MapView | null>(null)
  const [failure, setFailure] = useState<MapFailure | null>(null)

  useEffect(() => {
    const element = container.current
    if (!element) return
    const view = createMapView(element, {
      onHover: commands.hover,
      onSelect: commands.select,
      onMapClick: commands.placeSite,
      onError: setFailure,
    })
    map.current = view
    const watcher = new ResizeObserver(() => view.resize())
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      view.destroy()
      map.current = null
    }
  }, [commands])

  // Every render: the map compares with what it has and does the least.
  useEffect(() => {
    const texts = {
      title: translate('map.title'),
      zoomIn: translate('map.zoom-in'),
      zoomOut: translate('map.zoom-out'),
      north: translate('map.north'),
      attribution: synthetic ? [translate('demo.notice')] : pane.attribution,
    }
    map.current?.setProps(buildMapProps(pane, { theme, texts, selection, hovered, letter, placing }))
  })

  // Whoever started without a mouse goes on without one.
  useEffect(() => {
    if (placing) map.current?.getCanvas()?.focus({ preventScroll: true })
  }, [placing])

  const bounds = pane.territory?.bounds ?? null
  useEffect(() => {
    if (bounds) map.current?.fitTo(bounds)
  }, [bounds])

  return (
    <div className={classes.pane}>
      <div ref={container} className={classes.map} data-testid="map" />
      {failure && (
        <p role="status" className={classes.failure}>
          {translate(`map.failure.${failure}`)}
        </p>
      )}
    </div>
  )
}
