import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DEFAULT_FUNDING_PLANS, type FundingPlanKey } from '../../../src/domain/cost/default-funding-plans'
import type { CoverageCounts, Threshold } from '../../../src/domain/coverage/coverage'
import { centsToEuros } from '../../../src/domain/kernel/units'
import { UNKNOWN_SPEED } from '../../../src/domain/lines/line-table'
import type { Deployment, Target, TechnologyKey } from '../../../src/domain/scenario/project'
import { simulateScenario } from '../../../src/domain/scenario/simulate'
import type { CostRange, DeploymentResult } from '../../../src/domain/scenario/simulation'
import { buildBox, buildCommune, numberCommunes } from '../../builders/areas'
import type { LineSpec } from '../../builders/lines'
import { buildGround, type GroundSpec } from './build-ground'

type Box = [number, number, number, number]
interface GoldenInput {
  readonly communes: readonly { code: string; epci: string; population: number; box: Box }[]
  readonly sites: NonNullable<GroundSpec['sites']>
  readonly lines: readonly LineSpec[]
  readonly threshold: Threshold
  readonly plan: FundingPlanKey
  readonly deployments: readonly {
    readonly technology: TechnologyKey
    readonly target: 'box' | 'communes' | 'territory'
    readonly box?: Box
    readonly codes?: readonly string[]
    readonly scope: Deployment['scope']
  }[]
}
interface GoldenExpected {
  readonly deployments: readonly Partial<DeploymentResult>[]
  readonly downKbpsAfter: readonly (number | null)[]
  readonly quantities: readonly (readonly [string, number | null, number | null])[]
  readonly capexEuros: readonly (number | null)[]
  readonly opexEuros: readonly (number | null)[]
  readonly missing: readonly string[]
  readonly prises: number
  readonly lifted: number
  readonly fundingEuros: readonly (readonly [string, number])[]
  readonly localShareEuros: readonly (readonly [string, number, number])[]
  readonly before: CoverageCounts
  readonly after: CoverageCounts
  readonly issues: readonly string[]
}

const readGolden = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/golden/${name}/${file}.json`, import.meta.url), 'utf8'))

describe.each(['scenario-nra-zo', 'scenario-ftth'])('%s', (name) => {
  const input = readGolden(name, 'input') as GoldenInput
  const expected = readGolden(name, 'expected') as GoldenExpected
  const result = simulate(input)

  test('treats and lifts the lines worked out by hand', () => {
    expect(result.deployments).toMatchObject(expected.deployments)
    expect(Array.from(result.downKbpsAfter, (speed) => (speed === UNKNOWN_SPEED ? null : speed))).toEqual(
      expected.downKbpsAfter,
    )
    expect([result.prises, result.lifted]).toEqual([expected.prises, expected.lifted])
    expect(result.coverageBefore.totals).toMatchObject(expected.before)
    expect(result.coverageAfter.totals).toMatchObject(expected.after)
  })

  test('counts the quantities and the euros worked out by hand', () => {
    expect(
      result.quantities.map(({ assumption, quantity, cost }) => [assumption, quantity, euros(cost.base)]),
    ).toEqual(expected.quantities)
    expect(inEuros(result.capex)).toEqual(expected.capexEuros)
    expect(inEuros(result.opexPerYear)).toEqual(expected.opexEuros)
    expect([...result.capex.missing, ...result.opexPerYear.missing]).toEqual(expected.missing)
    expect(result.issues.map(({ code }) => code)).toEqual(expected.issues)
  })

  test('shares the cost to the cent', () => {
    expect(result.funding?.map(({ id, amount }) => [id, euros(amount)])).toEqual(expected.fundingEuros)
    expect(
      result.localShare?.map(({ epci, amount, linesTreated }) => [epci, euros(amount), linesTreated]),
    ).toEqual(expected.localShareEuros)
  })
})

function simulate(input: GoldenInput) {
  const communes = numberCommunes(
    input.communes.map(({ code, epci, population, box }) =>
      buildCommune(code, { epci, epciName: epci, population, geometry: buildBox(...box) }),
    ),
  )
  const deployments = input.deployments.map(
    ({ technology, scope, ...target }, index): Deployment => ({
      id: `${index}`,
      name: `${index}`,
      technology,
      target: readTarget(target),
      scope,
      site: null,
      note: '',
    }),
  )
  const funding = DEFAULT_FUNDING_PLANS[input.plan]
  const scenario = { id: 's', name: 's', goal: input.threshold, deployments, funding }
  const ground = buildGround({ communes, sites: input.sites, lines: input.lines })
  return simulateScenario(ground, { scenario, assumptions: {}, threshold: input.threshold })
}

function readTarget({
  target,
  box,
  codes,
}: Omit<GoldenInput['deployments'][number], 'technology' | 'scope'>) {
  const targets: Record<typeof target, () => Target> = {
    box: () => ({ kind: 'shadowZone', name: 'box', contour: buildBox(...box!) }),
    communes: () => ({ kind: 'communes', codes: codes! }),
    territory: () => ({ kind: 'territory' }),
  }
  return targets[target]()
}

const euros = (amount: CostRange['base']) => (amount === null ? null : centsToEuros(amount))
const inEuros = ({ low, base, high }: CostRange) => [low, base, high].map(euros)
