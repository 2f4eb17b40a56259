import type { TextReader } from './choose-encoding'

/** A cell: null is blank; `unreadable` keeps what is written where a value should be. */
export type Cell = string | number | boolean | null | { readonly unreadable: string }

interface Field {
  readonly nameBytes: Uint8Array
  readonly type: string
  /** From the beginning of the record. */
  readonly offset: number
  readonly length: number
}

/** A .dbf opened, its text not decoded yet. */
export interface Dbf {
  readonly fields: readonly Field[]
  /** The records, those marked as deleted included, in their order. */
  readonly records: readonly Uint8Array[]
  /** As the header says it; a cut or unfinished file holds another number. */
  readonly announced: number
  /** Byte 29: the code page, as dBASE and ESRI number them; 0 when not said. */
  readonly languageByte: number
}

const FIELD_BYTES = 32
const FIELDS_END = 0x0d
const KEPT = 0x20
const DELETED = 0x2a

/**
 * Opens a dBASE table. Null when it is none, or when its fields do not fit in its records.
 * Source: ESRI Shapefile Technical Description, July 1998; dBASE level 5 file structure.
 */
export function openDbf(bytes: Uint8Array): Dbf | null {
  if (bytes.byteLength < FIELD_BYTES + 1) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const announced = view.getUint32(4, true)
  const headerLength = Math.min(view.getUint16(8, true), bytes.byteLength)
  const recordLength = view.getUint16(10, true)
  const fields: Field[] = []
  let offset = 1
  for (let at = FIELD_BYTES; at + FIELD_BYTES <= headerLength; at += FIELD_BYTES) {
    if (bytes[at] === FIELDS_END) break
    const length = bytes[at + 16]!
    const nameBytes = untilNul(bytes.subarray(at, at + 11))
    fields.push({ nameBytes, type: String.fromCharCode(bytes[at + 11]!), offset, length })
    offset += length
  }
  if (fields.length === 0 || offset > recordLength) return null
  const records: Uint8Array[] = []
  for (let at = headerLength; at + recordLength <= bytes.byteLength; at += recordLength) {
    // Past the announced end there may be records that an interrupted save did not count, or anything else.
    const isRecord = bytes[at] === KEPT || bytes[at] === DELETED
    if (!isRecord && records.length >= announced) break
    records.push(bytes.subarray(at, at + recordLength))
  }
  return { fields, records, announced, languageByte: bytes[29]! }
}

export const isDeleted = (record: Uint8Array): boolean => record[0] === DELETED

/** All that is text in the table, for its encoding to be told: names of fields, then cells. */
export function* listTexts({ fields, records }: Dbf): Generator<Uint8Array> {
  for (const { nameBytes } of fields) yield nameBytes
  const texts = fields.filter(({ type }) => type === 'C')
  for (const record of records) for (const field of texts) yield cellBytes(record, field)
}

/** The names of the fields, each once: a second of the same name would hide the first. Memos are in another file. */
export function nameFields({ fields }: Dbf, readText: TextReader): string[] {
  const taken = new Set<string>()
  return fields.map(({ nameBytes }, rank) => {
    const name = readText(nameBytes).trim() || `champ_${rank + 1}`
    let unique = name
    for (let turn = 2; taken.has(unique); turn++) unique = `${name}_${turn}`
    taken.add(unique)
    return unique
  })
}

/** One cell as the type of its field says. */
export function readCell(record: Uint8Array, field: Field, readText: TextReader): Cell {
  const { type, offset, length } = field
  if (type === 'I' && length === 4) return viewOf(record).getInt32(offset, true)
  if ((type === 'O' || type === 'B') && length === 8) {
    const value = viewOf(record).getFloat64(offset, true)
    return Number.isFinite(value) ? value : { unreadable: String(value) }
  }
  if (type === 'M') return null
  const text = readText(cellBytes(record, field)).trim()
  if (text === '') return null
  if (type === 'N' || type === 'F') return readNumber(text)
  if (type === 'D') return readDate(text)
  if (type === 'L') return readLogical(text)
  return text
}

function readNumber(text: string): Cell {
  if (!/^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i.test(text)) return { unreadable: text }
  const value = Number(text.replace(',', '.'))
  // An identifier longer than a number can hold keeps its digits.
  if (/^\d+$/.test(text) && !Number.isSafeInteger(value)) return text
  return Number.isFinite(value) ? value : { unreadable: text }
}

function readDate(text: string): Cell {
  if (/^0+$/.test(text)) return null
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (!year) return { unreadable: text }
  const iso = `${year}-${month}-${day}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? { unreadable: text } : iso
}

function readLogical(text: string): Cell {
  if (/^[YyTt]$/.test(text)) return true
  if (/^[NnFf]$/.test(text)) return false
  return text === '?' ? null : { unreadable: text }
}

const cellBytes = (record: Uint8Array, { offset, length }: Field) =>
  untilNul(record.subarray(offset, offset + length))

function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
