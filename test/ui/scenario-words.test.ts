import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { cents } from '../../src/domain/kernel/units'
import { createFormat } from '../../src/i18n/create-format'
import { fr } from '../../src/i18n/fr/catalogue'
import { createTranslator } from '../../src/i18n/translator'
import { draftWork } from '../../src/ui/panels/scenarios/draft-work'
import { writeCost } from '../../src/ui/panels/scenarios/write-cost'
import { writeAmount } from '../../src/ui/write-amount'

const translate = createTranslator('fr', fr)
const format = createFormat('fr')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const none = { prices: [], quantities: [], bounds: [] }
const cost = (low: number | null, base: number | null, high: number | null, known = base ?? 0) => {
  const [l, b, h] = [low, base, high].map((level) => (level === null ? null : cents(level * 100)))
  return { low: l!, base: b!, high: h!, knownBase: cents(known * 100), missing: [] }
}

describe('the name of a work', () => {
  const contour: Polygon = { type: 'Polygon', coordinates: [] }

  it('holds neither the rank of its zone d’ombre nor its technology, which both may change', () => {
    const zone = { name: 'Z7 · Seninghem', commune: 'Seninghem', lines: 34 }
    const work = draftWork(
      { ...zone, target: { kind: 'shadowZone', name: 'Seninghem', contour } },
      'prm',
      translate,
    )
    expect(work.name).toBe('Seninghem, 34 lignes')
    expect(work.target).toEqual({ kind: 'shadowZone', name: 'Seninghem, 34 lignes', contour })
  })

  it('is that of the commune or of the activity zone', () => {
    const place = { name: 'Lumbres', commune: null, lines: 12 }
    const work = draftWork({ ...place, target: { kind: 'communes', codes: ['62534'] } }, 'ftth', translate)
    expect(work).toMatchObject({ name: 'Lumbres', technology: 'ftth', scope: 'all' })
  })
})

describe('a cost', () => {
  const base = (value: ReturnType<typeof cost>) => plain(writeAmount(value, format.eurosShort, translate))
  const whole = (value: ReturnType<typeof cost>, gaps = {}) => {
    const { value: text, bounds } = writeCost(value, { ...none, ...gaps }, format, translate) as {
      value: string
      bounds?: string
    }
    return bounds === undefined ? plain(text) : `${plain(text)} | ${plain(bounds)}`
  }

  it('is unknown, never « at least 0 € », when no part of it is known', () => {
    expect(base(cost(null, null, null))).toBe('coût inconnu')
    expect(base(cost(null, null, null, 5_000))).toBe('au moins 5 000 €')
    expect(base(cost(1, 2_000, 3_000))).toBe('2 000 €')
  })

  it('says whether prices, quantities or both are missing', () => {
    expect(whole(cost(null, null, null), { prices: ['a'] })).toBe('inconnu | il manque des prix')
    expect(whole(cost(null, null, null), { quantities: ['a'] })).toBe('inconnu | il manque des quantités')
    expect(whole(cost(null, null, null), { prices: ['a'], quantities: ['b'] })).toBe(
      'inconnu | il manque des prix et des quantités',
    )
  })

  it('marks a range that lacks a bound', () => {
    expect(whole(cost(1_000, 2_000, 3_000))).toBe('2 000 € | entre 1 000 € et 3 000 €')
    expect(whole(cost(1_000, 2_000, 3_000), { bounds: ['a'] })).toBe(
      '2 000 € | entre 1 000 € et 3 000 €, fourchette partielle',
    )
    expect(whole(cost(2_000, 2_000, 2_000))).toBe('2 000 €')
  })
})
