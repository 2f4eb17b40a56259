import type { DictionaryColumn, LineTable } from './line-table'
import { UNKNOWN_COUNT } from './line-table'

/**
 * One table out of several files' tables, rows in the order given. A column that only some files have is
 * unknown for the lines of the others; a column that none has stays null.
 */
export function concatLineTables(tables: readonly LineTable[]): LineTable {
  if (tables.length === 1) return tables[0]!
  const count = tables.reduce((sum, table) => sum + table.count, 0)
  const start = startsOf(tables)

  function join<Column extends NumericColumn>(
    target: Column,
    columnOf: (table: LineTable) => Column | null,
    unknown: number,
  ): Column {
    tables.forEach((table, index) => {
      const column = columnOf(table)
      if (column) target.set(column as never, start[index])
      else target.fill(unknown, start[index]!, start[index]! + table.count)
    })
    return target
  }
  const joinDictionary = (columnOf: (table: LineTable) => DictionaryColumn | null): DictionaryColumn =>
    concatDictionaries(tables, start, count, columnOf)
  const has = (columnOf: (table: LineTable) => unknown) => tables.some((table) => columnOf(table) !== null)

  const files: string[] = []
  const file = new Uint16Array(count)
  tables.forEach((table, index) => {
    for (let line = 0; line < table.count; line++)
      file[start[index]! + line] = files.length + table.file[line]!
    files.push(...table.files)
  })

  return {
    count,
    lon: join(new Float64Array(count), ({ lon }) => lon, Number.NaN),
    lat: join(new Float64Array(count), ({ lat }) => lat, Number.NaN),
    commune: joinDictionary(({ commune }) => commune),
    downKbps: join(new Uint32Array(count), ({ downKbps }) => downKbps, 0),
    upKbps: join(new Uint32Array(count), ({ upKbps }) => upKbps, 0),
    attenuationDb: has(({ attenuationDb }) => attenuationDb)
      ? join(new Float32Array(count), ({ attenuationDb }) => attenuationDb, Number.NaN)
      : null,
    lengthM: has(({ lengthM }) => lengthM)
      ? join(new Float32Array(count), ({ lengthM }) => lengthM, Number.NaN)
      : null,
    gaugeMm: has(({ gaugeMm }) => gaugeMm)
      ? join(new Float32Array(count), ({ gaugeMm }) => gaugeMm, Number.NaN)
      : null,
    nra: has(({ nra }) => nra) ? joinDictionary(({ nra }) => nra) : null,
    technology: has(({ technology }) => technology) ? joinDictionary(({ technology }) => technology) : null,
    operator: has(({ operator }) => operator) ? joinDictionary(({ operator }) => operator) : null,
    kind: has(({ kind }) => kind) ? join(new Uint8Array(count), ({ kind }) => kind, 0) : null,
    premises: has(({ premises }) => premises)
      ? join(new Uint16Array(count), ({ premises }) => premises, UNKNOWN_COUNT)
      : null,
    keys: has(({ keys }) => keys) ? joinHashes(tables, start, count, ({ keys }) => keys) : null,
    ids: has(({ ids }) => ids) ? joinHashes(tables, start, count, ({ ids }) => ids) : null,
    row: join(new Uint32Array(count), ({ row }) => row, 0),
    file,
    files,
    rowsAre: tables.flatMap(({ rowsAre }) => rowsAre),
  }
}

function joinHashes(
  tables: readonly LineTable[],
  start: readonly number[],
  count: number,
  columnOf: (table: LineTable) => Uint32Array | null,
): Uint32Array {
  const hashes = new Uint32Array(2 * count)
  tables.forEach((table, index) => {
    const column = columnOf(table)
    if (column) hashes.set(column, 2 * start[index]!)
  })
  return hashes
}

type NumericColumn = Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array

function startsOf(tables: readonly LineTable[]): number[] {
  let next = 0
  return tables.map(({ count }) => {
    next += count
    return next - count
  })
}

/** So many different texts two bytes can number. */
const MOST_NARROW_VALUES = 2 ** 16

/** Codes are given anew: the same text has one code whatever its file. */
function concatDictionaries(
  tables: readonly LineTable[],
  start: readonly number[],
  count: number,
  columnOf: (table: LineTable) => DictionaryColumn | null,
): DictionaryColumn {
  const values = ['']
  const codeOf = new Map([['', 0]])
  const newCodesOf = tables.map((table) =>
    columnOf(table)?.values.map((value) => {
      const known = codeOf.get(value)
      if (known !== undefined) return known
      codeOf.set(value, values.length)
      return values.push(value) - 1
    }),
  )
  const codes = values.length > MOST_NARROW_VALUES ? new Uint32Array(count) : new Uint16Array(count)
  tables.forEach((table, index) => {
    const column = columnOf(table)
    if (!column) return
    const newCodes = newCodesOf[index]!
    for (let line = 0; line < table.count; line++) {
      codes[start[index]! + line] = newCodes[column.codes[line]!]!
    }
  })
  return { codes, values }
}
