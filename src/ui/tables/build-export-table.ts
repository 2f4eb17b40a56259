import type { CsvFlavour } from '../../state/commands/export-results'
import type { ExportTable } from '../../state/ports'
import type { Column } from '../data-table/column'
import { roundForFile } from './round-for-file'

interface ExportRequest<Row> {
  readonly columns: readonly Column<Row>[]
  /** What the table shows, in its order. */
  readonly rows: readonly Row[]
  /** Rows there are before any filter. */
  readonly total: number
  /**
   * Cells of a last row, by column: for a person, in Excel; a program adds up by itself. They are sums of all the
   * rows, and left out when only some are written.
   */
  readonly totals?: Readonly<Record<string, string | number | null>> | undefined
  readonly flavour: CsvFlavour
  /** A title that names the threshold it answers. */
  readonly nameAt: (title: string) => string
}

/** The table as a file holds it: headers that stand alone, one value a cell, the precision the reader needs. */
export function buildExportTable<Row>(request: ExportRequest<Row>): ExportTable {
  const { columns, rows, total, totals, flavour, nameAt } = request
  const written = columns.flatMap((column) => column.inFile ?? [column])
  const isSummed = totals && flavour === 'excel-fr' && rows.length === total
  const sums = isSummed ? [written.map(({ key }) => totals[key] ?? null)] : []
  return {
    columns: written.map(({ title, unit, kind, atThreshold }) => {
      const named = atThreshold ? nameAt(title) : title
      const whole = unit ? `${named} (${unit})` : named
      // A program looks a column up by its name: no space there that nobody can type.
      return { name: flavour === 'neutral' ? whole.replace(/[\u00a0\u202f]/g, ' ') : whole, type: kind }
    }),
    rows: [...rows.map((row) => written.map(({ value }) => value(row))), ...sums].map((cells) =>
      cells.map((cell) => roundForFile(cell, flavour)),
    ),
  }
}
