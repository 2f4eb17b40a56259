import type { Map as MapLibreMap } from 'maplibre-gl'
import type { SiteKind } from '../domain/territory/territory'
import { drawPattern, PATTERN_PIXEL_RATIO, patternId } from './patterns'
import {
  drawScenarioIcon,
  drawSiteIcon,
  ICON_FONT,
  ICON_PIXEL_RATIO,
  SITE_MARKS,
  scenarioIconId,
  siteIconId,
} from './site-icons'

const THEMES = ['light', 'dark'] as const
const PATTERNS = ['hatch', 'dashes'] as const
const SCENARIO_ICON = new RegExp(`^${scenarioIconId('(.+)')}$`)

/** Gives the map its patterns and icons when a layer first asks for one. All are drawn here: no file is fetched. */
export function provideImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver(async (id) => {
    const draw = findDrawing(id)
    if (draw === null) return
    // A letter drawn before its font is there would keep the wrong shape.
    await document.fonts.load(ICON_FONT).catch(() => [])
    if (!map.hasImage(id)) map.addImage(id, draw.image(), { pixelRatio: draw.pixelRatio })
  })
}

function findDrawing(id: string) {
  for (const theme of THEMES) {
    for (const kind of PATTERNS)
      if (id === patternId(kind, theme))
        return { image: () => drawPattern(kind, theme), pixelRatio: PATTERN_PIXEL_RATIO }
    for (const kind of Object.keys(SITE_MARKS) as SiteKind[])
      if (id === siteIconId(theme, kind))
        return { image: () => drawSiteIcon(kind, theme), pixelRatio: ICON_PIXEL_RATIO }
  }
  const letter = SCENARIO_ICON.exec(id)?.[1]
  return letter === undefined ? null : { image: () => drawScenarioIcon(letter), pixelRatio: ICON_PIXEL_RATIO }
}
