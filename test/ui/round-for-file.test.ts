import { expect, test } from 'vitest'
import { roundForFile } from '../../src/ui/tables/round-for-file'

test.each([
  ['excel-fr', 64.3312101910828, 64.33],
  ['neutral', 64.3312101910828, 64.3312],
  ['excel-fr', 12_345_678.125, 12_345_678.13],
  ['neutral', 12_345_678, 12_345_678],
  ['neutral', 0.000123456789, 0.000123457],
  ['neutral', 0, 0],
  ['neutral', null, null],
  ['excel-fr', '62765', '62765'],
] as const)('in %s, %s is written %s', (flavour, value, written) => {
  expect(roundForFile<unknown>(value, flavour)).toBe(written)
})
