/** What a column holds. Values stay values until they are printed or written; null is unknown, never 0. */
export interface Column {
  readonly title: string
  /** In the header, once. */
  readonly unit?: string
  /** A share is between 0 and 1, printed and written as a percentage. */
  readonly kind: 'text' | 'number' | 'share'
  /** Decimals printed; a file gets the whole number. */
  readonly decimals?: number
}
export type Cell = string | number | null

export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column and where its value is in a row. */
export interface Field<Row> extends Column {
  readonly value: (row: Row) => Cell
}

export function makeTable<Row>(title: string, fields: readonly Field<Row>[], rows: readonly Row[]): Table {
  return { title, columns: fields, rows: rows.map((row) => fields.map(({ value }) => value(row))) }
}

/** The header of a column: « Médiane (Mbit/s) ». */
export function nameColumn({ title, unit }: Pick<Column, 'title' | 'unit'>): string {
  return unit === undefined ? title : `${title} (${unit})`
}
