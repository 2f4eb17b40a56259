import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyLine, SERVED } from '../../src/domain/coverage/classify-line'
import type { Threshold } from '../../src/domain/coverage/coverage'
import { UNKNOWN_SPEED } from '../../src/domain/lines/line-table'
import { applyDeployment } from '../../src/domain/scenario/apply-deployment'
import { isUnder } from '../../src/domain/scenario/is-under'
import type { Scenario } from '../../src/domain/scenario/project'
import { simulateScenario } from '../../src/domain/scenario/simulate'
import { suggestDeployments } from '../../src/domain/scenario/suggest-deployments'
import { arbitraryGoal, arbitraryGroundSpec, arbitraryScenario } from '../domain/scenario/arbitrary-scenarios'
import { buildGround, type GroundSpec } from '../domain/scenario/build-ground'

const simulate = (spec: GroundSpec, scenario: Scenario) =>
  simulateScenario(buildGround(spec), { scenario, assumptions: {}, threshold: scenario.goal })

test('a deployment never lowers a speed, and never forgets a known one', () => {
  fc.assert(
    fc.property(arbitraryGroundSpec, arbitraryScenario, (spec, { goal, deployments }) => {
      const ground = buildGround(spec)
      const speeds = { downKbps: ground.speeds.downKbps.slice(), upKbps: ground.speeds.upKbps.slice() }
      for (const deployment of deployments) {
        const before = [speeds.downKbps.slice(), speeds.upKbps.slice()]
        applyDeployment(ground, deployment, goal, speeds)
        for (const [column, old] of [
          [speeds.downKbps, before[0]!],
          [speeds.upKbps, before[1]!],
        ] as const) {
          column.forEach((speed, line) => {
            if (old[line] === UNKNOWN_SPEED) return
            expect(speed).not.toBe(UNKNOWN_SPEED)
            expect(speed).toBeGreaterThanOrEqual(old[line]!)
          })
        }
      }
    }),
  )
})

test('lifted lines were under the goal and are served; treated lines are lifted, still below or neither', () => {
  fc.assert(
    fc.property(arbitraryGroundSpec, arbitraryScenario, (spec, { goal, deployments }) => {
      const ground = buildGround(spec)
      const speeds = { downKbps: ground.speeds.downKbps.slice(), upKbps: ground.speeds.upKbps.slice() }
      const listLines = (holds: (down: number, up: number, goal: Threshold) => boolean) =>
        [...speeds.downKbps.keys()].filter((i) => holds(speeds.downKbps[i]!, speeds.upKbps[i]!, goal))
      for (const deployment of deployments) {
        const underBefore = new Set(listLines(isUnder))
        const { treated, lifted, stillBelow } = applyDeployment(ground, deployment, goal, speeds)
        const served = listLines((...line) => classifyLine(...line) === SERVED)
        expect(served.filter((line) => underBefore.has(line))).toHaveLength(lifted)
        const under = new Set(listLines(isUnder))
        expect([...treated].filter((line) => under.has(line))).toHaveLength(stillBelow)
        expect(lifted + stillBelow).toBeLessThanOrEqual(treated.length)
        if (deployment.scope === 'below') expect(treated.every((line) => underBefore.has(line))).toBe(true)
      }
    }),
  )
})

test('coverage after never has fewer lines served, and each treated line is one prise', () => {
  fc.assert(
    fc.property(arbitraryGroundSpec, arbitraryScenario, (spec, scenario) => {
      const { coverageBefore, coverageAfter, prises, deployments } = simulate(spec, scenario)
      expect(coverageAfter.totals.lines).toBe(spec.lines.length)
      expect(coverageAfter.totals.served).toBeGreaterThanOrEqual(coverageBefore.totals.served)
      const treatments = deployments.reduce((sum, { treated }) => sum + treated, 0)
      expect(prises).toBeLessThanOrEqual(Math.min(treatments, spec.lines.length))
    }),
  )
})

test('the order of the rows changes neither the figures nor the sites', () => {
  const figures = (spec: GroundSpec, scenario: Scenario) => {
    const { downKbpsAfter, deployments, ...rest } = simulate(spec, scenario)
    return { ...rest, deployments, sorted: downKbpsAfter.toSorted() }
  }
  fc.assert(
    fc.property(arbitraryGroundSpec, arbitraryScenario, (spec, scenario) => {
      const lines = spec.lines.toReversed()
      expect(figures({ ...spec, lines }, scenario)).toEqual(figures(spec, scenario))
    }),
  )
})

test('the suggested works leave no line under the goal', () => {
  fc.assert(
    fc.property(arbitraryGroundSpec, arbitraryScenario, arbitraryGoal, (spec, drawn, goal) => {
      const scenario = { ...drawn, goal, deployments: drawn.deployments.slice(0, 2) }
      const request = { scenario, assumptions: {}, threshold: goal, shadow: null }
      const suggested = suggestDeployments(buildGround(spec), request)
      const deployments = [...scenario.deployments, ...suggested]
      const { coverageAfter } = simulate(spec, { ...scenario, deployments })
      expect(coverageAfter.totals).toMatchObject({ ineligible: 0, below: 0 })
    }),
  )
})
