import { type CsvForm, splitRows } from './split-rows'

const DELIMITERS = [';', ',', '\t', '|'] as const
const ROWS_JUDGED = 200
const CHARACTERS_JUDGED = 64 * 1024

/**
 * How a text is cut into rows and cells: the delimiter that gives most rows the same number of cells, and among
 * equals the most cells. Null when none gives more than one cell: the text is no table.
 */
export function detectForm(text: string): CsvForm | null {
  const sample = text.slice(0, CHARACTERS_JUDGED)
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...judge(sample, { delimiter }) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.constancy - a.constancy || b.width - a.width)
  return best ? { delimiter: best.delimiter } : null
}

/** The most frequent number of cells, counting only widths above one, and the share of rows that have it. */
function judge(sample: string, form: CsvForm): { width: number; constancy: number } {
  const rowsOfWidth = new Map<number, number>()
  let rows = 0
  for (const { cells } of splitRows([sample], form)) {
    if (!cells || cells.every((cell) => cell === '')) continue
    if (++rows > ROWS_JUDGED) break
    rowsOfWidth.set(cells.length, (rowsOfWidth.get(cells.length) ?? 0) + 1)
  }
  const [width, count] = [...rowsOfWidth].filter(([cells]) => cells > 1).sort((a, b) => b[1] - a[1])[0] ?? [
    1, 0,
  ]
  return { width, constancy: rows === 0 ? 0 : count / rows }
}
