import type { Translate } from '../../../i18n/translator'
import { SAYABLE_EPSG, type SayableEpsg } from '../../../state/vocabulary'

/** A coordinate system by its name and, unless short, its number: « Lambert-93 (EPSG:2154) »; one that we do not name, by its number. */
export function writeCrs(translate: Translate, key: string, length: 'short' | 'whole' = 'whole'): string {
  const epsg = SAYABLE_EPSG.find((known) => key === `EPSG:${known}`)
  if (epsg === undefined) return key
  const name = nameCrs(translate, epsg)
  return length === 'short' ? name : `${name} (${key})`
}

export function nameCrs(translate: Translate, epsg: SayableEpsg): string {
  if (epsg >= 3942 && epsg <= 3950) return translate('crs.conic', { zone: String(epsg - 3900) })
  return translate(`crs.${epsg as Exclude<SayableEpsg, Conic>}`)
}

type Conic = 3942 | 3943 | 3944 | 3945 | 3946 | 3947 | 3948 | 3949 | 3950
