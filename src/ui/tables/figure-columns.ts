import type { CoverageFigures } from '../../domain/coverage/coverage'
import type { Translate } from '../../i18n/translator'
import type { Column } from '../data-table/column'
import { writeShareCell } from '../write-share'

const toPercent = (share: number | null) => (share === null ? null : share * 100)
const toMbps = (kbps: number | null) => (kbps === null ? null : kbps / 1000)

type Count = 'lines' | 'served' | 'below' | 'ineligible' | 'unknown'
const WIDTHS: Readonly<Record<Count, number>> = {
  lines: 96,
  served: 96,
  below: 124,
  ineligible: 104,
  unknown: 104,
}

/** The columns that every area has: counts that add up, the share with its bounds, the median. */
export function figureColumns<Row>(
  translate: Translate,
  figuresOf: (row: Row) => CoverageFigures,
): Column<Row>[] {
  const count = (key: Count): Column<Row> => ({
    key,
    title: translate(`column.${key}`),
    hint: translate(`column.${key}-hint`),
    kind: 'number',
    width: WIDTHS[key],
    atThreshold: key === 'served' || key === 'below',
    value: (row) => figuresOf(row)[key],
  })
  return [
    count('lines'),
    shareColumn(translate, figuresOf),
    count('below'),
    count('ineligible'),
    count('unknown'),
    count('served'),
    {
      key: 'p50',
      title: translate('column.p50'),
      unit: 'Mbit/s',
      hint: translate('column.p50-hint'),
      kind: 'number',
      decimals: 1,
      width: 96,
      value: (row) => toMbps(figuresOf(row).p50Kbps),
    },
  ]
}

/** The share served: a range where lines are unknown, sorted and filtered by its low end. */
export function shareColumn<Row>(
  translate: Translate,
  figuresOf: (row: Row) => CoverageFigures,
): Column<Row> {
  const bound = (key: 'share' | 'shareLow' | 'shareHigh'): Column<Row> => ({
    key,
    title: translate(`column.${key}`),
    unit: '%',
    kind: 'number',
    atThreshold: true,
    value: (row) => toPercent(figuresOf(row)[key]),
  })
  return {
    key: 'share',
    title: translate('column.share'),
    unit: '%',
    hint: translate('column.share-hint'),
    kind: 'number',
    width: 112,
    value: (row) => {
      const { share, shareLow } = figuresOf(row)
      return share === null ? null : toPercent(shareLow)
    },
    text: (row, format) => writeShareCell(figuresOf(row), format),
    inFile: [bound('share'), bound('shareLow'), bound('shareHigh')],
  }
}
