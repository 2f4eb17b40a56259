import { describe, expect, test } from 'vitest'
import type { AssumptionValue } from '../../../src/domain/cost/assumption'
import { eurosToCents, kbps } from '../../../src/domain/kernel/units'
import { createScenario } from '../../../src/domain/scenario/create-scenario'
import type { Deployment } from '../../../src/domain/scenario/project'
import { simulateScenario } from '../../../src/domain/scenario/simulate'
import { suggestDeployments } from '../../../src/domain/scenario/suggest-deployments'
import { buildBox, buildCommune } from '../../builders/areas'
import { buildGround, type GroundSpec } from './build-ground'

const price = (euros: number): AssumptionValue => ({
  low: null,
  base: eurosToCents(euros),
  high: null,
  source: 'essai',
  year: 2026,
  evidence: 'sourced',
})
/** Fibre at 101 € a line: a copper site of 1 000 € and some metres of link is just worth it for ten lines. */
const PRICES = {
  'nra-zo-site': price(1000),
  'trench-metre': price(0.01),
  'prm-site': price(1010),
  'ftth-prise': price(101),
}
const commune = buildCommune('62001', { name: 'Bléquin', geometry: buildBox(2, 50.5, 2.5, 51) })
const hamlet = Array.from({ length: 10 }, (_, index) => ({
  at: [2.2 + index / 10_000, 50.8] as const,
  down: 0,
}))
const sites = [
  { kind: 'NRA', at: [2.2, 50.801] },
  { kind: 'SR', at: [2.2, 50.8] },
] as const

function suggest(
  spec: GroundSpec,
  { goalKbps = 512, assumptions = PRICES as Record<string, AssumptionValue>, done = [] as Deployment[] } = {},
) {
  const goal = { downKbps: kbps(goalKbps), upKbps: null }
  const scenario = { ...createScenario('s', 's', goal), deployments: done }
  const request = { scenario, assumptions, threshold: goal, shadow: null }
  const ground = buildGround({ communes: [commune], ...spec })
  const suggested = suggestDeployments(ground, request)
  const deployments = [...done, ...suggested]
  const result = simulateScenario(ground, { ...request, scenario: { ...scenario, deployments } })
  return { suggested, result, brief: suggested.map(({ name, technology }) => [name, technology]) }
}

describe('suggestDeployments', () => {
  test('builds a copper site where a lifted line costs no more than fibre, the cheaper of the two', () => {
    const { suggested, result } = suggest({ sites, lines: hamlet })
    expect(suggested).toMatchObject([
      { name: 'Bléquin', technology: 'nra-zo', site: [2.2, 50.8], scope: 'below', id: 'suggestion-1' },
    ])
    expect(result.deployments[0]).toMatchObject({ treated: 10, lifted: 10, stillBelow: 0 })
  })

  test('leaves to satellite the lines that do not make up a site, and nobody under the goal', () => {
    const far = { at: [2.4, 50.9], down: 128 } as const
    const { brief, result } = suggest({ sites, lines: [...hamlet, far] })
    expect(brief).toEqual([
      ['Bléquin', 'nra-zo'],
      ['Territoire', 'satellite'],
    ])
    expect(result.coverageAfter.totals).toMatchObject({ ineligible: 0, below: 0, served: 11 })
    expect(suggest({ sites, lines: hamlet.slice(1) }).brief).toEqual([['Territoire', 'satellite']])
  })

  test('does not suggest copper when its price, the link or the price of fibre is unknown', () => {
    const noPrice = { ...PRICES, 'nra-zo-site': { ...price(0), base: null, evidence: 'missing' as const } }
    const copperOf = (options: Parameters<typeof suggest>[1], spec: Partial<GroundSpec> = {}) =>
      suggest({ sites, lines: hamlet, ...spec }, options).brief.map(([, technology]) => technology)
    expect(copperOf({ assumptions: noPrice })).toEqual(['prm'])
    expect(copperOf({}, { sites: [{ kind: 'SR', at: [2.2, 50.8] }] })).toEqual(['prm'])
    const noFibre = { ...PRICES, 'ftth-prise': noPrice['nra-zo-site'] }
    expect(copperOf({ assumptions: noFibre })).toEqual(['satellite'])
  })

  test('puts a site at the centre of a zone d’ombre that has no cabinet near it', () => {
    const eleven = [...hamlet, { at: [2.201, 50.8], down: 0 } as const]
    const [first] = suggest({ sites: [{ kind: 'NRA', at: [2.2, 50.801] }], lines: eleven }).suggested
    expect(first).toMatchObject({ technology: 'nra-zo', site: hamlet[5]!.at })
  })

  test('counts on what the scenario does already', () => {
    const [done] = suggest({ sites, lines: hamlet }).suggested
    expect(suggest({ sites, lines: hamlet }, { done: [done!] }).brief).toEqual([])
  })

  test('numbers the works of one commune', () => {
    const other = hamlet.map(({ at: [lon, lat] }) => ({ at: [lon + 0.1, lat] as const, down: 0 }))
    const { brief } = suggest({
      sites: [...sites, { kind: 'SR', at: [2.3, 50.8] }],
      lines: [...hamlet, ...other],
    })
    expect(brief.map(([name]) => name)).toEqual(['Bléquin', 'Bléquin 2'])
  })

  test('takes fibre where satellite is too slow, and nothing where nothing is fast enough', () => {
    expect(suggest({ lines: hamlet }, { goalKbps: 100_000 }).brief).toEqual([['Territoire', 'ftth']])
    expect(suggest({ lines: hamlet }, { goalKbps: 2_000_000 }).brief).toEqual([])
  })

  test('leaves lines of unknown speed alone', () => {
    expect(suggest({ lines: [{ at: [2.2, 50.8] }, { at: [2.2, 50.8], down: 512 }] }).brief).toEqual([])
  })
})
