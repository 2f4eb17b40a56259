import type { Position } from 'geojson'
import type { AreaGeometry } from '../territory/territory'

/** The polygons of an area, each a shell and its holes. */
export const listPolygons = (area: AreaGeometry): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates
