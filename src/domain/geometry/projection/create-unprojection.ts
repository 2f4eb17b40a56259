import type { Position } from 'geojson'
import proj4 from 'proj4'
import type { Crs } from './crs'

/**
 * A function from a system's coordinates to longitude and latitude in degrees, WGS84. Within 1 cm of PROJ over
 * metropolitan France (1 001 control points, `test/io/coordinates.test.ts`).
 */
export function createUnprojection({ definition }: Crs): (x: number, y: number) => Position {
  if (definition === null) return (x, y) => [x, y]
  const converter = proj4(definition, 'WGS84')
  return (x, y) => converter.forward([x, y])
}
