import type { Cents, Kbps } from '../domain/kernel/units'
import type { Locale } from './translator'

export const LOCALE_TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' }
/** U+202F before a unit: it never ends a line and is narrower than a word space. */
const THIN = '\u202f'

export interface NumberFormat {
  /** A plain number with a fixed number of decimals: « 56 214 », « 12,5 ». */
  readonly number: (value: number, decimals?: number) => string
  /** A share between 0 and 1: « 82,4 % ». Never rounds what is not whole up to 100 % nor down to 0 %. */
  readonly percent: (share: number, decimals?: number) => string
  /** The same without its sign, for a column that has it in its header. */
  readonly percentNumber: (share: number, decimals?: number) => string
  /** Cents as whole euros: « 1 260 € ». */
  readonly euros: (amount: Cents, decimals?: number) => string
  /** Cents at a glance: « 1,26 M€ », « 84 k€ ». */
  readonly eurosShort: (amount: Cents) => string
  /** A speed in the unit people say it in: « 512 kbit/s », « 30 Mbit/s », « 1 Gbit/s ». */
  readonly speed: (speed: Kbps) => string
  /** The size of a file: « 1,4 Mo ». */
  readonly bytes: (size: number) => string
  /** A quantity with its unit: « 300 m ». */
  readonly withUnit: (value: number, unit: string, decimals?: number) => string
}

export function createNumberFormat(locale: Locale): NumberFormat {
  const tag = LOCALE_TAGS[locale]
  const number = (value: number, decimals = 0) => fixed(tag, decimals).format(value)
  const withUnit = (value: number, unit: string, decimals = 0) => `${number(value, decimals)}${THIN}${unit}`
  // Made once: a formatter takes twenty times as long to make as to use.
  const threeDigits = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 })
  const scaled = (value: number, divisor: number, unit: string) =>
    `${threeDigits.format(value / divisor)}${THIN}${unit}`
  // Runtimes differ in the space they put before % and €, so the sign is placed here.
  const euros = (amount: number, decimals = 0) =>
    locale === 'fr' ? withUnit(amount, '€', decimals) : `€${number(amount, decimals)}`
  const percentNumber = (share: number, decimals = 1) => number(keepFromEnds(share, decimals) * 100, decimals)
  const byte = locale === 'fr' ? 'o' : 'B'

  return {
    number,
    withUnit,
    percentNumber,
    percent: (share, decimals) => `${percentNumber(share, decimals)}${locale === 'fr' ? THIN : ''}%`,
    euros: (amount, decimals) => euros(amount / 100, decimals),
    eurosShort: (amount) => {
      const whole = amount / 100
      if (Math.abs(whole) >= 1_000_000) return scaled(whole, 1_000_000, 'M€')
      if (Math.abs(whole) >= 10_000) return withUnit(whole / 1_000, 'k€')
      return euros(whole)
    },
    speed: (speed) => {
      if (speed >= 1_000_000) return scaled(speed, 1_000_000, 'Gbit/s')
      if (speed >= 1_000) return scaled(speed, 1_000, 'Mbit/s')
      return scaled(speed, 1, 'kbit/s')
    },
    bytes: (size) => {
      if (size >= 1_000_000) return withUnit(size / 1_000_000, `M${byte}`, 1)
      if (size >= 1_000) return withUnit(size / 1_000, `k${byte}`)
      return withUnit(size, byte === 'o' ? 'octets' : 'bytes')
    },
  }
}

const cache = new Map<string, Intl.NumberFormat>()

function fixed(tag: string, decimals: number): Intl.NumberFormat {
  const key = `${tag} ${decimals}`
  let format = cache.get(key)
  if (!format) {
    format = new Intl.NumberFormat(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    cache.set(key, format)
  }
  return format
}

/** 99,96 % must not read « 100,0 % »: one missing home is a home. */
function keepFromEnds(share: number, decimals: number): number {
  const step = 10 ** -(decimals + 2)
  if (share > 1 - step && share < 1) return 1 - step
  if (share > 0 && share < step) return step
  return share
}
