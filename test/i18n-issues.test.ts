import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import type { IssueCode, IssueParams } from '../src/domain/kernel/issue'
import { issuesEn } from '../src/i18n/en/issues'
import { issuesFr } from '../src/i18n/fr/issues'

/** Values of every parameter that some sentence takes; a new one does not pass unless it is given here. */
const VALUES = {
  found: 'communes',
  expected: 12,
  reason: 'gzip',
  bytes: 1_500_000_000,
  limit: 1_073_741_824,
  other: 'lignes.csv',
  entry: 'x.dbf',
  encoding: 'windows-1252',
  position: 40_000,
  line: 1200,
  column: 3,
  value: 'abc',
  share: 64,
  crs: 'EPSG:2154',
  named: 'EPSG:2154',
  used: 'EPSG:4326',
  roles: 'lon, lat',
  role: 'down_kbps',
  kept: 'a',
  ignored: 'b',
  unit: 'kbit/s',
  why: 'tooSlow',
  medianHa: 1080,
  as: 'table',
  least: 8,
  most: 1000,
  lines: 4,
  code: '01004',
  given: 'zone-1',
  formula: 'arcep-2020',
  known: 1,
  path: 'threshold',
  name: 'nom',
  names: 'a, b',
  funder: 'feder',
  epci: 'CAPSO',
  key: 'inhabitants',
  nature: 'opex',
  beforeHa: 12,
  afterHa: 11.5,
  change: 'some',
  mended: 'no',
  of: 'lines',
  pairs: 'a – b',
  areaM2: 0.4,
  widthM: 0.2,
  areaHa: 3,
  event: 'merged',
  moves: '62807 → 62757',
  sheet: 'Communes',
  others: 'a, b',
  read: 12,
  records: 53,
  shapes: 52,
  decimal: 'point',
  delimiter: ';',
  what: 'crs',
  before: 'a',
  after: 'b',
  columns: 'a, b',
  usedBefore: 12,
  usedAfter: 13,
  refusedBefore: 0,
  refusedAfter: 2,
  added: 'a',
  gone: 'b',
  differs: 'yes',
  cells: 16_384,
  characters: 8_388_608,
  premises: 12_000,
  layer: 't_zsro',
  scope: 'noSatellite',
  first: '2026-01-31',
  last: '2026-03-31',
} as const satisfies Record<KeysOf<IssueParams[IssueCode]>, string | number>
type KeysOf<T> = T extends Record<string, never> ? never : keyof T

const LANGUAGES = [
  { language: 'fr-FR', sentences: issuesFr },
  { language: 'en-GB', sentences: issuesEn },
] as const
/** The parser's mark of plain text. */
const LITERAL = 0
const codes = Object.keys(issuesFr) as IssueCode[]

describe.each(LANGUAGES)('the issues in $language', ({ language, sentences }) => {
  // Every issue has a count beside the values of its own.
  const values = { ...VALUES, count: 3 }
  const say = (code: IssueCode) => String(new IntlMessageFormat(sentences[code], language).format(values))

  test('have a sentence for every code, which says all its values', () => {
    expect(Object.keys(sentences).sort()).toEqual([...codes].sort())
    for (const code of codes) expect(say(code), code).not.toMatch(/[{}]|undefined/)
  })

  test('say what happened and then what to do: two sentences at least, each ended', () => {
    for (const code of codes) {
      expect(say(code), code).toMatch(/\.$/)
      expect(say(code).split(/\. (?=[A-ZÉÀ{])/).length, code).toBeGreaterThanOrEqual(2)
    }
  })

  test('give sizes in megabytes', () => {
    expect(say('file-too-large')).toMatch(/1.?074.+1.?500/)
  })
})

describe('the French issues', () => {
  test('use French typography: apostrophes, narrow and no-break spaces, guillemets', () => {
    for (const code of codes) {
      const sentence = issuesFr[code]
      expect(sentence, code).not.toMatch(/'/)
      expect(sentence, code).not.toMatch(/ [:;!?»](?!:)|« /)
      expect(sentence, code).not.toMatch(/[^\s\u00A0\u202F:][;!?»](?![a-z])/)
    }
  })

  test('take the same values as the English ones', () => {
    const names = (text: string) => listNames(new IntlMessageFormat(text, 'fr-FR').getAst())
    for (const code of codes) expect(names(issuesFr[code]), code).toEqual(names(issuesEn[code]))
  })

  test('put a plural in the plural', () => {
    const say = (lines: number) =>
      new IntlMessageFormat(issuesFr['csv-title-lines-skipped'], 'fr-FR').format({ lines })
    expect(say(1)).toContain('1 rangée de titre a été sautée')
    expect(say(4)).toContain('4 rangées de titre ont été sautées')
  })
})

/** Every parameter of a parsed sentence, sorted, each once. */
function listNames(elements: ReturnType<IntlMessageFormat['getAst']>): string[] {
  const names = elements.flatMap((element) => {
    const own = 'value' in element && element.type !== LITERAL ? [element.value] : []
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => listNames(value)) : []
    return [...own, ...inner]
  })
  return [...new Set(names)].sort()
}
