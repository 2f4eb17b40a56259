import type { SpeedNameUnit } from '../read-name'

/** A speed written with more than a number: its unit, or what it is a bound of. */
export interface SpeedWords {
  /** Of a range, its lower bound. */
  readonly number: string
  readonly bound: 'exact' | 'least' | 'most'
  /** null when the cell does not say it: then it is the column's. */
  readonly unit: SpeedNameUnit | null
}

const MEASURE = String.raw`\d[\d.,'’ ]*(?:[a-z]{1,5}(?: ?\/ ?[a-z]{1,3})?)?`
const RANGE = new RegExp(
  String.raw`^(?:de |entre |from |between |[[\]])?(${MEASURE}) ?(?:-|–|—|;|à|et|to|and) ?(${MEASURE})[[\]]?$`,
  'i',
)
const LEAST =
  /^(?:≥|>=?|plus de|au moins|à partir de|sup[ée]rieure? (?:ou [ée]gale? )?à|at least|more than|over) ?/i
const LEAST_AFTER = / ?(?:\+|(?:et|ou) (?:plus|\+)|minimum|and (?:more|over))$/i
const MOST =
  /^(?:≤|<=?|moins de|jusqu['’]à|au plus|inf[ée]rieure? (?:ou [ée]gale? )?à|less than|up to|under) ?/i
const MOST_AFTER = / ?(?:(?:et|ou) moins|maximum|or less)$/i

/**
 * Reads « 30 Mbit/s », « ≥ 30 », « <30 », « 30 à 100 Mbit/s », « 100 et plus »; null for anything else. A range from
 * zero has no lower bound to speak of: it says its upper one.
 */
export function readSpeedWords(text: string): SpeedWords | null {
  const words = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()
  const range = RANGE.exec(words)
  if (range) {
    const [low, high] = [readMeasure(range[1]!), readMeasure(range[2]!)]
    if (!low || !high) return null
    return /^[0.,]+$/.test(low.number)
      ? { ...high, bound: 'most' }
      : { ...low, unit: low.unit ?? high.unit, bound: 'least' }
  }
  const isLeast = LEAST.test(words) || LEAST_AFTER.test(words)
  const isMost = MOST.test(words) || MOST_AFTER.test(words)
  if (isLeast && isMost) return null
  const [before, after] = isLeast ? [LEAST, LEAST_AFTER] : [MOST, MOST_AFTER]
  const measure = readMeasure(words.replace(before, '').replace(after, ''))
  return measure && { ...measure, bound: isLeast ? 'least' : isMost ? 'most' : 'exact' }
}

const PREFIXED: Readonly<Record<string, SpeedNameUnit>> = {
  '': 'bit/s',
  k: 'kbit/s',
  m: 'Mbit/s',
  g: 'Gbit/s',
}
const UNIT = /^([kmg]?)b(?:its?)?(?:\/s(?:ec)?|ps)?$/i
/** A capital B is a byte, unless it begins « BIT » or « BPS »; so is « Mo/s », which no unit here is. */
const BYTES = /B(?!IT|it|PS)/

function readMeasure(text: string): Pick<SpeedWords, 'number' | 'unit'> | null {
  const [, number = '', written = ''] = /^(\d[\d.,'’ ]*)(.*)$/.exec(text) ?? []
  if (number === '') return null
  const unit = written.replace(/ /g, '')
  if (unit === '') return { number: number.trim(), unit: null }
  // « 8M », « 512 k »; « 8 m » would be metres.
  const prefix = /^[kKMgG]$/.test(unit) ? unit : UNIT.exec(unit)?.[1]
  if (prefix === undefined || BYTES.test(unit)) return null
  return { number: number.trim(), unit: PREFIXED[prefix.toLowerCase()]! }
}
