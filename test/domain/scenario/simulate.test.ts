import { describe, expect, test } from 'vitest'
import { DEFAULT_FUNDING_PLANS } from '../../../src/domain/cost/default-funding-plans'
import type { Threshold } from '../../../src/domain/coverage/coverage'
import { kbps } from '../../../src/domain/kernel/units'
import { UNKNOWN_SPEED } from '../../../src/domain/lines/line-table'
import { createScenario } from '../../../src/domain/scenario/create-scenario'
import type { Deployment, Scenario, Target, TechnologyKey } from '../../../src/domain/scenario/project'
import { simulateScenario } from '../../../src/domain/scenario/simulate'
import { buildBox, buildCommune, buildZone } from '../../builders/areas'
import { buildGround, type GroundSpec } from './build-ground'

const TERRITORY: Target = { kind: 'territory' }
const EAST: Target = { kind: 'shadowZone', name: 'est', contour: buildBox(2.25, 50.7, 2.5, 50.9) }
const GOAL: Threshold = { downKbps: kbps(512), upKbps: null }
const commune = buildCommune('62001', {
  epci: 'A',
  epciName: 'A',
  population: 100,
  geometry: buildBox(2, 50.5, 2.5, 51),
})

const work = (technology: TechnologyKey, target: Target, rest: Partial<Deployment> = {}): Deployment => ({
  id: technology,
  name: technology,
  technology,
  target,
  scope: 'below',
  site: null,
  note: '',
  ...rest,
})

function simulate(
  spec: GroundSpec,
  deployments: readonly Deployment[],
  { goal = GOAL, ...changes }: Partial<Pick<Scenario, 'goal' | 'funding'>> = {},
) {
  const scenario = { ...createScenario('s', 's', goal), ...changes, deployments }
  const ground = buildGround({ communes: [commune], ...spec })
  return simulateScenario(ground, { scenario, assumptions: {}, threshold: goal })
}

describe('the order of deployments', () => {
  const lines = [
    { at: [2.2, 50.8], down: 0 },
    { at: [2.3, 50.8], down: 0 },
  ] as const
  const fibre = work('ftth', EAST, { scope: 'all' })
  const satellite = work('satellite', TERRITORY)

  test('a later one treats only what the earlier ones left below', () => {
    const { deployments, prises } = simulate({ lines }, [fibre, satellite])
    expect(deployments.map(({ treated, lifted }) => [treated, lifted])).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(prises).toBe(2)
  })

  test('a line treated twice is one prise, lifted once and billed twice', () => {
    const { deployments, prises, lifted, quantities } = simulate({ lines }, [satellite, fibre])
    expect(deployments.map(({ treated, lifted }) => [treated, lifted])).toEqual([
      [2, 2],
      [1, 0],
    ])
    expect([prises, lifted]).toEqual([2, 2])
    expect(quantities.find(({ assumption }) => assumption === 'ftth-prise')?.quantity).toBe(1)
  })
})

describe('unknown speeds', () => {
  const lines = [{ at: [2.3, 50.8] }, { at: [2.3, 50.8], down: 2048 }] as const

  test('a line of unknown speed is not treated by « below », and becomes known by « all »', () => {
    expect([...simulate({ lines }, [work('satellite', EAST)]).downKbpsAfter]).toEqual([UNKNOWN_SPEED, 2048])
    const all = simulate({ lines }, [work('satellite', EAST, { scope: 'all' })])
    expect([...all.downKbpsAfter]).toEqual([30_000, 30_000])
    expect(all.deployments[0]).toMatchObject({ treated: 2, lifted: 0, stillBelow: 0 })
  })

  test('copper cannot tell the speed of a line without a position: it stays as it is', () => {
    const target: Target = { kind: 'communes', codes: ['62001'] }
    const withoutPosition = [{ commune: '62001', down: 256 }, { commune: '62001' }]
    const site = [2.3, 50.8] as const
    const result = simulate({ lines: withoutPosition }, [
      work('nra-zo', target, { scope: 'all', site: [...site] }),
    ])
    expect([...result.downKbpsAfter]).toEqual([256, UNKNOWN_SPEED])
    expect(result.deployments[0]).toMatchObject({ treated: 2, lifted: 0, stillBelow: 1 })
  })

  test('with a goal in both directions, an unknown up speed is not under the goal', () => {
    const goal = { downKbps: kbps(2000), upKbps: kbps(1000) }
    const both = [
      { at: [2.3, 50.8], down: 3000 },
      { at: [2.3, 50.8], down: 1000, up: 500 },
    ] as const
    const result = simulate({ lines: both }, [work('satellite', EAST)], { goal })
    expect(result.deployments[0]).toMatchObject({ treated: 1, lifted: 1 })
  })
})

