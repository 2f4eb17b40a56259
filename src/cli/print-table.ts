export interface Column {
  readonly title: string
  readonly kind: 'text' | 'number'
}
export type Row = readonly (string | null)[]

/** A table in plain text, numbers to the right; null is « inconnu », never a blank. */
export function printTable(columns: readonly Column[], rows: readonly Row[]): string {
  const cells = rows.map((row) => row.map((cell) => cell ?? 'inconnu'))
  const widths = columns.map(({ title }, i) =>
    Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)),
  )
  const pad = (text: string, i: number) =>
    columns[i]?.kind === 'number' ? text.padStart(widths[i]!) : text.padEnd(widths[i]!)
  const line = (row: readonly string[]) => row.map(pad).join('  ').trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(columns.map(({ title }) => title)), rule, ...cells.map(line)].join('\n')
}
