import type { AreaColumns } from '../domain/geometry/area-columns'
import { packAreas } from '../domain/geometry/pack-areas'
import { unpackAreas } from '../domain/geometry/unpack-areas'
import type { AreaGeometry } from '../domain/territory/territory'
import { type PackedPaths, packPaths, unpackPaths } from './pack-paths'

/**
 * Long lists of alike records cross threads as columns. Structured cloning tells tens of thousands of small objects
 * apart one by one, which holds the page for a second; columns cross at once, and making the objects again is
 * quick. Everything else in a message is left as it is.
 */
export function packValue(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || !isPlain(value)) return value
  if (Array.isArray(value))
    return value.length < SHORTEST_PACKED
      ? value
      : (packTexts(value) ?? packPaths(value) ?? packList(value) ?? value)
  return mapValues(value, (item) => packValue(item, depth + 1))
}

/** The inverse of `packValue`. What is sealed stays sealed. */
export function unpackValue(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || !isPlain(value)) return value
  if (Array.isArray(value) || isSealed(value)) return value
  if (isPacked(value)) return unpackPacked(value)
  return mapValues(value, (item) => unpackValue(item, depth + 1))
}

/** A value packed to be handed on by someone who does not look into it: the page, between two workers. */
export interface Sealed<T> {
  readonly sealed: unknown
  /** Never there: keeps apart what is sealed from what is not. */
  readonly of?: T
}
export const seal = <T>(value: T): Sealed<T> => ({ sealed: packValue(value) })
export const unseal = <T>({ sealed }: Sealed<T>): T => unpackValue(sealed) as T

/** Shorter lists cost nothing as they are. */
const SHORTEST_PACKED = 256
/** Our messages nest a few levels. */
const DEEPEST = 8

interface PackedList {
  readonly packed: 'records'
  readonly count: number
  readonly columns: Readonly<Record<string, PackedColumn>>
}
/** A list of texts, which one long text holds best. */
interface PackedTexts {
  readonly packed: 'texts'
  readonly text: string
}
type PackedColumn =
  /** NaN for null. */
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'areas'; readonly areas: AreaColumns }
  /** Texts, which one long text holds best. */
  | { readonly kind: 'json'; readonly text: string }

type Record_ = Readonly<Record<string, unknown>>

/** null when the items are not records of one shape whose values we know how to write. */
function packList(items: readonly unknown[]): PackedList | null {
  const [first] = items
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return null
  const keys = Object.keys(first)
  const isAlike = items.every(
    (item) =>
      typeof item === 'object' &&
      item !== null &&
      Object.keys(item).length === keys.length &&
      keys.every((key) => key in item),
  )
  if (!isAlike) return null
  const columns: Record<string, PackedColumn> = {}
  for (const key of keys) {
    const column = packColumn((items as readonly Record_[]).map((item) => item[key]))
    if (column === null) return null
    columns[key] = column
  }
  return { packed: 'records', count: items.length, columns }
}

function packTexts(items: readonly unknown[]): PackedTexts | null {
  return items.every((item) => typeof item === 'string')
    ? { packed: 'texts', text: JSON.stringify(items) }
    : null
}

function packColumn(values: readonly unknown[]): PackedColumn | null {
  if (values.every((value) => value === null || (typeof value === 'number' && !Number.isNaN(value)))) {
    return {
      kind: 'numbers',
      values: Float64Array.from(values, (value) => (value as number | null) ?? Number.NaN),
    }
  }
  if (values.every((value) => value === null || typeof value === 'string' || typeof value === 'boolean')) {
    return { kind: 'json', text: JSON.stringify(values) }
  }
  return values.every(isArea) ? { kind: 'areas', areas: packAreas(values) } : null
}

function unpackList({ count, columns }: PackedList): unknown[] {
  const read = Object.entries(columns).map(([key, column]) => [key, unpackColumn(column)] as const)
  return Array.from({ length: count }, (_, index) => {
    const item: Record<string, unknown> = {}
    for (const [key, values] of read) item[key] = values[index]
    return item
  })
}

function unpackColumn(column: PackedColumn): readonly unknown[] {
  if (column.kind === 'areas') return unpackAreas(column.areas)
  if (column.kind === 'json') return JSON.parse(column.text) as unknown[]
  return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value))
}

function isArea(value: unknown): value is AreaGeometry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'coordinates' in value &&
    'type' in value &&
    (value.type === 'Polygon' || value.type === 'MultiPolygon')
  )
}

type Packed = PackedList | PackedPaths | PackedTexts
const isPacked = (value: object): value is Packed => 'packed' in value

function unpackPacked(value: Packed): unknown {
  switch (value.packed) {
    case 'paths':
      return unpackPaths(value)
    case 'texts':
      return JSON.parse(value.text)
    case 'records':
      return unpackList(value)
  }
}
const isSealed = (value: object): boolean => 'sealed' in value

/** Neither a Map, a Blob nor columns: what has members of its own to look into. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null
}

function mapValues(value: object, change: (item: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]))
}
