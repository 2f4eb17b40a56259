import type { Format } from '../i18n/create-format'
import type { Translate } from '../i18n/translator'

/** The date of a published table, a day or a quarter: « au 31 mars 2026 », « T1 2018 ». */
export function writeFigureDate(date: string | null, format: Format, translate: Translate): string {
  if (date === null) return translate('figures.date-unknown')
  const quarter = /^(\d{4})-T(\d)$/.exec(date)
  return quarter
    ? translate('figures.quarter', { year: quarter[1]!, quarter: quarter[2]! })
    : translate('figures.at', { date: format.date(date) })
}
