/** Where the content of one shape is in the .shp, bytes; all of it is there. */
export interface ShapeRecord {
  readonly offset: number
  readonly length: number
}

const HEADER_BYTES = 100
const RECORD_HEADER_BYTES = 8
const FILE_CODE = 9994
const SHAPE_TYPES: ReadonlySet<number> = new Set([0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28, 31])

/** Whether the bytes begin as a .shp or a .shx does. */
export function isShape(bytes: Uint8Array): boolean {
  return bytes.byteLength >= HEADER_BYTES && viewOf(bytes).getInt32(0) === FILE_CODE
}

/**
 * Finds the shapes of a .shp from one to the next. The index (.shx) is asked only where that road ends before the
 * file does: it is often missing or of an older save, but it alone knows of the gaps that some editors leave.
 *
 * @returns the shapes in their order, and whether the file went on past the last one with nothing readable
 */
export function listRecords(
  shp: Uint8Array,
  shx: Uint8Array | undefined,
): { readonly records: readonly ShapeRecord[]; readonly isCut: boolean } {
  const walked = walkRecords(shp)
  if (!walked.isCut || !shx) return walked
  const indexed = readIndex(shp, shx)
  return indexed && indexed.length > walked.records.length ? { records: indexed, isCut: false } : walked
}

function walkRecords(shp: Uint8Array): { records: ShapeRecord[]; isCut: boolean } {
  const view = viewOf(shp)
  const announced = view.getInt32(24) * 2
  const records: ShapeRecord[] = []
  let offset = HEADER_BYTES
  while (offset < shp.byteLength) {
    const record = recordAt(view, offset, records.length + 1)
    // What follows the announced end is filling, unless a further shape is there: then the header is at fault.
    if (!record) return { records, isCut: offset !== announced }
    records.push(record)
    offset = record.offset + record.length
  }
  return { records, isCut: announced > shp.byteLength }
}

/** The shapes by the index; null as soon as one of its entries does not lead to a shape. */
function readIndex(shp: Uint8Array, shx: Uint8Array): ShapeRecord[] | null {
  if (!isShape(shx)) return null
  const index = viewOf(shx)
  const view = viewOf(shp)
  const records: ShapeRecord[] = []
  for (let at = HEADER_BYTES; at + RECORD_HEADER_BYTES <= shx.byteLength; at += RECORD_HEADER_BYTES) {
    const record = recordAt(view, index.getInt32(at) * 2, records.length + 1)
    if (!record) return null
    records.push(record)
  }
  return records
}

/** The shape there; null when there is none: its number and its type both say so, or its end is not in the file. */
function recordAt(view: DataView, offset: number, rank: number): ShapeRecord | null {
  const start = offset + RECORD_HEADER_BYTES
  if (offset < HEADER_BYTES || start > view.byteLength) return null
  const length = view.getInt32(offset + 4) * 2
  if (length < 0 || start + length > view.byteLength) return null
  const isRanked = view.getInt32(offset) === rank
  const isTyped = length >= 4 && SHAPE_TYPES.has(view.getInt32(start, true))
  return isRanked || isTyped ? { offset: start, length } : null
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
