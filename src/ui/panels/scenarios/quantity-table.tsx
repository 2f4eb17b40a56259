import type { Quantity } from '../../../domain/scenario/simulation'
import { assumptionsView } from '../../../state/views/scenario-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { nameOf } from '../../name-of'
import { EvidenceMark } from '../../primitives/badge'
import { useView } from '../../use-app'
import classes from './scenarios.module.css'

/** The bill of quantities: so many of each, at such a price, with how sure the price is. */
export function QuantityTable({ quantities }: { quantities: readonly Quantity[] }) {
  const translate = useTranslate()
  const prices = useView(assumptionsView)
  const priceOf = (assumption: string) => prices.find(({ key }) => key === assumption)
  return (
    <table className={classes.bill}>
      <caption>{translate('quantity.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('quantity.what')}</th>
          <th scope="col">{translate('quantity.count')}</th>
          <th scope="col">{translate('quantity.cost')}</th>
        </tr>
      </thead>
      {(['capex', 'opex'] as const).map((nature) => {
        const rows = quantities.filter(({ assumption }) => priceOf(assumption)?.nature === nature)
        return (
          rows.length > 0 && (
            <tbody key={nature}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={classes.billGroup}>
                  {translate(`quantity.${nature}`)}
                </th>
              </tr>
              {rows.map((row) => (
                <QuantityRow key={row.assumption} row={row} price={priceOf(row.assumption)} />
              ))}
            </tbody>
          )
        )
      })}
    </table>
  )
}

interface QuantityRowProps {
  readonly row: Quantity
  readonly price: ReturnType<typeof assumptionsView>[number] | undefined
}

function QuantityRow({ row: { assumption, quantity, cost }, price }: QuantityRowProps) {
  const translate = useTranslate()
  const { number, euros } = useFormat()
  return (
    <tr>
      <td>
        {nameOf(translate, 'assumption', assumption)}{' '}
        {price && <EvidenceMark evidence={price.value.evidence} />}
        {price?.value.base != null && (
          <small>
            {translate('quantity.at', {
              price: euros(price.value.base, price.value.base % 100 === 0 ? 0 : 2),
              unit: translate(`unit.${price.unit}`),
            })}
          </small>
        )}
      </td>
      <td>{quantity === null ? translate('unknown') : number(quantity)}</td>
      <td>{cost.base === null ? translate('unknown') : euros(cost.base)}</td>
    </tr>
  )
}
