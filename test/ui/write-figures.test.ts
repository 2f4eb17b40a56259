import { describe, expect, it } from 'vitest'
import type { CoverageFigures } from '../../src/domain/coverage/coverage'
import { cents } from '../../src/domain/kernel/units'
import { createFormat } from '../../src/i18n/create-format'
import { fr } from '../../src/i18n/fr/catalogue'
import { createTranslator } from '../../src/i18n/translator'
import { figureColumns } from '../../src/ui/tables/figure-columns'
import { writeAmount, writeAmountBounds } from '../../src/ui/write-amount'
import { writeShare, writeShareCell, writeShareShort } from '../../src/ui/write-share'

const format = createFormat('fr')
const translate = createTranslator('fr', fr)
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null
const between = (shareLow: number, shareHigh: number) => ({ share: shareLow, shareLow, shareHigh })
const write = (shareLow: number, shareHigh: number) =>
  plain(writeShare(between(shareLow, shareHigh), format, translate))

describe('a share served', () => {
  it('is one figure when every line is known', () => {
    expect(write(0.621, 0.621)).toBe('62,1 %')
  })

  it('is a range when lines are unknown, without a bound that says nothing', () => {
    expect(write(0.621, 0.643)).toBe('entre 62,1 % et 64,3 %')
    expect(write(0.621, 1)).toBe('au moins 62,1 %')
    expect(write(0, 0.03)).toBe('au plus 3,0 %')
  })

  it('is short in a sentence, and keeps its range', () => {
    const short = (low: number, high: number) => plain(writeShareShort(between(low, high), format, translate))
    expect(short(0.621, 0.621)).toBe('62,1 %')
    expect(short(0.621, 0.643)).toBe('62,1 – 64,3 %')
    expect(writeShareShort({ share: null, shareLow: 0, shareHigh: 1 }, format, translate)).toBe('inconnu')
  })

  it('is unknown when no line is known', () => {
    const nothing = { share: null, shareLow: 0, shareHigh: 1 }
    expect(writeShare(nothing, format, translate)).toBe('inconnu')
    expect(writeShareCell(nothing, format)).toBeNull()
  })

  it('is a range in a cell too, and never rounds a missing line away', () => {
    expect(plain(writeShareCell(between(0.621, 0.643), format))).toBe('62,1 – 64,3')
    expect(writeShareCell(between(0.9999, 0.9999), format)).toBe('99,9')
  })

  it('goes to a file as the share and its two bounds, and sorts by the low one', () => {
    const row = { ...between(0.5, 0.75), share: 0.6 } as CoverageFigures
    const column = figureColumns(translate, () => row).find(({ key }) => key === 'share')!
    expect(column.value({})).toBe(50)
    expect(column.inFile?.map(({ title, value }) => [title, value({})])).toEqual([
      ['Part servie', 60],
      ['Part servie, inconnues non servies', 50],
      ['Part servie, inconnues servies', 75],
    ])
  })
})

describe('a cost', () => {
  const euros = (amount: number) => plain(format.euros(cents(amount)))!
  const amount = (base: number | null, knownBase: number) =>
    writeAmount({ base: base === null ? null : cents(base), knownBase: cents(knownBase) }, euros, translate)
  const bounds = (low: number | null, high: number | null) =>
    writeAmountBounds(
      { low: low === null ? null : cents(low), high: high === null ? null : cents(high) },
      euros,
      translate,
    )

  it('is at least what is known, and unknown rather than at least 0', () => {
    expect(amount(90_00, 90_00)).toBe('90 €')
    expect(amount(0, 0)).toBe('0 €')
    expect(amount(null, 90_00)).toBe('au moins 90 €')
    expect(amount(null, 0)).toBe('coût inconnu')
  })

  it('is a range only between two bounds', () => {
    expect(bounds(50_00, 90_00)).toBe('entre 50 € et 90 €')
    expect(bounds(50_00, null)).toBe('à partir de 50 €')
    expect(bounds(null, 90_00)).toBe('jusqu’à 90 €')
    expect(bounds(50_00, 50_00)).toBeUndefined()
  })
})

describe('sentences about lines under the threshold', () => {
  const say = (under: number, ineligible: number, unknown = 0) =>
    plain(
      translate('coverage.answer', { under, lines: 10, threshold: '2 M', communes: 2, ineligible, unknown }),
    )

  it('say how many of them have no offer', () => {
    expect(say(5, 2)).toBe('5 lignes sur 10 sont sous 2 M, dont 2 sans aucune offre, dans 2 communes.')
    expect(say(5, 0)).toBe('5 lignes sur 10 sont sous 2 M, toutes avec une offre, dans 2 communes.')
    expect(say(1, 1)).toBe('1 ligne sur 10 est sous 2 M, sans aucune offre.')
    expect(say(0, 0)).toBe('Aucune ligne sur 10 n’est sous 2 M.')
    expect(say(0, 0, 3)).toBe('Aucune ligne sur 10 n’est sous 2 M. Le débit de 3 lignes est inconnu.')
  })

  it('say it of no activity zone as of several', () => {
    const zones = (under: number) =>
      plain(translate('zones.answer', { under, zones: 12, threshold: '2 M', withFibre: 3 }))
    expect(zones(0)).toContain('Aucune des 12 zones d’activité n’a de lignes sous 2 M, ou sans aucune offre')
    expect(zones(2)).toContain('2 zones d’activité sur 12 ont des lignes sous 2 M, ou sans aucune offre')
  })

  it('name the commune served worst as French does', () => {
    const worst = (count: number) =>
      plain(translate('coverage.worst', { name: 'Wismes', share: '49,0 %', count }))
    expect(worst(1)).toBe('La commune la moins bien servie est Wismes : 49,0 % de ses lignes le sont.')
    expect(worst(3)).toBe(
      'Les communes les moins bien servies sont Wismes et 2 autres : 49,0 % de leurs lignes le sont.',
    )
    const none = (all: 'yes' | 'no') =>
      plain(translate('coverage.worst-none', { name: 'Wismes', count: 2, all }))
    expect(none('no')).toBe('Dans 2 communes, dont Wismes, aucune ligne n’est servie.')
    expect(none('yes')).toBe('Aucune des 2 communes n’a de ligne servie.')
  })
})
