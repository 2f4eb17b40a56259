import { TextInput } from '@mantine/core'
import { useTranslate } from '../i18n-context'
import type { Column } from './column'
import classes from './data-table.module.css'
import { parseNumberFilter } from './parse-number-filter'

interface FilterRowProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly value: (key: string) => string
  readonly onChange: (key: string, text: string) => void
}

/** One field a column: « contains » for texts, ≥ and ≤ for numbers. */
export function FilterRow<Row>({ columns, value, onChange }: FilterRowProps<Row>) {
  const translate = useTranslate()
  return (
    <tr className={classes.filters}>
      {columns.map(({ key, title, kind }) => {
        const text = value(key)
        const isWrong = kind === 'number' && text !== '' && parseNumberFilter(text) === null
        return (
          <td key={key} data-kind={kind}>
            <TextInput
              aria-label={translate('table.filter-column', { title })}
              placeholder={translate(kind === 'number' ? 'table.number-example' : 'table.text-example')}
              error={isWrong}
              value={text}
              onChange={(event) => onChange(key, event.currentTarget.value)}
            />
          </td>
        )
      })}
    </tr>
  )
}
