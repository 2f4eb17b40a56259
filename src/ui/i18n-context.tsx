import { createContext, type ReactNode, use, useDeferredValue, useEffect, useMemo } from 'react'
import { createFormat, type Format } from '../i18n/create-format'
import { loadCatalogue } from '../i18n/load-catalogue'
import { createTranslator, type Locale, type Translate } from '../i18n/translator'

interface I18n {
  readonly translate: Translate
  readonly format: Format
}

const I18nContext = createContext<I18n | null>(null)

/** Gives the words and the formats of a language; while one is fetched, the previous one stays on the page. */
export function I18nProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const settled = useDeferredValue(locale)
  const loading = loadCatalogue(settled)
  const catalogue = loading instanceof Promise ? use(loading) : loading
  const value = useMemo(
    () => ({ translate: createTranslator(settled, catalogue), format: createFormat(settled) }),
    [settled, catalogue],
  )
  // Screen readers and hyphenation go by the document's language.
  useEffect(() => {
    document.documentElement.lang = settled
  }, [settled])
  return <I18nContext value={value}>{children}</I18nContext>
}

function useI18n(): I18n {
  const value = use(I18nContext)
  if (!value) throw new Error('I18nProvider is missing')
  return value
}

export const useTranslate = (): Translate => useI18n().translate
export const useFormat = (): Format => useI18n().format
