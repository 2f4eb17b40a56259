import type { LayerSpecification } from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { NEUTRALS } from '../palette'
import { COMMUNES, FIRST_ZOOM_OF_OUTLINES } from './communes'
import { byZoom, visibility, whenState } from './expressions'

/** Pointed at or selected: outlines by feature-state, so that neither ever waits for a worker. */
export function outlineLayers(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  const join = { 'line-join': 'round', 'line-cap': 'round' } as const
  const areas = [
    { name: 'commune', where: { ...COMMUNES, minzoom: FIRST_ZOOM_OF_OUTLINES }, isVisible: true },
    { name: 'zone', where: { source: 'zones' }, isVisible: look.visible.zones },
    { name: 'shadow', where: { source: 'shadow' }, isVisible: look.visible.shadow },
  ] as const
  return areas.flatMap(({ name, where, isVisible }): LayerSpecification[] => {
    const layout = { ...join, visibility: visibility(isVisible) }
    return [
      {
        id: `${name}-hover`,
        type: 'line',
        ...where,
        layout,
        paint: {
          'line-color': neutrals.selectLine,
          'line-opacity': whenState('hovered', 0.8),
          'line-width': 1.6,
        },
      },
      {
        id: `${name}-selected-halo`,
        type: 'line',
        ...where,
        layout,
        paint: {
          'line-color': neutrals.selectHalo,
          'line-opacity': whenState('selected', 0.95),
          'line-width': byZoom([8, 6.5], [13, 8.5]),
        },
      },
      {
        id: `${name}-selected`,
        type: 'line',
        ...where,
        layout,
        paint: {
          'line-color': neutrals.selectLine,
          'line-opacity': whenState('selected', 1),
          'line-width': byZoom([8, 2.8], [13, 3.8]),
        },
      },
    ]
  })
}
