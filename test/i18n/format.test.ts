import { describe, expect, it } from 'vitest'
import { cents, kbps } from '../../src/domain/kernel/units'
import { createFormat } from '../../src/i18n/create-format'

const fr = createFormat('fr')
const en = createFormat('en')

describe('numbers in French', () => {
  it('separates thousands with a narrow no-break space and decimals with a comma', () => {
    expect(fr.number(56_214)).toBe('56\u202f214')
    expect(fr.number(12.5, 1)).toBe('12,5')
    expect(fr.number(3, 2)).toBe('3,00')
  })

  it('writes a share with a fixed number of decimals', () => {
    expect(fr.percent(0.8239)).toBe('82,4\u202f%')
    expect(fr.percent(1)).toBe('100,0\u202f%')
    expect(fr.percent(0)).toBe('0,0\u202f%')
  })

  it('never rounds an incomplete share up to all, nor a small one down to nothing', () => {
    expect(fr.percent(0.99999)).toBe('99,9\u202f%')
    expect(fr.percent(0.00001)).toBe('0,1\u202f%')
    expect(fr.percent(0.99999, 0)).toBe('99\u202f%')
  })

  it('writes amounts in euros, whole or at a glance', () => {
    expect(fr.euros(cents(126_000_00))).toBe('126\u202f000\u202f€')
    expect(fr.eurosShort(cents(1_260_000_00))).toBe('1,26\u202fM€')
    expect(fr.eurosShort(cents(84_400_00))).toBe('84\u202fk€')
    expect(fr.eurosShort(cents(950_00))).toBe('950\u202f€')
  })

  it('writes a speed in the unit people say it in', () => {
    expect(fr.speed(kbps(512))).toBe('512\u202fkbit/s')
    expect(fr.speed(kbps(1_500))).toBe('1,5\u202fMbit/s')
    expect(fr.speed(kbps(30_000))).toBe('30\u202fMbit/s')
    expect(fr.speed(kbps(1_000_000))).toBe('1\u202fGbit/s')
  })
})

describe('dates', () => {
  const at = new Date(2026, 10, 23, 14, 2).getTime()

  it('are written as a French reader says them', () => {
    expect(fr.dateTime(at)).toBe('23 novembre 2026 à\u00a014\u00a0h\u00a002')
  })

  it('are written the English way in English', () => {
    expect(en.dateTime(at)).toBe('23 November 2026, 14:02')
    expect(en.number(56_214)).toBe('56,214')
  })
})
