import type { Column } from './column'
import { parseNumberFilter } from './parse-number-filter'
import { simplify } from './simplify'
import { sortInSlices } from './sort-in-slices'

export interface Sort {
  readonly key: string
  readonly desc: boolean
}

/** What the user asks of the rows of a table. */
export interface Arrangement {
  /** null: the order in which the rows are given. */
  readonly sort: Sort | null
  /** Looked for in every column of texts; empty: nothing. */
  readonly search: string
  /** What is written above each column, by its key. */
  readonly filters: Readonly<Record<string, string>>
}

/** Rows looked at between two pauses. */
const SLICE = 500

/**
 * The rows that pass the filters, in the order asked for; equals keep the order in which they are given, and the
 * unknown come last either way. It yields every few milliseconds of work, for a country has 35 000 rows.
 *
 * @param toPlain `simplify`, or one that remembers
 */
export function* arrangeRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { sort, search, filters }: Arrangement,
  toPlain: (text: string) => string = simplify,
): Generator<void, readonly Row[]> {
  const tests = [
    ...listSearchTests(columns, toPlain(search), toPlain),
    ...columns.flatMap((column) => listFilterTests(column, filters[column.key] ?? '', toPlain)),
  ]
  const column = columns.find(({ key }) => key === sort?.key)
  if (tests.length === 0 && !column) return rows
  const kept: number[] = []
  for (let index = 0; index < rows.length; index++) {
    if (tests.every((passes) => passes(rows[index]!))) kept.push(index)
    if (index % SLICE === SLICE - 1) yield
  }
  const order = column && sort ? yield* orderRows(rows, kept, column, sort.desc) : kept
  return order.map((index) => rows[index]!)
}

function* orderRows<Row>(
  rows: readonly Row[],
  kept: readonly number[],
  { kind, value }: Column<Row>,
  desc: boolean,
): Generator<void, readonly number[]> {
  const values: (string | number | null)[] = []
  const known: number[] = []
  const unknown: number[] = []
  for (const [rank, index] of kept.entries()) {
    values[index] = value(rows[index]!)
    if (values[index] === null) unknown.push(index)
    else known.push(index)
    if (rank % SLICE === SLICE - 1) yield
  }
  const compare =
    kind === 'number'
      ? (a: number, b: number) => Number(values[a]) - Number(values[b])
      : (a: number, b: number) => collator.compare(String(values[a]), String(values[b]))
  const sorted = yield* sortInSlices(known, desc ? (a, b) => compare(b, a) : compare)
  return [...sorted, ...unknown]
}

// French order whatever the page's language: the names are French. Numbers inside names count as numbers.
const collator = new Intl.Collator('fr', { numeric: true })

type Test<Row> = (row: Row) => boolean

function listSearchTests<Row>(
  columns: readonly Column<Row>[],
  wanted: string,
  toPlain: (text: string) => string,
): Test<Row>[] {
  if (wanted === '') return []
  const texts = columns.filter(({ kind }) => kind === 'text')
  return [(row) => texts.some(({ value }) => toPlain(String(value(row) ?? '')).includes(wanted))]
}

/** A number filter that cannot be read filters nothing: its field says so. */
function listFilterTests<Row>(
  { kind, value }: Column<Row>,
  text: string,
  toPlain: (text: string) => string,
): Test<Row>[] {
  if (text === '') return []
  if (kind === 'text') {
    const wanted = toPlain(text)
    return [(row) => toPlain(String(value(row) ?? '')).includes(wanted)]
  }
  const range = parseNumberFilter(text)
  if (range === null) return []
  return [
    (row) => {
      const number = value(row)
      return typeof number === 'number' && number >= range.min && number <= range.max
    },
  ]
}
