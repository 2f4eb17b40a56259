import type { CoverageFigures } from '../../domain/coverage/coverage'
import type { Translate } from '../../i18n/translator'
import type { Column } from '../data-table/column'

const toPercent = (share: number | null) => (share === null ? null : share * 100)
const toMbps = (kbps: number | null) => (kbps === null ? null : kbps / 1000)

/** The columns that every area has: counts that add up, the share with its bounds, the median. */
export function figureColumns<Row extends CoverageFigures>(translate: Translate): Column<Row>[] {
  const count = (key: 'lines' | 'served' | 'below' | 'ineligible' | 'unknown'): Column<Row> => ({
    key,
    title: translate(`column.${key}`),
    hint: translate(`column.${key}-hint`),
    kind: 'number',
    width: 96,
    value: (row) => row[key],
  })
  return [
    count('lines'),
    {
      key: 'share',
      title: translate('column.share'),
      unit: '%',
      hint: translate('column.share-hint'),
      kind: 'number',
      decimals: 1,
      width: 104,
      value: ({ share }) => toPercent(share),
    },
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
      width: 120,
      value: ({ p50Kbps }) => toMbps(p50Kbps),
    },
  ]
}
