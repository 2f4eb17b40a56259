import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapTheme } from './map-props'
import { drawPattern, PATTERN_PIXEL_RATIO, patternId } from './patterns'
import {
  drawScenarioIcon,
  drawSiteIcon,
  ICON_PIXEL_RATIO,
  SITE_MARKS,
  scenarioIconId,
  siteIconId,
} from './site-icons'

const THEMES: readonly MapTheme[] = ['light', 'dark']
const SCENARIO_ICON = /^scenario-(.+)$/

/** Gives the map its patterns and icons, all drawn here: no file is fetched. Both themes at once. */
export function registerImages(map: MapLibreMap): void {
  for (const theme of THEMES) {
    for (const kind of ['hatch', 'dashes'] as const) {
      map.addImage(patternId(kind, theme), drawPattern(kind, theme), { pixelRatio: PATTERN_PIXEL_RATIO })
    }
    for (const kind of Object.keys(SITE_MARKS) as (keyof typeof SITE_MARKS)[]) {
      map.addImage(siteIconId(theme, kind), drawSiteIcon(kind, theme), { pixelRatio: ICON_PIXEL_RATIO })
    }
  }
  // Letters are not known in advance: their icon is drawn when a layer first asks for it.
  map.on('styleimagemissing', ({ id }) => {
    const letter = SCENARIO_ICON.exec(id)?.[1]
    if (letter !== undefined && !map.hasImage(id))
      map.addImage(scenarioIconId(letter), drawScenarioIcon(letter), { pixelRatio: ICON_PIXEL_RATIO })
  })
}
