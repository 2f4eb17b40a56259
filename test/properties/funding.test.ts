import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fundCapex } from '../../src/domain/cost/fund-capex'
import type { FundingPlan, FundingSource, SharingKey } from '../../src/domain/cost/funding-plan'
import { shareLocal } from '../../src/domain/cost/share-local'
import { type Cents, cents } from '../../src/domain/kernel/units'
import type { Epci } from '../../src/domain/territory/territory'

/** Up to 100 billion euros: far above what floating-point percentages keep to the cent. */
const arbitraryCents: fc.Arbitrary<Cents> = fc.oneof(fc.nat(1000), fc.nat(10 ** 13)).map(cents)
const arbitraryRate = fc.nat(1_000_000).map((parts) => parts / 1_000_000)
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const arbitrarySource: fc.Arbitrary<FundingSource> = fc
  .record({
    funder: fc.constantFrom('operators', 'state', 'feder', 'region', 'departement'),
    base: fc.constantFrom('capex', 'remainder'),
    rate: orNull(arbitraryRate),
    perPrise: orNull(fc.nat(100_000).map(cents)),
    capTotal: orNull(arbitraryCents),
  })
  .filter(({ rate, perPrise, capTotal }) => rate !== null || perPrise !== null || capTotal !== null)
  .map((bounds) => ({ ...bounds, id: bounds.funder, source: '', year: null, evidence: 'sourced' }))

const arbitraryPlan: fc.Arbitrary<FundingPlan> = fc.record({
  sources: fc.array(arbitrarySource, { maxLength: 5 }),
  sharingKey: fc.constant({ kind: 'inhabitants' } as const),
})

const arbitraryKey: fc.Arbitrary<SharingKey> = fc.oneof(
  fc.constant({ kind: 'inhabitants' } as const),
  fc.constant({ kind: 'linesTreated' } as const),
  fc.record({
    kind: fc.constant('fixedAndInhabitants' as const),
    perEpci: fc.nat(1_000_000).map(cents),
    perInhabitant: fc.nat(1000).map(cents),
  }),
)

const arbitraryEpcis: fc.Arbitrary<Epci[]> = fc
  .array(fc.nat(500_000), { minLength: 1, maxLength: 8 })
  .map((populations) =>
    populations.map((population, index) => ({
      code: `${index}`,
      name: `EPCI ${index}`,
      communeIds: [],
      population,
    })),
  )

test('the lines of a funding plan sum to the capex to the cent, and none is negative', () => {
  fc.assert(
    fc.property(arbitraryCents, fc.nat(100_000), arbitraryPlan, (capex, prises, plan) => {
      const result = fundCapex(capex, prises, plan)
      if (!result.ok) throw new Error('these plans are complete')
      expect(result.value.reduce((sum, { amount }) => sum + amount, 0)).toBe(capex)
      expect(result.value.every(({ amount }) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true)
    }),
  )
})

test('no source exceeds its rate, its amount per prise or its ceiling, and what bites is reached', () => {
  fc.assert(
    fc.property(arbitraryCents, fc.nat(100_000), arbitraryPlan, (capex, prises, plan) => {
      const result = fundCapex(capex, prises, plan)
      if (!result.ok) throw new Error('these plans are complete')
      let left: number = capex
      plan.sources.forEach(({ rate, base, perPrise, capTotal }, index) => {
        const { amount, binding } = result.value[index]!
        const of = base === 'capex' ? capex : left
        if (rate !== null) {
          const parts = BigInt(Math.round(rate * 1_000_000)) * BigInt(of)
          expect(BigInt(amount) * 1_000_000n <= parts).toBe(true)
          if (binding === 'rate') expect(BigInt(amount + 1) * 1_000_000n > parts).toBe(true)
        }
        if (perPrise !== null) expect(amount).toBeLessThanOrEqual(perPrise * prises)
        if (capTotal !== null) expect(amount).toBeLessThanOrEqual(capTotal)
        const bound = {
          rate: amount,
          perPrise: (perPrise ?? -1) * prises,
          capTotal,
          remainder: left,
          none: -1,
        }
        expect(amount).toBe(bound[binding])
        left -= amount
      })
      expect(result.value.at(-1)).toEqual({ id: 'epci', funder: 'epci', amount: left, binding: 'remainder' })
    }),
  )
})

test('the shares of the EPCI sum to the amount to the cent, each within a cent of its proportion', () => {
  const arbitraryTreated = fc.array(fc.nat(20_000), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(
      arbitraryCents,
      arbitraryKey,
      arbitraryEpcis,
      arbitraryTreated,
      (amount, key, epcis, treated) => {
        const result = shareLocal(amount, key, epcis, new Map(treated.map((lines, i) => [`${i}`, lines])))
        const weights = epcis.map(({ population }, index) => {
          if (key.kind === 'linesTreated') return treated[index]!
          return key.kind === 'inhabitants' ? population! : key.perEpci + key.perInhabitant * population!
        })
        const whole = weights.reduce((sum, weight) => sum + weight, 0)
        if (!result.ok) {
          expect(whole).toBe(0)
          return
        }
        expect(result.value.reduce((sum, share) => sum + share.amount, 0)).toBe(amount)
        if (amount === 0) return
        result.value.forEach((share, index) => {
          const gap = BigInt(share.amount) * BigInt(whole) - BigInt(amount) * BigInt(weights[index]!)
          expect(gap < BigInt(whole) && -gap < BigInt(whole)).toBe(true)
        })
      },
    ),
  )
})
