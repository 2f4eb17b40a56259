import { openTable, type TextTable } from './csv-table'
import { countKnown } from './read-table'

/** A table whose rows are cut already: a sheet, or a layer without geometry. Null when no row could be a header. */
export function openRows(rows: readonly (readonly string[])[], format: string): TextTable | null {
  const records = rows.map((cells) => ({ cells, raw: null }))
  return openTable({ format, delimiter: null, head: records, records: () => records }, countKnown)
}
