import { fail, type Result } from '../../../domain/kernel/result'
import type { ReadOptions } from '../../source'
import { BoundsBuilder } from '../bounds-builder'
import { type Findings, Remarks } from '../findings'
import type { LineColumns } from '../lines/choose-line-columns'
import { createLineBuilder } from '../lines/create-line-builder'
import { createLineCells } from '../lines/create-line-cells'
import { createPlaceReader } from '../lines/create-place-reader'
import { concludeTable } from './conclude-table'
import type { TextTable } from './csv-table'
import { readEachRow } from './read-each-row'

/** Reads a table of lines whose columns are known. */
export async function readLines(
  name: string,
  table: TextTable,
  columns: LineColumns,
  options: ReadOptions,
  breathe: () => Promise<void> | undefined,
): Promise<Result<Findings>> {
  const remarks = new Remarks(name, 'rows', options.repairs)
  for (const issue of columns.issues) remarks.note(issue)
  const cells = createLineCells(columns, table, options.decimal, remarks)
  const place = createPlaceReader(columns, cells, table.sample, options, remarks)
  if ('code' in place) return fail({ ...place, file: name })
  const builder = createLineBuilder(name, columns, cells, table.sample, options, remarks)

  const bounds = new BoundsBuilder()
  const counts = await readEachRow(table, remarks, breathe, (values, row) => {
    const refused = place.read(values, row) ?? builder.add(values, row, place.lon, place.lat)
    if (refused === null && !Number.isNaN(place.lon)) bounds.extend(place.lon, place.lat)
    return refused
  })
  return concludeTable(name, table, remarks, counts, () => {
    const { lines, speedUnit } = builder.finish()
    const bbox = bounds.finish()
    const content = { kind: 'lines', lines } as const
    return {
      content,
      columns: columns.summary,
      decimal: cells.decimal,
      speedUnit,
      crs: bbox && place.crs,
      bbox,
    }
  })
}
