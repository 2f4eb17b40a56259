/** Where a tile stands in the square of Web Mercator: the tiles' own projection, for drawing and nothing else. */
export interface TileAddress {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** Units on a side of a tile: eight to a pixel. */
export const TILE_EXTENT = 4096
/** Drawn beyond the tile's sides, so that the line round a cut area stays out of sight. Units. */
export const TILE_BUFFER = 96

/** Longitude and latitude, degrees → the Mercator square, 0 to 1 from west to east and from north to south. */
export const mercatorX = (lon: number): number => lon / 360 + 0.5
export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180)
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI
  return Math.max(0, Math.min(1, y))
}

/** The tile and its margin in the Mercator square: [west, north, east, south]. */
export function boxOfTile({ z, x, y }: TileAddress): readonly [number, number, number, number] {
  const tiles = 2 ** z
  const margin = TILE_BUFFER / TILE_EXTENT
  return [(x - margin) / tiles, (y - margin) / tiles, (x + 1 + margin) / tiles, (y + 1 + margin) / tiles]
}
