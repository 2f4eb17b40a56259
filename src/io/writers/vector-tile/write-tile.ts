import { PbfWriter } from 'pbf'
import type { TileFeature } from './tile-feature'
import { TILE_EXTENT } from './tile-grid'

export interface TileLayer {
  readonly name: string
  readonly features: readonly TileFeature[]
}

/** Numbers of the specification (Mapbox Vector Tile 2.1, appendix A). */
const TYPES = { point: 1, line: 2, polygon: 3 } as const
const VERSION = 2

/** The bytes of a vector tile. Layers without features are left out. */
export function writeTile(layers: readonly TileLayer[]): Uint8Array<ArrayBuffer> {
  const pbf = new PbfWriter()
  for (const layer of layers) if (layer.features.length > 0) pbf.writeMessage(3, writeLayer, layer)
  return pbf.finish().slice() as Uint8Array<ArrayBuffer>
}

function writeLayer({ name, features }: TileLayer, pbf: PbfWriter): void {
  const keys = new Ranks<string>()
  const values = new Ranks<string | number>()
  pbf.writeVarintField(15, VERSION)
  pbf.writeStringField(1, name)
  for (const { id, type, commands, properties } of features) {
    const tags = Object.entries(properties).flatMap(([key, value]) => [keys.of(key), values.of(value)])
    pbf.writeMessage(
      2,
      () => {
        pbf.writeVarintField(1, id)
        if (tags.length > 0) pbf.writePackedVarint(2, tags)
        pbf.writeVarintField(3, TYPES[type])
        pbf.writePackedVarint(4, commands as number[])
      },
      null,
    )
  }
  for (const key of keys.list) pbf.writeStringField(3, key)
  for (const value of values.list) pbf.writeMessage(4, writeValue, value)
  pbf.writeVarintField(5, TILE_EXTENT)
}

function writeValue(value: string | number, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(1, value)
  else pbf.writeDoubleField(3, value)
}

/** Each different value once, known by its rank. */
class Ranks<T> {
  readonly list: T[] = []
  readonly #rankOf = new Map<T, number>()

  of(value: T): number {
    const known = this.#rankOf.get(value)
    if (known !== undefined) return known
    const rank = this.list.push(value) - 1
    this.#rankOf.set(value, rank)
    return rank
  }
}
