import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { MapCamera, MapFailure } from '../../map/map-callbacks'
import '../../map/map.css'
import type { AppState } from '../../state/app-state'
import { mapPaneView, selectionView } from '../../state/views/map-pane'
import { placingView } from '../../state/views/placing'
import { scenarioPanelView } from '../../state/views/scenario-panel'
import { topBarView } from '../../state/views/top-bar'
import { useTranslate } from '../i18n-context'
import { useApp, useCommands, useView } from '../use-app'
import { buildMapProps } from './build-map-props'
import classes from './map-pane.module.css'
import { createPageMap, type PageMap } from './page-map'

/** Pixels that the legend takes at the left of a map wide enough for both. */
const roomForLegend = (element: HTMLElement | null): number =>
  element && element.clientWidth >= 720 && window.innerWidth >= 900 ? 200 : 0

const revealedView = ({ revealed }: AppState) => revealed

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
  const { readTile } = useApp()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<PageMap | null>(null)
  /** Where one looks, kept when one map gives way to two. */
  const camera = useRef<MapCamera | null>(null)
  const [failure, setFailure] = useState<MapFailure | null>(null)
  const isSwipe = pane.mapMode === 'swipe'

  useEffect(() => {
    const element = container.current
    if (!element) return
    const view = createPageMap(element, isSwipe, {
      readTile,
      onHover: commands.hover,
      onSelect: commands.select,
      onSelectBox: commands.selectBox,
      onMapClick: commands.placeSite,
      onMove: (next) => {
        camera.current = next
      },
      onError: setFailure,
    })
    if (camera.current) view.setCamera(camera.current)
    map.current = view
    const watcher = new ResizeObserver(() => view.resize())
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      view.destroy()
      map.current = null
    }
  }, [commands, readTile, isSwipe])

  // Every render: the map compares with what it has and does the least.
  useEffect(() => {
    const texts = {
      title: translate('map.title'),
      zoomIn: translate('map.zoom-in'),
      zoomOut: translate('map.zoom-out'),
      north: translate('map.north'),
      attribution: synthetic ? [translate('demo.notice')] : pane.attribution,
    }
    const setting = { theme, texts, selection, hovered, letter, placing } as const
    map.current?.draw(
      pane.mapMode === 'swipe' ? 'before' : pane.mapMode,
      (mode) => buildMapProps(pane, setting, mode),
      {
        divider: translate('map.divider'),
        before: translate('map.mode-before'),
        after: translate('map.mode-after'),
      },
    )
  })

  // Whoever started without a mouse goes on without one.
  useEffect(() => {
    if (placing) map.current?.getCanvas()?.focus({ preventScroll: true })
  }, [placing])

  const revealed = useView(revealedView)
  useEffect(() => {
    if (revealed) map.current?.fitTo(revealed, roomForLegend(container.current))
  }, [revealed])

  const bounds = pane.territory?.bounds ?? null
  useEffect(() => {
    if (bounds) map.current?.fitTo(bounds, roomForLegend(container.current))
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
