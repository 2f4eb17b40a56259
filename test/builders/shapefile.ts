import type { Position } from 'geojson'

/** A shape to write: its type in the file, and its points by part; null is the null shape. */
export type ShapeSpec = { readonly type: number; readonly parts: readonly (readonly Position[])[] } | null

export interface FieldSpec {
  readonly name: string
  readonly type: string
  readonly length: number
}

const POINTS = new Set([1, 11, 21])
const MULTIPOINTS = new Set([8, 18, 28])
/** Z values and measures take the place that the format gives them; what they are does not matter here. */
const EXTRAS = (type: number) => (type > 20 ? 1 : type > 10 ? 2 : 0)

/** A .shp, and the .shx that goes with it, of any type of shape, as ESRI's description lays them out. */
export function writeShp(shapes: readonly ShapeSpec[]): { shp: Uint8Array; shx: Uint8Array } {
  const contents = shapes.map(writeShape)
  const type = shapes.find((shape) => shape !== null)?.type ?? 0
  const length = contents.reduce((sum, content) => sum + 8 + content.length, 100)
  const shp = writeHeader(length, type)
  const shx = writeHeader(100 + contents.length * 8, type)
  let offset = 100
  contents.forEach((content, rank) => {
    const view = new DataView(shp.buffer)
    view.setInt32(offset, rank + 1)
    view.setInt32(offset + 4, content.length / 2)
    shp.set(content, offset + 8)
    new DataView(shx.buffer).setInt32(100 + rank * 8, offset / 2)
    new DataView(shx.buffer).setInt32(104 + rank * 8, content.length / 2)
    offset += 8 + content.length
  })
  return { shp, shx }
}

function writeHeader(length: number, type: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, 9994)
  view.setInt32(24, length / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, type, true)
  return bytes
}

function writeShape(shape: ShapeSpec): Uint8Array {
  if (!shape) return new Uint8Array(4)
  const { type, parts } = shape
  const points = parts.flat()
  const head = POINTS.has(type) ? 4 : MULTIPOINTS.has(type) ? 40 : 44 + parts.length * 4
  const extras = EXTRAS(type) * (points.length * 8 + (POINTS.has(type) ? 0 : 16))
  const bytes = new Uint8Array(head + points.length * 16 + extras).fill(7)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, type, true)
  if (MULTIPOINTS.has(type)) view.setInt32(36, points.length, true)
  else if (!POINTS.has(type)) {
    view.setInt32(36, parts.length, true)
    view.setInt32(40, points.length, true)
    let start = 0
    parts.forEach((part, rank) => {
      view.setInt32(44 + rank * 4, start, true)
      start += part.length
    })
  }
  points.forEach(([x, y], rank) => {
    view.setFloat64(head + rank * 16, x!, true)
    view.setFloat64(head + rank * 16 + 8, y!, true)
  })
  return bytes
}

/**
 * A .dbf whose cells are written as they are given: bytes, or text of one byte a character (Latin-1). Cells are
 * padded with spaces and cut at the width of their field.
 *
 * @param deleted ranks of the records marked as deleted
 */
export function writeDbf(
  fields: readonly FieldSpec[],
  rows: readonly (readonly (string | Uint8Array)[])[],
  { deleted = [], languageByte = 0 }: { deleted?: readonly number[]; languageByte?: number } = {},
): Uint8Array {
  const headerLength = 33 + fields.length * 32
  const recordLength = fields.reduce((sum, { length }) => sum + length, 1)
  const bytes = new Uint8Array(headerLength + rows.length * recordLength + 1).fill(0x20)
  bytes.fill(0, 0, headerLength)
  const view = new DataView(bytes.buffer)
  bytes[0] = 3
  view.setUint32(4, rows.length, true)
  view.setUint16(8, headerLength, true)
  view.setUint16(10, recordLength, true)
  bytes[29] = languageByte
  fields.forEach(({ name, type, length }, rank) => {
    const at = 32 + rank * 32
    bytes.set(latin1(name).subarray(0, 10), at)
    bytes[at + 11] = type.charCodeAt(0)
    bytes[at + 16] = length
  })
  bytes[headerLength - 1] = 0x0d
  rows.forEach((row, rank) => {
    let at = headerLength + rank * recordLength
    if (deleted.includes(rank)) bytes[at] = 0x2a
    at++
    fields.forEach(({ length }, index) => {
      const cell = row[index] ?? ''
      bytes.set((typeof cell === 'string' ? latin1(cell) : cell).subarray(0, length), at)
      at += length
    })
  })
  bytes[bytes.length - 1] = 0x1a
  return bytes
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
