import type { ReactNode } from 'react'
import type { Format } from '../../i18n/create-format'

/** One column of a table: what it holds, and how a cell is drawn. Sorting, filters and exports use `value`. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** In the header, once: never repeated in the cells. */
  readonly unit?: string
  /** Text aligns left and filters by « contains », numbers align right and filter by ≥ and ≤. */
  readonly kind: 'text' | 'number'
  /** null: unknown, sorted last either way and never filtered in by a number. */
  readonly value: (row: Row) => string | number | null
  /** Decimals of a number, fixed for the whole column. */
  readonly decimals?: number
  /** Written in place of the value, which still sorts and filters: a range sorts by its low end. null: unknown. */
  readonly text?: (row: Row, format: Format) => string | null
  /** Whether it answers a threshold, the one asked or a scenario's goal: a file, which may be read alone, names it. */
  readonly atThreshold?: boolean
  /** What a file has in place of this column, where a cell holds more than one value. */
  readonly inFile?: readonly Column<Row>[]
  /** Drawn in place of the value. */
  readonly draw?: (row: Row) => ReactNode
  /** Pixels; what is left goes to the columns that have none. */
  readonly width?: number
  readonly hint?: string
}
