import type { Geometry, Position } from 'geojson'
import { lineariseArcs } from './linearise-arcs'

/** Says why bytes are no geometry that GeoJSON can hold; private to this folder. */
export class UnreadableGeometry extends Error {}

/** Deep enough for any real file; past it, the bytes nest for ever on purpose. */
const MOST_NESTED = 16

const EWKB_Z = 0x8000_0000
const EWKB_M = 0x4000_0000
const EWKB_SRID = 0x2000_0000

/**
 * Reads one Well-Known Binary geometry: both byte orders, the Z and M marks of ISO (1000, 2000, 3000) and of
 * PostGIS (high bits). Z is kept, M is not: GeoJSON has no place for it. Arcs are drawn as lines. An empty one gives
 * null.
 *
 * @throws UnreadableGeometry what is damaged, or of a type that GeoJSON lacks (triangles, polyhedral surfaces)
 * @see OGC 06-103r4, § 8.2
 */
export function readWkb(bytes: Uint8Array): Geometry | null {
  const reader = new WkbReader(bytes)
  const geometry = reader.readGeometry(0)
  return isEmpty(geometry) ? null : geometry
}

interface Shape {
  readonly kind: number
  readonly size: number
  readonly hasZ: boolean
}

class WkbReader {
  readonly #view: DataView
  #at = 0
  #littleEndian = true

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  readGeometry(depth: number): Geometry {
    if (depth > MOST_NESTED) throw new UnreadableGeometry('nested')
    const shape = this.#readHead()
    switch (shape.kind) {
      case 1:
        return { type: 'Point', coordinates: this.#readPosition(shape) }
      case 2:
        return { type: 'LineString', coordinates: this.#readPositions(shape) }
      case 3:
        return { type: 'Polygon', coordinates: this.#readMany(4, () => this.#readPositions(shape)) }
      case 4:
        return { type: 'MultiPoint', coordinates: this.#readMembers('Point', depth) as Position[] }
      case 5:
      case 11:
        return { type: 'MultiLineString', coordinates: this.#readLines(depth) }
      case 6:
      case 12:
        return { type: 'MultiPolygon', coordinates: this.#readMembers('Polygon', depth) as Position[][][] }
      case 7:
        return {
          type: 'GeometryCollection',
          geometries: this.#readMany(9, () => this.readGeometry(depth + 1)),
        }
      case 8:
        return { type: 'LineString', coordinates: lineariseArcs(this.#readPositions(shape)) }
      case 9:
        return { type: 'LineString', coordinates: joinLines(this.#readLines(depth)) }
      case 10:
        return { type: 'Polygon', coordinates: this.#readLines(depth) }
      default:
        throw new UnreadableGeometry(`WKB ${shape.kind}`)
    }
  }

  #readHead(): Shape {
    const order = this.#take(1, (at) => this.#view.getUint8(at))
    if (order > 1) throw new UnreadableGeometry('damaged')
    this.#littleEndian = order === 1
    const code = this.#readUint32()
    if (code & EWKB_SRID) this.#readUint32()
    const plain = code & 0x0fff_ffff
    const family = Math.floor(plain / 1000)
    const hasZ = family === 1 || family === 3 || (code & EWKB_Z) !== 0
    const hasM = family === 2 || family === 3 || (code & EWKB_M) !== 0
    return { kind: family > 3 ? plain : plain % 1000, size: 2 + Number(hasZ) + Number(hasM), hasZ }
  }

  #readPosition({ size, hasZ }: Shape): Position {
    const values = Array.from({ length: size }, () => this.#readDouble())
    return values.slice(0, hasZ && !Number.isNaN(values[2]) ? 3 : 2)
  }

  #readPositions(shape: Shape): Position[] {
    return this.#readMany(shape.size * 8, () => this.#readPosition(shape))
  }

  #readLines(depth: number): Position[][] {
    return this.#readMembers('LineString', depth) as Position[][]
  }

  #readMembers(type: 'Point' | 'LineString' | 'Polygon', depth: number): unknown[] {
    return this.#readMany(5, () => {
      const member = this.readGeometry(depth + 1)
      if (member.type !== type) throw new UnreadableGeometry('damaged')
      return member.coordinates
    })
  }

  /** A count that the rest of the bytes cannot hold is a damage, seen before anything is set aside for it. */
  #readMany<T>(leastBytes: number, read: () => T): T[] {
    const count = this.#readUint32()
    if (count * leastBytes > this.#view.byteLength - this.#at) throw new UnreadableGeometry('truncated')
    return Array.from({ length: count }, read)
  }

  #readUint32(): number {
    return this.#take(4, (at) => this.#view.getUint32(at, this.#littleEndian))
  }

  #readDouble(): number {
    return this.#take(8, (at) => this.#view.getFloat64(at, this.#littleEndian))
  }

  #take(size: number, read: (at: number) => number): number {
    if (this.#at + size > this.#view.byteLength) throw new UnreadableGeometry('truncated')
    const value = read(this.#at)
    this.#at += size
    return value
  }
}

/** The pieces of a curve as one line: each begins where the one before ends. */
const joinLines = (lines: readonly Position[][]): Position[] =>
  lines.flatMap((line, index) => (index === 0 ? line : line.slice(1)))

/** An empty point is written with NaN for coordinates; the others with a count of 0. */
function isEmpty(geometry: Geometry): boolean {
  if (geometry.type === 'Point') return geometry.coordinates.some(Number.isNaN)
  if (geometry.type === 'GeometryCollection') return geometry.geometries.length === 0
  return geometry.coordinates.length === 0
}
