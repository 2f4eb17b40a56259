import type { Polygon } from 'geojson'
import type { MapCommune, MapProps } from '../../src/map/map-props'

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

export const buildCommune = (commune: Partial<MapCommune> & Pick<MapCommune, 'id'>): MapCommune => ({
  name: `Commune ${commune.id}`,
  epci: 'A',
  epciName: 'CC de A',
  population: null,
  geometry: square(commune.id, 50),
  ...commune,
})

/** An empty map in French daylight; tests say what differs. */
export const buildMapProps = (props: Partial<MapProps> = {}): MapProps => ({
  theme: 'light',
  texts: { title: 'Carte', zoomIn: 'Zoomer', zoomOut: 'Dézoomer', north: 'Nord', attribution: [] },
  communes: null,
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
