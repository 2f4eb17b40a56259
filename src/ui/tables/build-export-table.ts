import type { CsvFlavour } from '../../state/commands/export-results'
import type { ExportTable } from '../../state/ports'
import type { Column } from '../data-table/column'
import { roundForFile } from './round-for-file'

interface ExportRequest<Row> {
  readonly columns: readonly Column<Row>[]
  /** What the table shows, in its order. */
  readonly rows: readonly Row[]
  /** Cells of a last row, by column: for a person, in Excel; a program adds up by itself. */
  readonly totals?: Readonly<Record<string, string | number | null>> | undefined
  readonly flavour: CsvFlavour
  /** A title that names the threshold it answers. */
  readonly nameAt: (title: string) => string
}

/** The table as a file holds it: headers that stand alone, one value a cell, the precision the reader needs. */
export function buildExportTable<Row>(request: ExportRequest<Row>): ExportTable {
  const { columns, rows, totals, flavour, nameAt } = request
  const written = columns.flatMap((column) => column.inFile ?? [column])
  const total = totals && flavour === 'excel-fr' ? [written.map(({ key }) => totals[key] ?? null)] : []
  return {
    columns: written.map(({ title, unit, kind, atThreshold }) => {
      const named = atThreshold ? nameAt(title) : title
      const whole = unit ? `${named} (${unit})` : named
      // A program looks a column up by its name: no space there that nobody can type.
      return { name: flavour === 'neutral' ? whole.replace(/[\u00a0\u202f]/g, ' ') : whole, type: kind }
    }),
    rows: [...rows.map((row) => written.map(({ value }) => value(row))), ...total].map((cells) =>
      cells.map((cell) => roundForFile(cell, flavour)),
    ),
  }
}
