import { dataFr } from './fr/data'
import type { Translate } from './translator'

/** A coordinate system by its name and, unless short, its number: « Lambert-93 (EPSG:2154) »; one that we do not name, by its number. */
export function writeCrs(translate: Translate, key: string, length: 'short' | 'whole' = 'whole'): string {
  const epsg = /^EPSG:(\d+)$/.exec(key)?.[1]
  if (epsg === undefined) return key
  const name = nameCrs(translate, Number(epsg))
  return length === 'short' || name === key ? name : `${name} (${key})`
}

/** The name of a system by its EPSG number; that number for one that we do not name. */
export function nameCrs(translate: Translate, epsg: number): string {
  if (epsg >= 3942 && epsg <= 3950) return translate('crs.conic', { zone: String(epsg - 3900) })
  const key = `crs.${epsg}`
  return isNamed(key) ? translate(key) : `EPSG:${epsg}`
}

const isNamed = (key: string): key is Extract<keyof typeof dataFr, `crs.${number}`> =>
  Object.hasOwn(dataFr, key)
