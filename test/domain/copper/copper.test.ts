import { describe, expect, test } from 'vitest'
import { arcepDownKbps, arcepUpKbps } from '../../../src/domain/copper/arcep-2020'
import { arreteKbps } from '../../../src/domain/copper/arrete-2013'
import { estimateAttenuation } from '../../../src/domain/copper/attenuation'
import { decibels, metres } from '../../../src/domain/kernel/units'

describe("Arcep's functions", () => {
  test.each([
    [0, 24_000, 100_000],
    [4, 23_957, 54_430],
    [8, 23_595, 37_589],
    [10, 23_174, 32_233],
    [12, 22_540, 27_998],
    [14, 21_674, 24_552],
    [16, 20_580, 21_684],
    [18, 19_284, 19_284],
    [20, 17_836, 17_836],
    [25, 13_950, 13_950],
    [30, 10_357, 10_357],
    [35, 7_490, 7_490],
    [40, 5_379, 5_379],
    [45, 3_876, 3_876],
    [50, 2_816, 2_816],
    [55, 2_064, 2_064],
    [60, 1_524, 1_524],
    [65, 1_130, 1_130],
    [70, 838, 838],
    [78, 512, 512],
  ])('at %d dB give %d kbit/s in ADSL and %d in VDSL2', (attenuation, adsl, vdsl2) => {
    expect(arcepDownKbps(decibels(attenuation), 'adsl')).toBe(adsl)
    expect(arcepDownKbps(decibels(attenuation), 'vdsl2')).toBe(vdsl2)
  })

  test('give nothing above 78 dB', () => {
    expect(arcepDownKbps(decibels(78.1), 'adsl')).toBe(0)
    expect(arcepUpKbps(decibels(78.1), 'vdsl2')).toBe(0)
  })

  test('give the up speed by steps in VDSL2, 1 Mbit/s in ADSL', () => {
    const upOf = (attenuation: number) => arcepUpKbps(decibels(attenuation), 'vdsl2')
    expect([9.9, 10, 13.9, 14, 77, 78].map(upOf)).toEqual([7_000, 3_000, 3_000, 1_000, 1_000, 1_000])
    expect(arcepUpKbps(decibels(5), 'adsl')).toBe(1_000)
  })
})

describe('the arrêté of 2013', () => {
  test('classifies by the low bound of its band, whose upper attenuation is included', () => {
    expect(arreteKbps(decibels(8), 'adsl', 'down')).toBe(12_000)
    expect(arreteKbps(decibels(8.1), 'adsl', 'down')).toBe(10_000)
    expect(arreteKbps(decibels(8), 'vdsl2', 'down')).toBe(20_000)
    expect(arreteKbps(decibels(14), 'vdsl2', 'up')).toBe(1_000)
    expect(arreteKbps(decibels(65), 'adsl', 'down')).toBe(250)
  })

  test('never classifies an eligible line as ineligible', () => {
    expect(arreteKbps(decibels(70), 'adsl', 'down')).toBe(1)
    expect(arreteKbps(decibels(78), 'adsl', 'down')).toBe(1)
    expect(arreteKbps(decibels(78.1), 'adsl', 'down')).toBe(0)
  })
})

describe('estimateAttenuation', () => {
  test('multiplies the length by the loss of the gauge', () => {
    expect(estimateAttenuation(metres(2_000), 0.4, 'arcep-2020')).toBeCloseTo(30, 9)
    expect(estimateAttenuation(metres(1_000), 0.5, 'arcep-2020')).toBeCloseTo(12.4, 9)
    expect(estimateAttenuation(metres(1_000), 0.6, 'arcep-2020')).toBeCloseTo(10.3, 9)
    expect(estimateAttenuation(metres(1_000), 0.8, 'arcep-2020')).toBeCloseTo(7.9, 9)
  })

  test('adds the connections where the arrêté does', () => {
    expect(estimateAttenuation(metres(2_000), 0.4, 'arrete-2013')).toBeCloseTo(31.5, 9)
  })

  test('knows a gauge read in single precision', () => {
    expect(estimateAttenuation(metres(1_000), Math.fround(0.4), 'arcep-2020')).toBeCloseTo(15, 9)
  })

  test('guesses nothing: unknown gauge or length', () => {
    expect(estimateAttenuation(metres(1_000), 0.45, 'arcep-2020')).toBeNull()
    expect(estimateAttenuation(metres(1_000), Number.NaN, 'arcep-2020')).toBeNull()
    expect(estimateAttenuation(metres(Number.NaN), 0.4, 'arcep-2020')).toBeNull()
  })
})
