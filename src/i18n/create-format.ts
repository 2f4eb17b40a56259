import { createDateFormat, type DateFormat } from './format-date'
import { createNumberFormat, type NumberFormat } from './format-number'
import type { Locale } from './translator'

/** Numbers and dates as the reader's language writes them. Every function takes a known value: « unknown » is a word. */
export interface Format extends NumberFormat, DateFormat {
  readonly locale: Locale
}

export function createFormat(locale: Locale): Format {
  return { locale, ...createNumberFormat(locale), ...createDateFormat(locale) }
}
