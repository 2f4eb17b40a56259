import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kbps } from '../../../src/domain/kernel/units'
import { classifyTechnology } from '../../../src/domain/lines/classify-technology'
import { concatLineTables } from '../../../src/domain/lines/concat-line-tables'
import { formatThreshold } from '../../../src/domain/lines/format-threshold'
import { UNKNOWN_SPEED } from '../../../src/domain/lines/line-table'
import { parseThreshold } from '../../../src/domain/lines/parse-threshold'
import { classifySpeed, countClasses, SPEED_CLASSES } from '../../../src/domain/lines/speed-classes'
import { buildLines } from '../../builders/lines'

describe('speed classes', () => {
  test('begin at their threshold', () => {
    const classOf = (speed: number) => SPEED_CLASSES[classifySpeed(speed)]
    expect([0, 1, 511, 512, 1_999, 2_000, 8_000, 30_000, 100_000, 999_999, 1_000_000].map(classOf)).toEqual([
      'ineligible',
      'under-512k',
      'under-512k',
      'from-512k',
      'from-512k',
      'from-2M',
      'from-8M',
      'from-30M',
      'from-100M',
      'from-100M',
      'from-1G',
    ])
    expect(classOf(UNKNOWN_SPEED)).toBe('unknown')
  })

  test('count every line once', () => {
    expect(countClasses(Uint32Array.of(0, 0, 300, 512, 5_000_000, UNKNOWN_SPEED))).toEqual([
      1, 2, 1, 1, 0, 0, 0, 0, 1,
    ])
  })
})

describe('parseThreshold', () => {
  test.each([
    ['512k', 512],
    ['512', 512],
    ['8M', 8_000],
    ['8 m', 8_000],
    ['1,5M', 1_500],
    ['1.5 M', 1_500],
    ['1G', 1_000_000],
    ['30 000', 30_000],
    ['30\u202f000 kbit/s', 30_000],
    ['30 Mbit/s', 30_000],
    [' 1 Gbit/s ', 1_000_000],
  ])('reads « %s » as %d kbit/s', (text, speed) => {
    expect(parseThreshold(text)).toBe(speed)
  })

  test.each(['', 'vite', '-8M', '0', '0,0001M', '8 Mo', '1,5,2M', 'k', '5000G', 'NaN'])(
    'refuses « %s »',
    (text) => {
      expect(parseThreshold(text)).toBeNull()
    },
  )

  test('reads back what formatThreshold writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (speed) => {
        expect(parseThreshold(formatThreshold(kbps(speed)))).toBe(speed)
      }),
    )
    expect([512, 1_500, 8_000, 1_000_000].map((speed) => formatThreshold(kbps(speed)))).toEqual([
      '512k',
      '1.5M',
      '8M',
      '1G',
    ])
  })
})

describe('classifyTechnology', () => {
  test.each([
    ['ADSL2+', 'adsl'],
    ['Re-ADSL', 'adsl'],
    ['CU', 'adsl'],
    ['Cuivre', 'adsl'],
    ['VDSL2', 'vdsl2'],
    ['FO', 'fibre'],
    ['FttH', 'fibre'],
    ['fibré (FTTO)', 'fibre'],
    ['Câble', 'coax'],
    ['FttLA', 'coax'],
    ['4GF', 'radio'],
    ['THDR', 'radio'],
    ['SAT', 'satellite'],
    ['', 'unknown'],
    ['pigeon', 'unknown'],
  ])('knows « %s » as %s', (name, technology) => {
    expect(classifyTechnology(name)).toBe(technology)
  })
})

describe('concatLineTables', () => {
  const first = buildLines(
    [{ at: [2, 50], commune: '62765', down: 512, technology: 'ADSL' }, { commune: '62001' }],
    'a.csv',
  )
  const second = buildLines([{ commune: '62001', attenuationDb: 30, technology: 'FttH' }], 'b.csv')
  const joined = concatLineTables([first, second])

  test('puts the rows one after the other and remembers their file', () => {
    expect(joined.count).toBe(3)
    expect([...joined.lon]).toEqual([2, Number.NaN, Number.NaN])
    expect([...joined.downKbps]).toEqual([512, UNKNOWN_SPEED, UNKNOWN_SPEED])
    expect([...joined.row]).toEqual([1, 2, 1])
    expect([...joined.file].map((file) => joined.files[file])).toEqual(['a.csv', 'a.csv', 'b.csv'])
    const points = { ...second, rowsAre: ['features' as const] }
    expect(concatLineTables([first, points]).rowsAre).toEqual(['rows', 'features'])
  })

  test('gives one code to one text', () => {
    expect([...joined.commune.codes].map((code) => joined.commune.values[code])).toEqual([
      '62765',
      '62001',
      '62001',
    ])
    expect(joined.commune.values).toEqual(['', '62765', '62001'])
    expect([...joined.technology!.codes].map((code) => joined.technology!.values[code])).toEqual([
      'ADSL',
      '',
      'FttH',
    ])
  })

  test('remembers the file of each line beyond the two hundred and fifty-sixth', () => {
    const names = Array.from({ length: 300 }, (_, index) => `departement-${index}.csv`)
    const { file, files } = concatLineTables(names.map((name) => buildLines([{ commune: '62001' }], name)))
    expect(Array.from(file, (index) => files[index])).toEqual(names)
  })

  test('fills a column that one file has with unknown for the other, and leaves out what none has', () => {
    expect([...joined.attenuationDb!]).toEqual([Number.NaN, Number.NaN, 30])
    expect(joined.gaugeMm).toBeNull()
    expect(joined.operator).toBeNull()
  })

  test('keeps every text of tables that have more together than two bytes can number', () => {
    const many = (from: number) =>
      buildLines(
        Array.from({ length: 40_000 }, (_, i) => ({ nra: `${from + i}` })),
        `${from}.csv`,
      )
    const { nra } = concatLineTables([many(0), many(30_000)])
    expect(nra!.values).toHaveLength(70_001)
    const texts = Array.from(nra!.codes, (code) => nra!.values[code])
    expect(texts).toEqual([...many(0).nra!.values.slice(1), ...many(30_000).nra!.values.slice(1)])
  })

  test('of no table is a table of no line', () => {
    expect(concatLineTables([])).toMatchObject({ count: 0, files: [] })
  })
})
