import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { NEUTRALS } from '../palette'
import { byZoom, visibility } from './expressions'
import { FONT_STRONG } from './names'

/** Zones d'ombre: a shadow on the paper, its edge, and the number of lines in it. */
export function shadowLayers(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  const layout = { visibility: visibility(look.visible.shadow) }
  return [
    {
      id: 'shadow-fill',
      type: 'fill',
      source: 'shadow',
      layout,
      paint: { 'fill-color': neutrals.shadowFill, 'fill-opacity': look.theme === 'dark' ? 0.5 : 0.34 },
    },
    {
      id: 'shadow-casing',
      type: 'line',
      source: 'shadow',
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': neutrals.shadowCasing,
        'line-opacity': 0.9,
        'line-width': byZoom([8, 2.6], [13, 5]),
      },
    },
    {
      id: 'shadow-line',
      type: 'line',
      source: 'shadow',
      layout: { ...layout, 'line-join': 'round' },
      paint: { 'line-color': neutrals.shadowLine, 'line-width': byZoom([8, 1], [13, 2]) },
    },
    {
      id: 'shadow-counts',
      type: 'symbol',
      source: 'shadow-centres',
      minzoom: 9.5,
      layout: {
        ...layout,
        'text-field': ['get', 'label'],
        'text-font': FONT_STRONG,
        'text-size': byZoom([9, 11], [13, 14]),
        'text-padding': 2,
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 1.1,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': neutrals.ink,
        'text-halo-color': neutrals.halo,
        'text-halo-width': 2,
      },
    },
  ]
}
