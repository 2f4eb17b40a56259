import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AssumptionValue } from '../../src/domain/cost/assumption'
import { ASSUMPTION_KEYS } from '../../src/domain/cost/assumptions'
import { resolveAssumptions } from '../../src/domain/cost/resolve-assumptions'
import { sumCosts } from '../../src/domain/cost/sum-costs'
import { cents } from '../../src/domain/kernel/units'
import type { Project, Scenario, Target } from '../../src/domain/scenario/project'
import { simulateScenario } from '../../src/domain/scenario/simulate'
import type { CostRange } from '../../src/domain/scenario/simulation'
import { TECHNOLOGY_PACK } from '../../src/domain/scenario/technologies'
import {
  arbitraryGroundSpec,
  arbitraryScenario,
  arbitraryWork,
  nameWork,
} from '../domain/scenario/arbitrary-scenarios'
import { buildGround, type GroundSpec } from '../domain/scenario/build-ground'

type Prices = Project['assumptions']
const simulate = (spec: GroundSpec, scenario: Scenario, assumptions: Prices) =>
  simulateScenario(buildGround(spec), { scenario, assumptions, threshold: scenario.goal })

const arbitraryPrice: fc.Arbitrary<AssumptionValue> = fc
  .tuple(fc.nat(10_000_000), fc.nat(10_000_000), fc.nat(10_000_000), fc.nat(3))
  .map(([low, more, most, kind]) => ({
    low: kind === 1 ? null : cents(low),
    base: cents(low + more),
    high: kind === 2 ? null : cents(low + more + most),
    source: 'essai',
    year: 2026,
    evidence: 'sourced',
  }))
/** Every price known, so that every cost is. */
const arbitraryPrices: fc.Arbitrary<Prices> = fc
  .tuple(...ASSUMPTION_KEYS.map(() => arbitraryPrice))
  .map((prices) => Object.fromEntries(ASSUMPTION_KEYS.map((key, index) => [key, prices[index]!])))
const arbitraryKey = fc.constantFrom(...ASSUMPTION_KEYS)

test('the cost of disjoint deployments is the sum of their costs', () => {
  const inCommune = (code: string): Target => ({ kind: 'communes', codes: [code] })
  fc.assert(
    fc.property(
      arbitraryGroundSpec,
      arbitraryScenario,
      arbitraryWork,
      arbitraryWork,
      arbitraryPrices,
      (spec, drawn, first, second, prices) => {
        const a = { ...first, ...nameWork(1), target: inCommune('62001') }
        const b = { ...second, ...nameWork(2), target: inCommune('62002') }
        const costOf = (deployments: Scenario['deployments']) =>
          simulate(spec, { ...drawn, deployments }, prices)
        const together = costOf([a, b])
        expect(together.capex).toEqual(sumCosts([costOf([a]).capex, costOf([b]).capex]))
        expect(together.opexPerYear).toEqual(sumCosts([costOf([a]).opexPerYear, costOf([b]).opexPerYear]))
        expect(together.prises).toBe(costOf([a]).prises + costOf([b]).prises)
      },
    ),
  )
})

test('the scenario costs what its deployments cost, and what its quantities cost', () => {
  fc.assert(
    fc.property(arbitraryGroundSpec, arbitraryScenario, arbitraryPrices, (spec, scenario, prices) => {
      const { capex, opexPerYear, deployments, quantities } = simulate(spec, scenario, prices)
      expect(sumCosts(deployments.map((deployment) => deployment.capex))).toEqual(capex)
      expect(sumCosts(quantities.map(({ cost }) => cost))).toEqual(sumCosts([capex, opexPerYear]))
    }),
  )
})

test('raising a price never lowers a cost, and low ≤ base ≤ high', () => {
  const bounds = ({ low, base, high }: CostRange) => [low, base, high].map((bound) => bound ?? 0)
  fc.assert(
    fc.property(
      arbitraryGroundSpec,
      arbitraryScenario,
      arbitraryPrices,
      arbitraryKey,
      fc.nat(1_000_000),
      (spec, scenario, prices, key, more) => {
        const raise = (price: AssumptionValue['base']) => (price === null ? null : cents(price + more))
        const price = prices[key]!
        const raised = {
          ...price,
          low: raise(price.low),
          base: raise(price.base),
          high: raise(price.high),
        }
        const before = simulate(spec, scenario, prices)
        const after = simulate(spec, scenario, { ...prices, [key]: raised })
        for (const nature of ['capex', 'opexPerYear'] as const) {
          const [low, base, high] = bounds(before[nature])
          expect(low! <= base! && base! <= high!).toBe(true)
          bounds(after[nature]).forEach((bound, index) => {
            expect(bound).toBeGreaterThanOrEqual(bounds(before[nature])[index]!)
          })
        }
      },
    ),
  )
})

test('a missing price never counts as 0: the sum that needs it is unknown and names it', () => {
  const missing = { low: null, base: null, high: null, source: '', year: null, evidence: 'missing' } as const
  fc.assert(
    fc.property(
      arbitraryGroundSpec,
      arbitraryScenario,
      arbitraryPrices,
      arbitraryKey,
      (spec, scenario, prices, key) => {
        const result = simulate(spec, scenario, { ...prices, [key]: missing })
        const { nature } = resolveAssumptions({}).get(key)!
        const sum = nature === 'capex' ? result.capex : result.opexPerYear
        const isNeeded = result.quantities.some(({ assumption }) => assumption === key)
        expect(sum.missing.includes(key)).toBe(isNeeded)
        if (!isNeeded) return
        expect([sum.low, sum.base, sum.high]).toEqual([null, null, null])
        if (nature === 'capex') expect([result.funding, result.localShare]).toEqual([null, null])
      },
    ),
  )
})

test('a capex known whole is shared whole: funders and EPCI pay it to the cent', () => {
  fc.assert(
    fc.property(arbitraryGroundSpec, arbitraryScenario, arbitraryPrices, (spec, scenario, prices) => {
      const { capex, funding, localShare } = simulate(spec, scenario, prices)
      if (capex.base === null) {
        expect([funding, localShare]).toEqual([null, null])
        return
      }
      expect(funding!.reduce((sum, { amount }) => sum + amount, 0)).toBe(capex.base)
      expect(localShare!.reduce((sum, { amount }) => sum + amount, 0)).toBe(funding!.at(-1)!.amount)
    }),
  )
})

test('every shipped price is used by some technology, so that editing it changes something', () => {
  const used = Object.values(TECHNOLOGY_PACK).flatMap(({ quantities }) => quantities)
  expect(new Set(used.map(({ assumption }) => assumption))).toEqual(new Set(ASSUMPTION_KEYS))
})
