import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUnknown, parsePlain } from '../../src/io/readers/parse-number'

describe('a number', () => {
  test('is read in one pass to the very bits that the language gives', () => {
    const figures = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 20 })
    fc.assert(
      fc.property(figures, fc.option(figures), fc.constantFrom('', '-', '+'), (whole, decimals, sign) => {
        fc.pre(whole !== '' || (decimals ?? '') !== '')
        const written = `${sign}${whole}${decimals === null ? '' : `.${decimals}`}`
        expect(parsePlain(written, '.')).toBe(Number(written))
        expect(parsePlain(written.replace('.', ','), ',')).toBe(Number(written))
        expect(parsePlain(` ${written} `, '.')).toBe(Number(written))
      }),
      { seed: 20_061_231, numRuns: 5000 },
    )
  })

  test('is read with the power of ten that a spreadsheet gives it', () => {
    expect(parsePlain('2,25E+04', ',')).toBe(22_500)
    expect(parsePlain('-1.5e-3', '.')).toBe(-0.0015)
    expect(parsePlain('2,25E+04', '.')).toBeNaN()
  })

  test.each([
    '',
    '-',
    '+',
    '.',
    '-.',
    '1.2.3',
    '1,2',
    '1e',
    'e5',
    '1e5.2',
    '1e500',
    '0x10',
    '--1',
    '1 2',
    'abc',
    '١',
  ])('is not %j', (text) => {
    expect(parsePlain(text, '.')).toBeNaN()
  })
})

describe('a cell', () => {
  test.each([
    '',
    ' ',
    '-',
    '--',
    '?',
    'NC',
    'nd',
    ' N/A ',
    '#N/A',
    'Inconnu',
    'NULL',
    'unknown',
    '\u00A0',
    '\t',
  ])('that does not say is known for that: %j', (text) => {
    expect(isUnknown(text)).toBe(true)
  })

  test.each(['0', '-1', 'ADSL', 'NRA', 'Ineligible', 'é', '?!', 'n'])(
    'that says something is not: %j',
    (text) => {
      expect(isUnknown(text)).toBe(false)
    },
  )
})
