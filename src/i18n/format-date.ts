import { LOCALE_TAGS } from './format-number'
import type { Locale } from './translator'

/** U+00A0: « 14 h 32 » stays on one line. */
const NO_BREAK = '\u00a0'

export interface DateFormat {
  /** « 23 novembre 2026 » */
  readonly date: (at: number | string) => string
  /** « 14 h 32 » */
  readonly time: (at: number | string) => string
  /** « 23 novembre 2026 à 14 h 32 » */
  readonly dateTime: (at: number | string) => string
}

export function createDateFormat(locale: Locale): DateFormat {
  const long = new Intl.DateTimeFormat(LOCALE_TAGS[locale], { dateStyle: 'long' })
  const clock = new Intl.DateTimeFormat(LOCALE_TAGS[locale], { timeStyle: 'short' })
  const date = (at: number | string) => long.format(new Date(at))
  const time = (at: number | string) => {
    const moment = new Date(at)
    if (locale !== 'fr') return clock.format(moment)
    const minutes = String(moment.getMinutes()).padStart(2, '0')
    return `${moment.getHours()}${NO_BREAK}h${NO_BREAK}${minutes}`
  }
  const join = locale === 'fr' ? ` à${NO_BREAK}` : ', '
  return { date, time, dateTime: (at) => `${date(at)}${join}${time(at)}` }
}
