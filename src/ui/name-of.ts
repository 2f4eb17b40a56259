import type { MessageKey, Translate } from '../i18n/translator'

/** Families of names whose keys come from a closed list elsewhere; a test says that each has its words. */
type Family = 'action' | 'assumption' | 'technology'

/** The name of an assumption, a technology or an action in the reader's language. */
export function nameOf(translate: Translate, family: Family, key: string): string {
  return translate(`${family}.${key}` as MessageKey)
}
