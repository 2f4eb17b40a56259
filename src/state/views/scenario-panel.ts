import { SHIPPED_ASSUMPTIONS } from '../../domain/cost/assumptions'
import { lastValue } from '../../domain/kernel/revision'
import { createView } from './create-view'

/** Colour and letter of a scenario come from its place in the list: A, B, C… */
export const scenarioLetter = (index: number): string => String.fromCharCode(65 + (index % 26))

/** The list of scenarios, the do-nothing baseline apart: it always exists and changes nothing. */
export const scenarioListView = createView(
  ({ project, simulations, scenarioId, coverage }) => [project.scenarios, simulations, scenarioId, coverage],
  (scenarios, simulations, scenarioId, coverage) => ({
    activeId: scenarioId,
    baseline: lastValue(coverage)?.coverage.totals ?? null,
    rows: scenarios.map((scenario, index) => {
      const simulation = simulations[scenario.id] ?? { state: 'absent' as const }
      const result = lastValue(simulation)?.result ?? null
      return {
        id: scenario.id,
        letter: scenarioLetter(index),
        name: scenario.name,
        deployments: scenario.deployments.length,
        state: simulation.state,
        lifted: result?.lifted ?? null,
        capex: result?.capex ?? null,
        totals: result?.coverageAfter.totals ?? null,
      }
    }),
  }),
)

/** The scenario shown, its works with their results, and what it costs. null: the baseline is shown. */
export const scenarioPanelView = createView(
  ({ project, simulations, scenarioId, prepared }) => [project.scenarios, simulations, scenarioId, prepared],
  (scenarios, simulations, scenarioId, prepared) => {
    const index = scenarios.findIndex(({ id }) => id === scenarioId)
    const scenario = scenarios[index]
    if (!scenario) return null
    const simulation = simulations[scenario.id] ?? { state: 'absent' as const }
    const result = lastValue(simulation)?.result ?? null
    return {
      scenario,
      letter: scenarioLetter(index),
      state: simulation.state,
      issues: simulation.state === 'failed' ? simulation.issues : (result?.issues ?? []),
      result,
      deployments: scenario.deployments.map((deployment) => ({
        deployment,
        result: result?.deployments.find(({ id }) => id === deployment.id) ?? null,
      })),
      epcis: lastValue(prepared)?.territory.epcis ?? [],
    }
  },
)

/** The table of unit costs: the shipped records with the user's changes over them. */
export const assumptionsView = createView(
  ({ project }) => [project.assumptions],
  (changed) =>
    SHIPPED_ASSUMPTIONS.map((shipped) => ({
      key: shipped.key,
      unit: shipped.unit,
      nature: shipped.nature,
      shipped,
      value: changed[shipped.key] ?? shipped,
      isChanged: shipped.key in changed,
    })),
)
