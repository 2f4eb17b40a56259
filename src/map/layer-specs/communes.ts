import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl'
import type { MapLook } from '../map-look'
import { BACKDROP_OPACITY, classColour, DIFFERENCE_CLASS, NEUTRALS } from '../palette'
import { patternId } from '../patterns'
import { byZoom, isState, matchClass, visibility } from './expressions'

/**
 * From further away a commune is a few pixels wide: its outline would hide it, and those of a whole country take
 * half of the time and of the memory of its map. What is pointed at or selected is filled there.
 */
export const FIRST_ZOOM_OF_OUTLINES = 6
/** Smoothing draws a line around every fill: from afar it is a speckle over the country, and half of the drawing. */
const SMOOTH = ['step', ['zoom'], false, FIRST_ZOOM_OF_OUTLINES, true] as ExpressionSpecification
const CLASS_IDS = [1, 2, 3, 4, 5] as const
const NEAR_PATTERN = 0.4
export const COMMUNES = { source: 'communes', 'source-layer': 'communes' } as const
const EPCIS = { source: 'outline', 'source-layer': 'epcis' } as const

/** The choropleth: paper, class colours by feature-state, hatch for what is unknown, then the borders. */
export function communeLayers(look: MapLook): LayerSpecification[] {
  return [...fills(look), ...borders(look)]
}

function fills(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  const layout = { visibility: visibility(look.visible.communes) }
  const opacity = look.backdrop ? BACKDROP_OPACITY : 1
  const shown = (classId: number): boolean => !look.hiddenCommuneClasses.includes(classId)
  const colours = new Map<number, string>()
  for (const classId of CLASS_IDS) {
    const colour = classColour(look.communeScale, classId)
    if (colour !== null && shown(classId)) colours.set(classId, colour)
  }
  /** A pattern over one class. From near it would be all one sees: it fades, and stays. */
  const only = (classId: number): DataDrivenPropertyValueSpecification<number> => {
    const at = (value: number) => matchClass(shown(classId) ? new Map([[classId, value]]) : new Map(), 0)
    return [
      'interpolate',
      ['linear'],
      ['zoom'],
      12,
      at(opacity),
      15,
      at(opacity * NEAR_PATTERN),
    ] as ExpressionSpecification
  }
  return [
    {
      id: 'land',
      type: 'fill',
      ...COMMUNES,
      // Said though it goes without saying: layers of one layout share one set of vertices.
      layout: { visibility: 'visible' },
      paint: { 'fill-color': neutrals.land, 'fill-antialias': SMOOTH },
    },
    {
      id: 'commune-fill',
      type: 'fill',
      ...COMMUNES,
      layout,
      paint: {
        'fill-color': matchClass(colours, 'rgba(0,0,0,0)'),
        'fill-opacity': opacity,
        'fill-antialias': SMOOTH,
      },
    },
    {
      id: 'commune-unknown',
      type: 'fill',
      ...COMMUNES,
      layout,
      paint: {
        'fill-pattern': patternId('hatch', look.theme),
        'fill-opacity': only(0),
        'fill-antialias': SMOOTH,
      },
    },
    {
      id: 'commune-far',
      type: 'fill',
      ...COMMUNES,
      layout,
      paint: {
        'fill-color': neutrals.selectLine,
        'fill-opacity': [
          'step',
          ['zoom'],
          ['case', isState('selected'), 0.9, isState('hovered'), 0.4, 0],
          FIRST_ZOOM_OF_OUTLINES,
          0,
        ] as ExpressionSpecification,
      },
    },
    {
      id: 'commune-lost',
      type: 'fill',
      ...COMMUNES,
      layout: { visibility: visibility(look.visible.communes && look.communeScale === 'difference') },
      paint: {
        'fill-pattern': patternId('dashes', look.theme),
        'fill-opacity': only(DIFFERENCE_CLASS.lost),
        'fill-antialias': SMOOTH,
      },
    },
  ]
}

/** Each border is a line on its casing: one of the two is seen on the darkest class, the other on the lightest. */
function borders(look: MapLook): LayerSpecification[] {
  const neutrals = NEUTRALS[look.theme]
  // The same layout as the outlines of what is selected: MapLibre builds one set of vertices for all of them.
  const join = { 'line-join': 'round', 'line-cap': 'round', visibility: 'visible' } as const
  return [
    {
      id: 'commune-border-casing',
      type: 'line',
      ...COMMUNES,
      minzoom: FIRST_ZOOM_OF_OUTLINES,
      layout: join,
      paint: {
        'line-color': neutrals.borderCasing,
        'line-opacity': byZoom([7, 0], [9, 0.5]),
        'line-width': byZoom([8, 1], [11, 1.8], [14, 3]),
      },
    },
    {
      id: 'commune-border',
      type: 'line',
      ...COMMUNES,
      minzoom: FIRST_ZOOM_OF_OUTLINES,
      layout: join,
      paint: {
        'line-color': neutrals.border,
        'line-opacity': byZoom([7, 0.12], [9, 0.4], [12, 0.6]),
        'line-width': byZoom([8, 0.3], [11, 0.6], [14, 1]),
      },
    },
    {
      id: 'epci-casing',
      type: 'line',
      ...EPCIS,
      layout: join,
      paint: {
        'line-color': neutrals.epciCasing,
        'line-opacity': byZoom([6, 0.15], [8, 0.85]),
        'line-width': byZoom([6, 2], [9, 3.4], [13, 5.4]),
      },
    },
    {
      id: 'epci-border',
      type: 'line',
      ...EPCIS,
      layout: join,
      paint: {
        'line-color': neutrals.epciBorder,
        'line-opacity': byZoom([6, 0.4], [8, 0.9]),
        'line-width': byZoom([6, 0.5], [9, 1.2], [13, 2.2]),
      },
    },
  ]
}
