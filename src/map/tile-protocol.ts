import type { MapLibre } from './load-maplibre'
import type { MapProps } from './map-props'
import { TILE_SETS, type TileSetId } from './source-ids'

/** A piece of a tile set, as the bytes of a vector tile. */
export type ReadTile = (request: {
  readonly set: TileSetId
  readonly z: number
  readonly x: number
  readonly y: number
}) => Promise<Uint8Array<ArrayBuffer>>

const SCHEME = 'eclaircie'
/** From further in, a tile of this zoom is drawn larger: its units are under a metre. */
export const LAST_TILE_ZOOM = 14

/**
 * An address that no server knows: MapLibre asks the page for it, and the page its engine. With no revision there
 * is nothing to draw.
 */
export const tileAddress = (set: TileSetId, revision: number | string | null): string =>
  `${SCHEME}://${set}/${revision ?? NOTHING}/{z}/{x}/{y}`

const NOTHING = 'nothing'
const ADDRESS = new RegExp(`^${SCHEME}://(${TILE_SETS.join('|')})/([^/]+)/(\\d+)/(\\d+)/(\\d+)$`)

/** Answers MapLibre's requests for tiles. All maps of a page show one territory, and are served by one reader. */
export function serveTiles(library: MapLibre, readTile: ReadTile): void {
  library.addProtocol(SCHEME, async ({ url }) => {
    const [, set, revision, z, x, y] = ADDRESS.exec(url) ?? []
    if (set === undefined || revision === NOTHING) return { data: new ArrayBuffer(0) }
    const tile = await readTile({ set: set as TileSetId, z: Number(z), x: Number(x), y: Number(y) })
    return { data: tile.buffer }
  })
}

/** The revision of each tile set; null while there is nothing to draw. */
export const revisionOfTiles = ({
  communes,
  outline,
}: MapProps): Readonly<Record<TileSetId, number | string | null>> => ({
  communes: communes?.revision ?? null,
  outline: outline?.revision ?? null,
})
