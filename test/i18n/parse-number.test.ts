import { expect, it } from 'vitest'
import { parseNumber } from '../../src/i18n/parse-number'

it('reads a number as people type it, in French or not', () => {
  expect(parseNumber('1 260,50')).toBe(1260.5)
  expect(parseNumber('1\u202f260')).toBe(1260)
  expect(parseNumber(' 33.3 ')).toBe(33.3)
  expect(parseNumber('-2')).toBe(-2)
})

it('refuses anything else rather than guess', () => {
  for (const text of ['', 'douze', '1,2,3', '12 €', '1e3', ',5']) expect(parseNumber(text)).toBeNull()
})
