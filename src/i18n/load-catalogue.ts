import { fr } from './fr/catalogue'
import type { Catalogue, Locale } from './translator'

const loading = new Map<Locale, Promise<Catalogue>>()

/** French comes with the page; another language is fetched when asked for, once. The same promise each time. */
export function loadCatalogue(locale: Locale): Catalogue | Promise<Catalogue> {
  if (locale === 'fr') return fr
  let promise = loading.get(locale)
  if (!promise) {
    promise = import('./en/catalogue').then(({ en }) => en)
    loading.set(locale, promise)
  }
  return promise
}