describe('sites', () => {
  const lines = [
    { at: [2.3, 50.8], down: 0 },
    { at: [2.31, 50.8], down: 0 },
    { at: [2.34, 50.8], down: 0 },
  ] as const
  const siteOf = (spec: Omit<GroundSpec, 'lines'>, deployment: Deployment) => {
    const [result] = simulate({ lines, ...spec }, [deployment]).deployments
    return [result!.siteChosenBy, result!.site]
  }

  test('stand where the user says', () => {
    expect(siteOf({}, work('nra-zo', EAST, { site: [2.4, 50.85] }))).toEqual(['user', [2.4, 50.85]])
  })

  test('stand beside a street cabinet less than 1 600 m from a line, the one that leaves fewest below', () => {
    const sites = [
      { kind: 'SR', at: [2.28, 50.8] },
      { kind: 'SR', at: [2.312, 50.801] },
      { kind: 'SR', at: [2.4, 50.8] },
    ] as const
    expect(siteOf({ sites }, work('nra-zo', EAST))).toEqual(['engine', [2.312, 50.801]])
  })

  test('stand at the line nearest to all the others where there is no cabinet', () => {
    const sites = [
      { kind: 'NRA', at: [2.311, 50.8] },
      { kind: 'SR', at: [2.4, 50.8] },
    ] as const
    expect(siteOf({ sites }, work('nra-zo', EAST))).toEqual(['engine', [2.31, 50.8]])
    expect(siteOf({ sites: [{ kind: 'SR', at: [2.3, 50.8] }] }, work('radio', EAST))).toEqual([
      'engine',
      [2.31, 50.8],
    ])
  })

  test('are the same whatever the order of the rows: among equals the westernmost', () => {
    const two = [
      { at: [2.31, 50.8], down: 0 },
      { at: [2.3, 50.8], down: 0 },
    ] as const
    for (const lines of [two, two.toReversed()]) {
      expect(simulate({ lines }, [work('nra-zo', EAST)]).deployments[0]!.site).toEqual([2.3, 50.8])
    }
  })

  test('do not exist for fibre and satellite', () => {
    expect(siteOf({}, work('ftth', EAST, { site: [2.4, 50.85] }))).toEqual(['none', null])
  })

  test('a PRM brings VDSL2 to the lines near its cabinet', () => {
    const sites = [{ kind: 'SR', at: [2.3, 50.8] }] as const
    const result = simulate({ lines, sites }, [work('prm', EAST, { scope: 'all' })])
    // At the cabinet 1.5 dB are left: 1 000 × (−13.63789 + 113.63789 / (1 + (1.5 / 6.365011)^0.8638044)).
    expect(result.downKbpsAfter[0]).toBe(74_663)
    expect(result.capex).toMatchObject({ low: 11_100_000, base: 18_000_000, high: 35_000_000 })
  })
})

describe('what is not known is said', () => {
  const lines = [{ at: [2.3, 50.8], down: 0 }] as const

  test('a link to a network that no file gives makes the cost unknown, and nothing is shared', () => {
    const result = simulate({ lines }, [work('nra-zo', EAST)])
    expect(result.capex).toMatchObject({ base: null, knownBase: 10_000_000, missing: ['trench-metre'] })
    expect([result.funding, result.localShare]).toEqual([null, null])
    expect(result.issues.map(({ code }) => code)).toEqual(['link-length-unknown', 'price-missing'])
  })

  test('a missing price hides the capex, not what the works do', () => {
    const result = simulate({ lines }, [work('radio', EAST)])
    expect(result.lifted).toBe(1)
    expect(result.capex.base).toBeNull()
    expect(result.issues.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['price-missing', 'warning', { name: 'radio-site', nature: 'capex' }],
      ['price-missing', 'warning', { name: 'radio-kit', nature: 'capex' }],
      ['price-missing', 'info', { name: 'radio-site-opex', nature: 'opex' }],
    ])
  })

  test('a plan that cannot be used shares nothing and says why', () => {
    const funding = DEFAULT_FUNDING_PLANS['fsn-2013']
    const result = simulate({ lines }, [work('satellite', EAST)], { funding })
    expect([result.capex.base, result.funding, result.localShare]).toEqual([30_000, null, null])
    expect(result.issues.map(({ code }) => code)).toEqual(['funding-source-incomplete'])
  })

  test('a target that the territory does not have is not a target without lines', () => {
    const unknownZone: Target = { kind: 'activityZone', code: 'Z9' }
    const west: Target = { kind: 'shadowZone', name: 'ouest', contour: buildBox(2, 50.7, 2.1, 50.9) }
    const someUnknown: Target = { kind: 'communes', codes: ['62001', '62999'] }
    const result = simulate({ lines }, [
      work('ftto', unknownZone, { scope: 'all' }),
      work('nra-zo', west),
      work('satellite', someUnknown),
    ])
    expect(result.issues.map(({ code, params }) => [code, params])).toEqual([
      ['deployment-target-missing', { name: 'ftto' }],
      ['deployment-without-lines', { name: 'nra-zo' }],
      ['deployment-target-missing', { name: 'satellite' }],
    ])
    expect(result.deployments.map(({ treated, capex }) => [treated, capex.base])).toEqual([
      [0, 0],
      [0, 0],
      [1, 30_000],
    ])
  })
})

test('an activity zone is treated whole, by its own lines', () => {
  const zones = [buildZone('Z1', { geometry: buildBox(2.25, 50.7, 2.35, 50.9) })]
  const lines = [
    { at: [2.3, 50.8], down: 8000 },
    { at: [2.4, 50.8], down: 8000 },
  ] as const
  const target: Target = { kind: 'activityZone', code: 'Z1' }
  const result = simulate({ zones, lines }, [work('ftto', target, { scope: 'all' })])
  expect([...result.downKbpsAfter]).toEqual([100_000, 8000])
  expect(result.capex).toMatchObject({ low: 200_000, base: 600_000, high: 1_000_000 })
})

test('doing nothing costs nothing and changes nothing', () => {
  const result = simulate({ lines: [{ at: [2.3, 50.8], down: 0 }, { at: [2.3, 50.8] }] }, [])
  expect(result).toMatchObject({ capex: { base: 0 }, lifted: 0, prises: 0, issues: [] })
  expect([...result.downKbpsAfter]).toEqual([0, UNKNOWN_SPEED])
  expect(result.coverageAfter).toEqual(result.coverageBefore)
})
