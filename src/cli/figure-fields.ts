import type { CoverageFigures } from '../domain/coverage/coverage'
import type { Kbps } from '../domain/kernel/units'
import type { Field } from './table'
import { translate } from './words'

const KBPS_PER_MBPS = 1_000
const inMbps = (speed: Kbps | null) => (speed === null ? null : speed / KBPS_PER_MBPS)

type Count = 'lines' | 'unknown' | 'ineligible' | 'below' | 'served'
type Share = 'share' | 'shareLow' | 'shareHigh'
type Percentile = 'p10Kbps' | 'p50Kbps' | 'p90Kbps'

/** The columns of figures that every area has, as the page shows them. */
export const FIGURE_FIELDS: readonly Field<CoverageFigures>[] = [
  count('lines'),
  share('share', translate('column.share')),
  count('below'),
  count('ineligible'),
  count('unknown'),
  count('served'),
  percentile('p50Kbps', translate('column.p50')),
]

/** The same and what only a file has room for: the bounds that unknown lines leave, the other percentiles. */
export const ALL_FIGURE_FIELDS: readonly Field<CoverageFigures>[] = [
  ...FIGURE_FIELDS,
  share('shareLow', translate('column.shareLow')),
  share('shareHigh', translate('column.shareHigh')),
  percentile('p10Kbps', '1er décile'),
  percentile('p90Kbps', '9e décile'),
]

function count(key: Count): Field<CoverageFigures> {
  return { title: translate(`column.${key}`), kind: 'number', value: (figures) => figures[key] }
}

function share(key: Share, title: string): Field<CoverageFigures> {
  return { title, kind: 'share', value: (figures) => figures[key] }
}

function percentile(key: Percentile, title: string): Field<CoverageFigures> {
  return { title, unit: 'Mbit/s', kind: 'number', decimals: 1, value: (figures) => inMbps(figures[key]) }
}
