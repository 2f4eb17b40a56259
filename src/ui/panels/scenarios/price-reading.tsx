import type { assumptionsView } from '../../../state/views/scenario-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { nameOf } from '../../name-of'
import { EvidenceMark } from '../../primitives/badge'
import classes from './price-reading.module.css'

export const LEVELS = ['low', 'base', 'high'] as const
type PriceRow = ReturnType<typeof assumptionsView>[number]

/** The prices as a phone reads them: three figures a row, and under them where they come from. */
export function PriceReading({ rows }: { rows: readonly PriceRow[] }) {
  const translate = useTranslate()
  const { number } = useFormat()
  return (
    <table className={classes.reading}>
      <thead>
        <tr>
          <th scope="col">{translate('prices.what')}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              {translate(`prices.${level}`)} (€)
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.key}>
          <tr>
            <PriceHead row={row} />
            {LEVELS.map((level) => {
              const cents = row.value[level]
              return (
                <td key={level}>
                  {cents === null ? translate('unknown') : number(cents / 100, cents % 100 === 0 ? 0 : 2)}
                </td>
              )
            })}
          </tr>
          <tr>
            <td colSpan={4}>{row.value.source}</td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/** What is priced, how sure the price is, and per what. */
export function PriceHead({ row }: { row: PriceRow }) {
  const translate = useTranslate()
  const { key, unit, nature, value } = row
  return (
    <th scope="row">
      {nameOf(translate, 'assumption', key)} <EvidenceMark evidence={value.evidence} />
      <small className={classes.unit}>
        {translate(nature === 'capex' ? 'prices.once' : 'prices.yearly', { unit: translate(`unit.${unit}`) })}
      </small>
    </th>
  )
}
