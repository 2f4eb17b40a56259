import type { CsvRecord } from './split-rows'

export interface Header {
  /** Index of its record in the file: everything above is titles. */
  readonly at: number
  readonly names: readonly string[]
}

/** Exports put titles above the header, never a page of them. */
const DEEPEST_HEADER = 25

/**
 * The record that names most columns we know, the first of them; exports often have titles above it. When no
 * record names any, the first that has as many cells as most: what to show the user as found.
 */
export function findHeader(
  records: readonly CsvRecord[],
  countKnown: (names: readonly string[]) => number,
): Header | null {
  const candidates = records
    .slice(0, DEEPEST_HEADER)
    .flatMap(({ cells }, at) =>
      cells && !isBlank(cells) ? [{ at, names: cells, known: countKnown(cells) }] : [],
    )
  const most = Math.max(0, ...candidates.map(({ known }) => known))
  const widest = Math.max(
    0,
    ...candidates.map(({ names }) => names.filter((name) => name.trim() !== '').length),
  )
  return (
    candidates.find(({ names, known }) =>
      most > 0 ? known === most : names.filter((name) => name.trim() !== '').length === widest,
    ) ?? null
  )
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
