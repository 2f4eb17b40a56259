import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { NEUTRALS, scenarioColour } from '../palette'
import { byZoom, visibility } from './expressions'

/** What the scenario treats: light arriving, a pale halo round areas in the scenario's colour. */
export function scenarioLayers(look: MapLook): LayerSpecification[] {
  const colour = scenarioColour(look.scenarioLetter)
  const layout = { visibility: visibility(look.visible.scenario) }
  return [
    {
      id: 'treated-halo',
      type: 'line',
      source: 'treated',
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': look.theme === 'dark' ? NEUTRALS.dark.ink : NEUTRALS.light.halo,
        'line-opacity': look.theme === 'dark' ? 0.85 : 0.95,
        'line-width': byZoom([8, 6], [13, 11]),
        'line-blur': byZoom([8, 1.5], [13, 3]),
      },
    },
    {
      id: 'treated-fill',
      type: 'fill',
      source: 'treated',
      layout,
      paint: { 'fill-color': colour, 'fill-opacity': 0.14 },
    },
    {
      id: 'treated-line',
      type: 'line',
      source: 'treated',
      layout: { ...layout, 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': byZoom([8, 1.6], [13, 2.8]), 'line-dasharray': [3, 1.4] },
    },
  ]
}

/** Selected lines, marked one by one: the points themselves are drawn outside the style. */
export function pickedLineLayers(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  return [
    {
      id: 'picked-line-halo',
      type: 'circle',
      source: 'picked-lines',
      paint: {
        'circle-radius': byZoom([9, 5], [15, 11]),
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': neutrals.selectHalo,
        'circle-stroke-width': 5,
      },
    },
    {
      id: 'picked-line',
      type: 'circle',
      source: 'picked-lines',
      paint: {
        'circle-radius': byZoom([9, 6], [15, 12]),
        'circle-color': 'rgba(0,0,0,0)',
        'circle-stroke-color': neutrals.selectLine,
        'circle-stroke-width': 2.2,
      },
    },
  ]
}
