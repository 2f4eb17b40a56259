/** Points in Web Mercator (0 to 1 over the world), relative to an origin so that 32 bits are enough anywhere. */
export interface ProjectedPoints {
  readonly originX: number
  readonly originY: number
  /** x, y interleaved, relative to the origin. */
  readonly offsets: Float32Array
}

/** Web Mercator x of a longitude in degrees, 0 to 1. */
export const mercatorX = (lon: number): number => (lon + 180) / 360

/** Web Mercator y of a latitude in degrees, 0 (north) to 1: EPSG:3857 divided by the world's size. */
export const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)

/** Projects interleaved longitudes and latitudes (degrees) for drawing. Only for drawing: distances are not kept. */
export function projectPositions(positions: Float32Array): ProjectedPoints {
  const originX = positions.length > 0 ? mercatorX(positions[0]!) : 0
  const originY = positions.length > 0 ? mercatorY(positions[1]!) : 0
  const offsets = new Float32Array(positions.length)
  for (let i = 0; i < positions.length; i += 2) {
    offsets[i] = mercatorX(positions[i]!) - originX
    offsets[i + 1] = mercatorY(positions[i + 1]!) - originY
  }
  return { originX, originY, offsets }
}
