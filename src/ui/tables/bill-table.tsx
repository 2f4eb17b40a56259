import { useMemo } from 'react'
import { type BillRow, billView } from '../../state/views/bill'
import type { Column } from '../data-table/column'
import { useTranslate } from '../i18n-context'
import { nameOf } from '../name-of'
import { useView } from '../use-app'
import { ScenarioPart } from './scenario-part'

/** The bill of quantities of the scenario shown, each price with where it comes from. */
export function BillTable() {
  const translate = useTranslate()
  const view = useView(billView)
  const columns = useMemo<Column<BillRow>[]>(() => {
    const cost = (key: 'low' | 'base' | 'high'): Column<BillRow> => ({
      key,
      title: translate(`column.capex-${key}`),
      unit: '€',
      kind: 'number',
      width: 112,
      value: ({ cost: range }) => (range[key] === null ? null : range[key] / 100),
    })
    return [
      {
        key: 'name',
        title: translate('quantity.what'),
        kind: 'text',
        width: 208,
        value: ({ key }) => nameOf(translate, 'assumption', key),
      },
      {
        key: 'nature',
        title: translate('column.nature'),
        kind: 'text',
        width: 144,
        value: ({ nature }) => translate(`quantity.${nature}`),
      },
      {
        key: 'quantity',
        title: translate('quantity.count'),
        kind: 'number',
        width: 88,
        value: ({ quantity }) => quantity,
      },
      {
        key: 'price',
        title: translate('column.price'),
        unit: '€',
        kind: 'number',
        width: 112,
        value: ({ price }) => (price === null ? null : price / 100),
      },
      {
        key: 'unit',
        title: translate('column.unit'),
        kind: 'text',
        width: 144,
        value: ({ unit }) => translate(`unit.${unit}`),
      },
      cost('base'),
      cost('low'),
      cost('high'),
      {
        key: 'evidence',
        title: translate('column.evidence'),
        kind: 'text',
        width: 112,
        value: ({ evidence }) =>
          evidence === 'sourced' ? translate('column.sourced') : translate(`evidence.${evidence}`),
      },
      {
        key: 'year',
        title: translate('prices.year'),
        kind: 'number',
        width: 88,
        value: ({ year }) => year,
        // Not a count: no space between its thousands.
        text: ({ year }) => (year === null ? null : `${year}`),
      },
      {
        key: 'source',
        title: translate('prices.source'),
        kind: 'text',
        width: 320,
        value: ({ source }) => source,
      },
    ]
  }, [translate])
  return <ScenarioPart view={view} part="bill" columns={columns} />
}
