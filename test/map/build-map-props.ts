import type { Polygon } from 'geojson'
import type { MapProps } from '../../src/map/map-props'

/** A square of side 1 with its south-west corner at (x, y), counter-clockwise. */
export const square = (x: number, y: number, side = 1): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
})

/** An empty map in French daylight; tests say what differs. */
export const buildMapProps = (props: Partial<MapProps> = {}): MapProps => ({
  theme: 'light',
  texts: { title: 'Carte', zoomIn: 'Zoomer', zoomOut: 'Dézoomer', north: 'Nord', attribution: [] },
  communes: null,
  outline: null,
  communeClasses: null,
  communeScale: 'ramp',
  backdrop: false,
  zones: null,
  shadowZones: null,
  isolated: null,
  lines: null,
  lineScale: 'ramp',
  roads: null,
  sites: null,
  scenario: null,
  selection: [],
  hovered: null,
  visible: {
    communes: true,
    names: true,
    zones: true,
    shadow: true,
    lines: true,
    roads: true,
    sites: true,
    scenario: true,
  },
  hiddenCommuneClasses: [],
  hiddenLineClasses: [],
  placing: false,
  isStale: false,
  ...props,
})
