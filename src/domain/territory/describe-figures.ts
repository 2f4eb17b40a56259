import type { FigureColumn, FigureKey, FigureTableFrame, PlacedFigures } from './commune-figures'

/** What a published table says of one commune. */
export interface DescribedTable extends FigureTableFrame {
  /** Rows of the table that it is the sum of; 0: the table has none for this commune. */
  readonly sources: number
  /** What its counts divide by; null where the table does not say. */
  readonly base: number | null
  /** One a figure, the latest quarter of those given by quarter; what they divide by is not among them. */
  readonly figures: readonly DescribedFigure[]
}

export interface DescribedFigure {
  readonly key: FigureKey
  readonly quarter: string | null
  /** What a count divides by, when it is a part of it; null otherwise. */
  readonly of: number | null
  /** A count, a share between 0 and 1, a text, or a day as `2027-01-31`; null: unknown. */
  readonly value:
    | { readonly nature: 'count' | 'share'; readonly number: number }
    | { readonly nature: 'text' | 'day'; readonly text: string }
    | null
}

/** What published tables say of a commune, each on its own: their figures are never mixed with each other. */
export function describeFigures(tables: readonly PlacedFigures[], commune: number): DescribedTable[] {
  return tables.map((table) => {
    const { file, subject, scope, date, columns } = table
    const sources = table.sources[commune]!
    const base = findBase(table, commune)
    const figures = keepLatest(columns)
      .filter(({ key }) => sources > 0 && !base.keys.includes(key))
      .map((column) => ({
        key: column.key,
        quarter: column.quarter,
        of: WHOLES.has(column.key) ? null : base.count,
        value: readValue(column, commune),
      }))
    return { file, subject, scope, date, sources, base: base.count, figures }
  })
}

/** Counts of all there is, which are part of nothing. */
const WHOLES: ReadonlySet<FigureKey> = new Set([
  'premises',
  'dwellings',
  'establishments',
  'premises_reference',
])

/** Premises; of the best technologies, those that they share out; else what Arcep adds up: dwellings and firms. */
function findBase(
  { subject, columns }: PlacedFigures,
  commune: number,
): { readonly keys: readonly FigureKey[]; readonly count: number | null } {
  if (subject === 'premises') return { keys: [], count: null }
  const latest = keepLatest(columns)
  const count = (key: FigureKey): number | null => {
    const column = latest.find((candidate) => candidate.key === key)
    const value = column?.nature === 'count' ? column.values[commune]! : Number.NaN
    return Number.isNaN(value) ? null : value
  }
  const whole: FigureKey = subject === 'bestTechnology' ? 'nbr_elig_8' : 'premises'
  const said = count(whole)
  if (said !== null) return { keys: [whole], count: said }
  const parts = [count('dwellings'), count('establishments')] as const
  if (parts[0] !== null && parts[1] !== null) return { keys: [], count: parts[0] + parts[1] }
  return { keys: [whole], count: subject === 'copperClosure' ? count('premises_reference') : null }
}

/** Of a figure given quarter by quarter, the last. */
function keepLatest(columns: readonly FigureColumn[]): FigureColumn[] {
  return columns.filter(
    ({ key, quarter }) =>
      !columns.some((other) => other.key === key && (other.quarter ?? '') > (quarter ?? '')),
  )
}

function readValue(column: FigureColumn, commune: number): DescribedFigure['value'] {
  const { nature } = column
  if (nature === 'count' || nature === 'share') {
    const number = column.values[commune] as number
    return Number.isNaN(number) ? null : { nature, number }
  }
  const text = column.values[commune] as string
  return text === '' ? null : { nature, text }
}
