import type { FundingPlan } from '../../domain/cost/funding-plan'
import type { Threshold } from '../../domain/coverage/coverage'
import { makeIssue } from '../../domain/kernel/issue'
import type { Deployment, Project, Scenario } from '../../domain/scenario/project'
import { commit } from '../commit'
import type { AppContext } from '../context'
import { tell } from '../tell'

const find = (project: Project, id: string): Scenario => {
  const scenario = project.scenarios.find((candidate) => candidate.id === id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  return scenario
}
const project = ({ store }: AppContext): Project => store.getState().project

/** Adds a scenario at the end and makes it the one shown. */
export function addScenario(context: AppContext, content: Omit<Scenario, 'id'>): string {
  const id = context.ports.clock.newId('scenario')
  commit(context, {
    kind: 'addScenario',
    scenario: { ...content, id },
    index: project(context).scenarios.length,
  })
  context.store.setState({ scenarioId: id })
  return id
}

export function duplicateScenario(context: AppContext, id: string, name: string): string {
  return addScenario(context, { ...find(project(context), id), name })
}

export function removeScenario(context: AppContext, id: string): void {
  const { scenarios } = project(context)
  const index = scenarios.findIndex((scenario) => scenario.id === id)
  commit(context, { kind: 'removeScenario', scenario: find(project(context), id), index })
  context.store.setState(({ scenarioId }) =>
    scenarioId === id ? { scenarioId: project(context).scenarios[0]?.id ?? null, mapMode: 'before' } : {},
  )
}

export function renameScenario(context: AppContext, id: string, after: string): void {
  const before = find(project(context), id).name
  if (after.trim() && after !== before)
    commit(context, { kind: 'renameScenario', id, before, after: after.trim() })
}

export function setGoal(context: AppContext, id: string, after: Threshold): void {
  commit(context, { kind: 'setGoal', id, before: find(project(context), id).goal, after })
}

export function setFunding(context: AppContext, scenarioId: string, after: FundingPlan): void {
  const before = find(project(context), scenarioId).funding
  commit(context, { kind: 'setFunding', scenarioId, before, after })
}

/** Adds deployments as one step of the history, in order, after the ones there are. */
export function addDeployments(
  context: AppContext,
  scenarioId: string,
  contents: readonly Omit<Deployment, 'id'>[],
): void {
  const first = find(project(context), scenarioId).deployments.length
  const edits = contents.map((content, offset) => ({
    kind: 'addDeployment' as const,
    scenarioId,
    deployment: { ...content, id: context.ports.clock.newId('deployment') },
    index: first + offset,
  }))
  const [only] = edits
  if (edits.length === 1 && only) commit(context, only)
  else if (edits.length > 1) commit(context, { kind: 'batch', edits })
}

export function updateDeployment(context: AppContext, scenarioId: string, after: Deployment): void {
  const before = find(project(context), scenarioId).deployments.find(({ id }) => id === after.id)
  if (before) commit(context, { kind: 'updateDeployment', scenarioId, before, after })
}

export function removeDeployment(context: AppContext, scenarioId: string, deploymentId: string): void {
  const { deployments } = find(project(context), scenarioId)
  const index = deployments.findIndex(({ id }) => id === deploymentId)
  const deployment = deployments[index]
  if (deployment) commit(context, { kind: 'removeDeployment', scenarioId, deployment, index })
}

export function moveDeployment(context: AppContext, scenarioId: string, from: number, to: number): void {
  const { length } = find(project(context), scenarioId).deployments
  if (from !== to && to >= 0 && to < length) commit(context, { kind: 'moveDeployment', scenarioId, from, to })
}

/**
 * Adds the works the engine proposes, after those there are, to bring every line to the scenario's goal: one
 * step to undo. When it proposes none, says whether that is because no line remains.
 */
export async function suggestDeployments(context: AppContext, scenarioId: string): Promise<void> {
  const { engine } = context.ports
  const { assumptions, shadow } = project(context)
  const findPresent = () => project(context).scenarios.find(({ id }) => id === scenarioId)
  const scenario = findPresent()
  if (!scenario) return
  const { name } = scenario
  const zones = await engine.shadow({ threshold: scenario.goal, ...shadow })
  const request = { scenario, assumptions, threshold: scenario.goal, shadow: zones }
  const suggested = await engine.suggest(request)
  const simulated = suggested.length === 0 ? await engine.simulate(request) : null
  const present = findPresent()
  // Whoever removed it meanwhile is not waiting for an answer.
  if (!present) return
  // Suggested for works that have changed meanwhile, they would be the wrong ones.
  if (present !== scenario) return tell(context, makeIssue('suggestion-outdated', 'warning', { name }))
  if (!simulated) return addDeployments(context, scenarioId, suggested)
  const { ineligible, below } = simulated.result.coverageAfter.totals
  const left = ineligible + below
  if (left === 0) tell(context, makeIssue('suggestion-nothing-left', 'info', { name }))
  else tell(context, makeIssue('suggestion-none-fits', 'warning', { name, lines: left }))
}
