import { SegmentedControl } from '@mantine/core'
import type { AppState } from '../../state/app-state'
import { createView } from '../../state/views/create-view'
import { useTranslate } from '../i18n-context'
import { useCommands, useView } from '../use-app'
import { HoverLine } from './hover-line'
import { LayerMenu } from './layer-menu'
import { Legend } from './legend'
import classes from './map-area.module.css'
import { MapPane } from './map-pane'
import { PlacingLine } from './placing-line'

const MODES = ['before', 'after', 'swipe', 'difference'] as const

const modeView = createView(
  ({ scenarioId, simulations, mapMode, step }: AppState) => [
    step === 'scenarios' && scenarioId !== null && (simulations[scenarioId]?.state ?? 'absent') !== 'absent',
    mapMode,
  ],
  (hasScenario, mapMode) => ({ hasScenario, mapMode: hasScenario ? mapMode : ('before' as const) }),
)

/** The map with what reads it: the legend, always; before, after and difference when a scenario is shown. */
export function MapArea() {
  const translate = useTranslate()
  const { hasScenario, mapMode } = useView(modeView)
  const { setMapMode } = useCommands()
  return (
    <div className={classes.root}>
      <MapPane />
      <div className={classes.top}>
        {hasScenario && (
          <SegmentedControl
            size="xs"
            className={classes.mode ?? ''}
            aria-label={translate('map.mode')}
            value={mapMode}
            data={MODES.map((value) => ({ value, label: translate(`map.mode-${value}`) }))}
            onChange={setMapMode}
          />
        )}
        <LayerMenu />
      </div>
      <HoverLine />
      <PlacingLine />
      <Legend />
    </div>
  )
}
