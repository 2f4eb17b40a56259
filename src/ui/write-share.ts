import type { CoverageFigures } from '../domain/coverage/coverage'
import type { Format } from '../i18n/create-format'
import type { Translate } from '../i18n/translator'

export type Bounds = Pick<CoverageFigures, 'share' | 'shareLow' | 'shareHigh'>

/** A share served in words; where lines are unknown it is a range, never the figure of the known lines alone. */
export function writeShare(bounds: Bounds, { percent }: Format, translate: Translate): string {
  const { share, shareLow, shareHigh } = bounds
  if (share === null || shareLow === null || shareHigh === null) return translate('unknown')
  const low = percent(shareLow)
  const high = percent(shareHigh)
  if (low === high) return low
  // A bound that says nothing is left out: « between 0 % and … », « between … and 100 % ».
  if (shareHigh === 1) return translate('figure.at-least', { low })
  if (shareLow === 0) return translate('figure.at-most', { high })
  return translate('figure.between', { low, high })
}

/** The same as a cell writes it, its unit in the header: « 62,1 – 64,3 ». */
export function writeShareCell(bounds: Bounds, { percentNumber }: Format): string | null {
  const { share, shareLow, shareHigh } = bounds
  if (share === null || shareLow === null || shareHigh === null) return null
  const low = percentNumber(shareLow)
  const high = percentNumber(shareHigh)
  return low === high ? low : `${low}\u202f–\u202f${high}`
}

/** The same at a glance: « 62,1 – 64,3 % », « 62,1 % » where every line is known. */
export function writeShareShort(bounds: Bounds, format: Format, translate: Translate): string {
  const { shareLow, shareHigh } = bounds
  if (bounds.share === null || shareLow === null || shareHigh === null) return translate('unknown')
  const high = format.percent(shareHigh)
  return format.percent(shareLow) === high ? high : `${format.percentNumber(shareLow)}\u202f–\u202f${high}`
}
