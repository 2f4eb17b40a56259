import type { CoverageFigures } from '../domain/coverage/coverage'
import type { Format } from '../i18n/create-format'
import type { Translate } from '../i18n/translator'

export type Bounds = Pick<CoverageFigures, 'share' | 'shareLow' | 'shareHigh'>

/** A share served in words; where lines are unknown it is a range, never the figure of the known lines alone. */
export function writeShare(bounds: Bounds, { percent }: Format, translate: Translate): string {
  const range = readRange(bounds)
  if (!range) return translate('unknown')
  const low = percent(range.low)
  const high = percent(range.high)
  if (low === high) return low
  // A bound that says nothing is left out: « between 0 % and … », « between … and 100 % ».
  if (range.high === 1) return translate('figure.at-least', { low })
  if (range.low === 0) return translate('figure.at-most', { high })
  return translate('figure.between', { low, high })
}

/** The same as a cell writes it, its unit in the header: « 62,1 – 64,3 ». */
export function writeShareCell(bounds: Bounds, { percentNumber }: Format): string | null {
  const range = readRange(bounds)
  return range && joinRange(percentNumber(range.low), percentNumber(range.high))
}

/** The same at a glance, its unit once: « 62,1 – 64,3 % ». */
export function writeShareShort(bounds: Bounds, format: Format, translate: Translate): string {
  const range = readRange(bounds)
  if (!range) return translate('unknown')
  const low = format.percent(range.low)
  const high = format.percent(range.high)
  return low === high ? high : joinRange(format.percentNumber(range.low), high)
}

/** null: no line is known. */
function readRange({ share, shareLow, shareHigh }: Bounds) {
  return share === null || shareLow === null || shareHigh === null ? null : { low: shareLow, high: shareHigh }
}

const joinRange = (low: string, high: string): string => (low === high ? low : `${low}\u202f–\u202f${high}`)
