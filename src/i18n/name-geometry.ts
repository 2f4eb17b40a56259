import { examineFr } from './fr/examine'
import type { Translate } from './translator'

/** What a type of geometry draws, in words; one that the standard does not have, as it is. */
export function nameGeometry(translate: Translate, type: string): string {
  const key = `geometry.${type}`
  return isNamed(key) ? translate(key) : type
}

const isNamed = (key: string): key is Extract<keyof typeof examineFr, `geometry.${string}`> =>
  Object.hasOwn(examineFr, key)
