import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { NEUTRALS } from '../palette'
import { byZoom, visibility } from './expressions'

/**
 * The page's own font, drawn on this machine: the style names no glyph server, so no request is made. The first
 * name of each stack is no font: MapLibre reads the weight in it.
 */
export const FONT = ['Inter Variable Medium', 'Inter Variable']
export const FONT_STRONG = ['Inter Variable Semibold', 'Inter Variable']

/** Names of communes, the largest first where they collide, and of EPCI seen from afar. */
export function nameLayers(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  const halo = { 'text-halo-color': neutrals.halo, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 }
  return [
    {
      id: 'epci-names',
      type: 'symbol',
      source: 'outline',
      'source-layer': 'names',
      filter: ['==', ['get', 'kind'], 'epci'],
      minzoom: 7,
      maxzoom: 9.2,
      layout: {
        visibility: visibility(look.visible.names),
        'text-field': ['get', 'name'],
        'text-font': FONT_STRONG,
        'text-size': byZoom([6, 11], [9, 14]),
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { ...halo, 'text-color': neutrals.ink },
    },
    {
      id: 'commune-names',
      type: 'symbol',
      source: 'outline',
      'source-layer': 'names',
      filter: ['==', ['get', 'kind'], 'commune'],
      minzoom: 9.2,
      layout: {
        visibility: visibility(look.visible.names),
        'text-field': ['get', 'name'],
        'text-font': ['case', ['==', ['get', 'rank'], 1], ['literal', FONT_STRONG], ['literal', FONT]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          9,
          ['match', ['get', 'rank'], 1, 12.5, 2, 11, 10],
          13,
          ['match', ['get', 'rank'], 1, 17, 2, 14.5, 13],
        ],
        'text-max-width': 7,
        'text-line-height': 1.1,
        'text-padding': 5,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { ...halo, 'text-color': neutrals.ink },
    },
  ]
}
