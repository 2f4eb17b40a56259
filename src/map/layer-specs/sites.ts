import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { NEUTRALS } from '../palette'
import { scenarioIconId, siteIconId } from '../site-icons'
import { byZoom, visibility, whenState } from './expressions'
import { FONT } from './names'

/** Exchanges, cabinets and fibre sites: told by shape and letter; names when there is room. */
export function siteLayers(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  return [
    {
      id: 'site-selected',
      type: 'circle',
      source: 'sites',
      layout: { visibility: visibility(look.visible.sites) },
      paint: {
        'circle-radius': byZoom([8, 9], [13, 17]),
        'circle-color': neutrals.selectHalo,
        'circle-opacity': whenState('selected', 0.95),
        'circle-stroke-color': neutrals.selectLine,
        'circle-stroke-width': 2.5,
        'circle-stroke-opacity': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          1,
          ['boolean', ['feature-state', 'hovered'], false],
          0.6,
          0,
        ],
      },
    },
    {
      id: 'sites',
      type: 'symbol',
      source: 'sites',
      filter: ['>=', ['zoom'], ['get', 'from']],
      layout: {
        visibility: visibility(look.visible.sites),
        'icon-image': ['concat', siteIconId(look.theme, ''), ['get', 'kind']],
        'icon-size': byZoom([7, 0.45], [10, 0.75], [13, 1]),
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'order'],
        ...nameBelow(12.5),
      },
      paint: nameLook(neutrals.ink, neutrals.halo),
    },
    {
      id: 'scenario-sites',
      type: 'symbol',
      source: 'scenario-sites',
      layout: {
        visibility: visibility(look.visible.scenario),
        'icon-image': scenarioIconId(look.scenarioLetter),
        'icon-size': byZoom([7, 0.6], [10, 0.85], [13, 1.05]),
        'icon-allow-overlap': true,
        ...nameBelow(11.5),
      },
      paint: nameLook(neutrals.ink, neutrals.halo),
    },
  ]
}

const nameBelow = (fromZoom: number) => ({
  'text-field': ['step', ['zoom'], '', fromZoom, ['get', 'name']] as ExpressionSpecification,
  'text-font': FONT,
  'text-size': 11.5,
  'text-anchor': 'top' as const,
  'text-offset': [0, 1.1] as [number, number],
  'text-optional': true,
  'text-max-width': 9,
})

const nameLook = (ink: string, halo: string) => ({
  'text-color': ink,
  'text-halo-color': halo,
  'text-halo-width': 1.6,
})
