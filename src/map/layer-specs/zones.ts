import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { NEUTRALS } from '../palette'
import { byZoom, visibility } from './expressions'
import { FONT_STRONG } from './names'

/** Activity zones: an outline that stays readable on any class, and the name when there is room. */
export function zoneLayers(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  const layout = { visibility: visibility(look.visible.zones) }
  return [
    {
      id: 'zone-fill',
      type: 'fill',
      source: 'zones',
      layout,
      paint: { 'fill-color': neutrals.zoneLine, 'fill-opacity': 0.16 },
    },
    {
      id: 'zone-casing',
      type: 'line',
      source: 'zones',
      layout: { ...layout, 'line-join': 'round' },
      paint: {
        'line-color': neutrals.zoneCasing,
        'line-opacity': 0.9,
        'line-width': byZoom([8, 3], [13, 5]),
      },
    },
    {
      id: 'zone-line',
      type: 'line',
      source: 'zones',
      layout: { ...layout, 'line-join': 'round' },
      paint: { 'line-color': neutrals.zoneLine, 'line-width': byZoom([8, 1.2], [13, 2.2]) },
    },
    {
      id: 'zone-names',
      type: 'symbol',
      source: 'zones',
      minzoom: 11,
      layout: {
        ...layout,
        'text-field': ['get', 'name'],
        'text-font': FONT_STRONG,
        'text-size': byZoom([11, 10.5], [14, 13]),
        'text-max-width': 8,
        'text-padding': 4,
      },
      paint: {
        'text-color': neutrals.zoneLine,
        'text-halo-color': neutrals.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.4,
      },
    },
  ]
}
