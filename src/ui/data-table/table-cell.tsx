import { useFormat, useTranslate } from '../i18n-context'
import type { Column } from './column'
import classes from './data-table.module.css'

/** A value as its column writes it; the unknown is a word, never an empty cell nor a zero. */
export function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const translate = useTranslate()
  const format = useFormat()
  if (column.draw) return <td data-kind={column.kind}>{column.draw(row)}</td>
  const value = column.text ? column.text(row, format) : column.value(row)
  if (value === null)
    return (
      <td data-kind={column.kind} className={classes.unknown}>
        {translate('unknown')}
      </td>
    )
  const text = typeof value === 'number' ? format.number(value, column.decimals ?? 0) : value
  return (
    <td data-kind={column.kind} title={text}>
      {text}
    </td>
  )
}
