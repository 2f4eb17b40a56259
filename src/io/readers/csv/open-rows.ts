import { openTable, type TextTable } from './csv-table'
import { countKnown } from './read-table'

/** A table whose rows are cut already: a sheet, or a layer without geometry. Null when no row could be a header. */
export function openRows(
  rows: readonly (readonly string[])[],
  format: string,
  headerRow?: number,
): TextTable | null {
  const records = rows.map((cells) => ({ cells, raw: null }))
  const frame = { delimiter: null, delimiters: [], endsAbruptly: () => false, issues: [] }
  return openTable({ ...frame, format, head: records, records: () => records }, countKnown, headerRow)
}
