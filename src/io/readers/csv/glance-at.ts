import type { ReadOptions } from '../../source'
import { Remarks } from '../findings'
import type { TextTable } from './csv-table'
import type { TableRow } from './list-rows'

/** The same table, its first rows only, which are told as they are written before anything is made of them. */
export function glanceAt(table: TextTable, mostRows: number, { onGlance, repairs }: ReadOptions): TextTable {
  const seen = new Remarks('', 'rows', repairs)
  const first: TableRow[] = []
  for (const row of table.rows(seen)) {
    if (first.push(row) === mostRows) break
  }
  const refusedBy = new Map(seen.refused.map((refused) => [refused.row, refused]))
  const notes = seen.listNotes()
  const shown = first.map(({ row, cells }) =>
    cells === null ? { row, cells, raw: refusedBy.get(row)?.raw ?? '' } : { row, cells },
  )
  onGlance?.({ drawn: null, names: table.header.names, rows: shown })
  return {
    ...table,
    *rows(remarks) {
      for (const issue of notes) remarks.note(issue)
      for (const row of first) {
        const refused = refusedBy.get(row.row)
        if (refused) remarks.refuse(row.row, refused.issue, refused.raw)
        yield row
      }
    },
  }
}
