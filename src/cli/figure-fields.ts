import type { CoverageFigures } from '../domain/coverage/coverage'
import type { Kbps } from '../domain/kernel/units'
import { createFormat } from '../i18n/create-format'
import type { Field } from './table'
import { translate } from './words'

const KBPS_PER_MBPS = 1_000
const inMbps = (speed: Kbps | null) => (speed === null ? null : speed / KBPS_PER_MBPS)

type Count = 'lines' | 'unknown' | 'ineligible' | 'below' | 'served'
type Share = 'share' | 'shareLow' | 'shareHigh'
type Percentile = 'p10Kbps' | 'p50Kbps' | 'p90Kbps'

const format = createFormat('fr')

const COUNTS = [count('below'), count('ineligible'), count('unknown'), count('served')]
const MEDIAN = percentile('p50Kbps', translate('column.p50'))

/**
 * The columns of figures that every area has, as the page shows them: the share as a range where lines are
 * unknown. `counted` names what is counted: lines, or premises.
 */
export const listFigureFields = (counted = translate('column.lines')): readonly Field<CoverageFigures>[] => [
  { ...count('lines'), title: counted },
  { title: translate('column.share'), kind: 'number', value: writeRange },
  ...COUNTS,
  MEDIAN,
]

/** The same and what only a file has room for: the share and the bounds that unknown lines leave, more percentiles. */
export const listAllFigureFields = (
  counted = translate('column.lines'),
): readonly Field<CoverageFigures>[] => [
  { ...count('lines'), title: counted },
  share('share', translate('column.share')),
  ...COUNTS,
  MEDIAN,
  share('shareLow', translate('column.shareLow')),
  share('shareHigh', translate('column.shareHigh')),
  percentile('p10Kbps', '1er décile'),
  percentile('p90Kbps', '9e décile'),
]

/** « 69,3 – 71,0 % », or the one share there is where every speed is known. */
function writeRange({ share, shareLow, shareHigh }: CoverageFigures): string | null {
  if (share === null || shareLow === null || shareHigh === null) return null
  const [low, high] = [format.percent(shareLow), format.percent(shareHigh)]
  return low === high ? high : `${format.percentNumber(shareLow)} – ${high}`
}

function count(key: Count): Field<CoverageFigures> {
  return { title: translate(`column.${key}`), kind: 'number', value: (figures) => figures[key] }
}

function share(key: Share, title: string): Field<CoverageFigures> {
  return { title, kind: 'share', value: (figures) => figures[key] }
}

function percentile(key: Percentile, title: string): Field<CoverageFigures> {
  return { title, unit: 'Mbit/s', kind: 'number', decimals: 1, value: (figures) => inMbps(figures[key]) }
}
