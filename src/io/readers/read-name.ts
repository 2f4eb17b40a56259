/** A column or property name taken apart: what it names, and the unit and system it says its values are in. */
export interface ReadName {
  /** Letters and digits only, without accents, case, small words, unit and system: `debitdescendant`. */
  readonly base: string
  readonly unit: NameUnit | null
  readonly epsg: number | null
}

export type SpeedNameUnit = 'bit/s' | 'kbit/s' | 'Mbit/s' | 'Gbit/s'
export type NameUnit = SpeedNameUnit | 'm' | 'km' | 'mm' | 'dB'

const SPEED_UNITS: Readonly<Record<string, NameUnit>> = { '': 'bit/s', k: 'kbit/s', m: 'Mbit/s', g: 'Gbit/s' }
/** kbps, kbit/s, kbits/s, kb/s, kbits: a b is a bit; « Mo/s » is another thing and is not taken for one. */
const SPEED_UNIT = /(?<![a-z])([kmg]?)(?:b(?:it)?s? ?\/ ?s(?:ec)?|bps|bits?)(?![a-z])/i
const OTHER_UNITS: Readonly<Record<string, NameUnit>> = {
  m: 'm',
  metre: 'm',
  metres: 'm',
  meter: 'm',
  meters: 'm',
  km: 'km',
  mm: 'mm',
  db: 'dB',
}
const SYSTEMS: Readonly<Record<string, number>> = {
  wgs84: 4326,
  l93: 2154,
  lambert93: 2154,
  mercator: 3857,
  webmercator: 3857,
}
const EPSG = /^(?:4326|2154|3857|39(?:4[2-9]|50))$/
const NINE_ZONES = /^cc(4[2-9]|50)$/
const SMALL_WORDS = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'en',
  'au',
  'of',
  'the',
  'in',
  'epsg',
])

/** Reads a name as people write them: « Débit descendant (Mbit/s) », down_kbps, X_L93, codeInsee. */
export function readName(name: string): ReadName {
  let unit: NameUnit | null = null
  const withoutSpeed = simplify(name).replace(SPEED_UNIT, (_, prefix: string) => {
    unit = SPEED_UNITS[prefix.toLowerCase()]!
    return ' '
  })
  let epsg: number | null = null
  const words: string[] = []
  const allWords = splitWords(withoutSpeed)
  for (const [index, word] of allWords.entries()) {
    const system = allWords[index - 1] === 'epsg' && /^\d+$/.test(word) ? Number(word) : readSystem(word)
    if (system !== null) epsg = system
    else if (unit === null && words.length > 0 && Object.hasOwn(OTHER_UNITS, word)) unit = OTHER_UNITS[word]!
    else if (!SMALL_WORDS.has(word)) words.push(word)
  }
  return { base: words.join(''), unit, epsg }
}

function readSystem(word: string): number | null {
  if (Object.hasOwn(SYSTEMS, word)) return SYSTEMS[word]!
  if (EPSG.test(word)) return Number(word)
  const zone = NINE_ZONES.exec(word)
  return zone ? 3900 + Number(zone[1]) : null
}

/** Without accents, and with a space where camelCase turns: after two small letters, so that kBit and dB stay. */
function simplify(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z0-9]{2})(?=[A-Z])/g, ' ')
}

function splitWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(lambert|web) (93|mercator)\b/g, '$1$2')
    .trim()
    .split(' ')
}
