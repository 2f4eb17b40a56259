import { createFormat } from '../i18n/create-format'
import { type Cell, type Column, nameColumn, type Table } from './table'

const format = createFormat('fr')

/** A table in plain text, numbers to the right as French writes them; null is « inconnu », never a blank. */
export function printTable({ title, columns, rows }: Table): string {
  const names = columns.map(nameColumn)
  const cells = rows.map((row) => row.map((cell, index) => printCell(cell, columns[index]!)))
  const widths = names.map((name, index) =>
    cells.reduce((widest, row) => Math.max(widest, row[index]!.length), name.length),
  )
  const print = (row: readonly string[]) =>
    row
      .map((text, index) =>
        columns[index]!.kind === 'text' ? text.padEnd(widths[index]!) : text.padStart(widths[index]!),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [title, '', print(names), rule, ...cells.map(print)].join('\n')
}

function printCell(cell: Cell, { kind, decimals }: Column): string {
  if (cell === null) return 'inconnu'
  if (typeof cell === 'string') return cell
  return kind === 'share' ? format.percent(cell) : format.number(cell, decimals)
}
