import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { NEUTRALS } from '../palette'
import { byZoom, visibility } from './expressions'

/** The paper, and the roads when a file of roads is loaded. */
export function groundLayers(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  const layout = {
    visibility: visibility(look.visible.roads),
    'line-join': 'round',
    'line-cap': 'round',
  } as const
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': neutrals.paper } },
    {
      id: 'road-casing',
      type: 'line',
      source: 'roads',
      minzoom: 10,
      layout,
      paint: {
        'line-color': neutrals.roadCasing,
        'line-opacity': byZoom([10, 0], [12, 0.7]),
        'line-width': byZoom([9, 1.2], [12, 2.6], [16, 7]),
      },
    },
    {
      id: 'road',
      type: 'line',
      source: 'roads',
      minzoom: 9,
      layout,
      paint: {
        'line-color': neutrals.road,
        'line-opacity': byZoom([9, 0], [10, 0.3], [12, 0.9]),
        'line-width': byZoom([9, 0.4], [12, 1.1], [16, 4]),
      },
    },
  ]
}
