import type { NameLabel } from '../../../domain/territory/label-communes'
import { Pen, type TileFeature } from './tile-feature'
import { mercatorX, mercatorY, TILE_EXTENT, type TileAddress } from './tile-grid'

/** The names whose point is in the tile, each in one tile only. */
export function cutNames(labels: readonly NameLabel[], { z, x, y }: TileAddress): TileFeature[] {
  const scale = 2 ** z * TILE_EXTENT
  return labels.flatMap(({ kind, name, lon, lat, order, rank }, index): TileFeature[] => {
    const px = Math.floor(mercatorX(lon) * scale) - x * TILE_EXTENT
    const py = Math.floor(mercatorY(lat) * scale) - y * TILE_EXTENT
    if (px < 0 || px >= TILE_EXTENT || py < 0 || py >= TILE_EXTENT) return []
    const pen = new Pen()
    pen.point(px, py)
    return [{ id: index + 1, type: 'point', commands: pen.commands, properties: { kind, name, order, rank } }]
  })
}
