import type { DescribedFigure, DescribedTable } from '../../domain/territory/describe-figures'
import type { Format } from '../../i18n/create-format'
import { useFormat, useTranslate } from '../i18n-context'
import { Figure, FigureList } from '../primitives/figure'
import { Note } from '../primitives/note'
import { Section } from '../primitives/panel'
import { writeFigureDate } from '../write-figure-date'
import classes from './inspector.module.css'

/** What published tables say of a commune, beside what is computed and never mixed with it. */
export function PublishedFigures({ tables }: { tables: readonly DescribedTable[] }) {
  const translate = useTranslate()
  if (tables.length === 0) return null
  return (
    <Section title={translate('figures.title')}>
      {tables.map((table) => (
        <Table key={JSON.stringify([table.file, table.subject, table.scope, table.date])} table={table} />
      ))}
    </Section>
  )
}

function Table({ table }: { table: DescribedTable }) {
  const translate = useTranslate()
  const format = useFormat()
  const { file, subject, scope, date, sources, base, figures } = table
  const about = [
    subject === 'speeds' && translate(`figures.scope-${scope ?? 'unknown'}`),
    writeFigureDate(date, format, translate),
    file,
  ]
  return (
    <div>
      <h3 className={classes.table}>{translate(`figures.${subject}`)}</h3>
      <p className={classes.about}>{about.filter((part) => part !== false).join(' · ')}</p>
      {sources === 0 && <Note>{translate('figures.no-row')}</Note>}
      {sources > 1 && <Note>{translate('figures.summed', { count: sources })}</Note>}
      {figures.length > 0 && (
        <FigureList
          label={translate(`figures.of-${subject}`, {
            isKnown: base === null ? 'no' : 'yes',
            premises: base ?? 0,
          })}
          showsLabel
        >
          {figures.map(({ key, of, value }) => (
            <Figure
              key={key}
              label={capitalise(translate(`role.${key}`))}
              value={writeValue(value, of, format)}
            />
          ))}
        </FigureList>
      )}
    </div>
  )
}

/** A count with its share of what it divides by, where that is known and not nil. */
function writeValue(
  value: DescribedFigure['value'],
  of: number | null,
  { number, percent, date }: Format,
): string | null {
  if (value === null) return null
  switch (value.nature) {
    case 'count':
      return of ? `${number(value.number)} · ${percent(value.number / of)}` : number(value.number)
    case 'share':
      return percent(value.number)
    case 'text':
      return value.text
    case 'day':
      return date(value.text)
  }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
