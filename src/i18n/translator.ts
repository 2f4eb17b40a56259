import { IntlMessageFormat } from 'intl-messageformat'
import type { fr } from './fr/catalogue'

export type Locale = 'fr' | 'en'
/** Every sentence of the product, by name: French is the source, so a missing one does not compile. */
export type MessageKey = keyof typeof fr
export type Catalogue = Readonly<Record<MessageKey, string>>
export type MessageParams = Readonly<Record<string, string | number>>

/** Says the sentence `key` with its values; ICU syntax (plurals, selections) in the catalogues. */
export type Translate = (key: MessageKey, params?: MessageParams) => string

/** A translator keeps each sentence parsed; numbers inside sentences get the locale's separators. */
export function createTranslator(locale: Locale, catalogue: Catalogue): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB'
  return (key, params) => {
    let message = parsed.get(key)
    if (!message) {
      const text = catalogue[key]
      if (text === undefined) throw new Error(`no sentence « ${key} »`)
      message = new IntlMessageFormat(text, tag)
      parsed.set(key, message)
    }
    return String(message.format(params as Record<string, string | number>))
  }
}
