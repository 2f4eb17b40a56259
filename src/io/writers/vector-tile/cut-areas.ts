import { clipRing } from './clip-ring'
import type { ProjectedAreas } from './project-areas'
import { Pen, type TileFeature } from './tile-feature'
import { boxOfTile, TILE_EXTENT, type TileAddress } from './tile-grid'

/**
 * Vertices of a tile stand on a grid, in tile units: half a pixel where a country is seen whole, a quarter nearer.
 * The border that two areas share is rounded to the same vertices on both sides, so that no gap opens between them,
 * which simplifying each apart does.
 */
const gridAt = (zoom: number): number => (zoom < 8 ? 4 : zoom < FINE_ZOOM ? 2 : 1)
/** From this zoom on a unit is under three metres: vertices are as fine as the tile can write them. */
const FINE_ZOOM = 12

/** The areas that a tile shows, each under its rank from 1, in the tile's own units. */
export function cutAreas(areas: ProjectedAreas, tile: TileAddress): TileFeature[] {
  const { boxes, areaStart } = areas
  const [west, north, east, south] = boxOfTile(tile)
  const features: TileFeature[] = []
  for (let area = 0; area < areaStart.length - 1; area++) {
    if (boxes[4 * area]! > east || boxes[4 * area + 2]! < west) continue
    if (boxes[4 * area + 1]! > south || boxes[4 * area + 3]! < north) continue
    const pen = new Pen()
    for (let polygon = areaStart[area]!; polygon < areaStart[area + 1]!; polygon++) {
      drawPolygon(areas, polygon, tile, pen)
    }
    const { commands } = pen
    if (commands.length > 0) features.push({ id: area + 1, type: 'polygon', commands, properties: {} })
  }
  return features
}

function drawPolygon(areas: ProjectedAreas, polygon: number, tile: TileAddress, pen: Pen): void {
  const first = areas.polygonStart[polygon]!
  for (let ring = first; ring < areas.polygonStart[polygon + 1]!; ring++) {
    const path = clipRing(roundRing(areas, ring, tile))
    const area = path.length < 6 ? 0 : signedArea(path)
    // Too small to be seen: with a shell its holes go too.
    if (area === 0) {
      if (ring === first) return
      continue
    }
    // The specification tells shells from holes by the way they turn.
    const isRight = ring === first ? area > 0 : area < 0
    pen.draw(isRight ? path : turnRound(path), true)
  }
}

/** The ring in tile units, interleaved, without its last vertex and without those that rounding put together. */
function roundRing({ xs, ys, ringStart }: ProjectedAreas, ring: number, { z, x, y }: TileAddress): number[] {
  const scale = 2 ** z * TILE_EXTENT
  const grid = gridAt(z)
  const [left, top] = [x * TILE_EXTENT, y * TILE_EXTENT]
  const path: number[] = []
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (let vertex = ringStart[ring]!; vertex < ringStart[ring + 1]! - 1; vertex++) {
    const px = Math.round((xs[vertex]! * scale) / grid) * grid - left
    const py = Math.round((ys[vertex]! * scale) / grid) * grid - top
    if (px === lastX && py === lastY) continue
    path.push(px, py)
    lastX = px
    lastY = py
  }
  if (path.length > 2 && path[0] === lastX && path[1] === lastY) path.length -= 2
  return path
}

/** Twice the area; above zero when the ring turns as the hands of a clock on a screen. */
function signedArea(path: readonly number[]): number {
  let sum = 0
  for (let at = 0, before = path.length - 2; at < path.length; before = at, at += 2) {
    sum += path[before]! * path[at + 1]! - path[at]! * path[before + 1]!
  }
  return sum
}

function turnRound(path: readonly number[]): number[] {
  const turned: number[] = []
  for (let at = path.length - 2; at >= 0; at -= 2) turned.push(path[at]!, path[at + 1]!)
  return turned
}
