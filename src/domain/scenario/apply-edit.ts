import { assertNever } from '../kernel/assert-never'
import type { Edit } from './edit'
import { insertAt, moveWithin, removeAt, replaceById } from './edit-lists'
import { expectSame } from './expect-same'
import type { Project, Scenario } from './project'

/**
 * The project after an edit. Applying the edit and then its inverse gives back an equal project; an edit that
 * does not describe this project (unknown id, another « before ») is a programmer's error and throws.
 */
export function applyEdit(project: Project, edit: Edit): Project {
  switch (edit.kind) {
    case 'renameProject':
      expectSame(edit, project.name, edit.before)
      return { ...project, name: edit.after }
    case 'addSource':
      return { ...project, sources: insertAt(edit, project.sources, edit.index, edit.source) }
    case 'removeSource':
      return { ...project, sources: removeAt(edit, project.sources, edit.index, edit.source) }
    case 'setThreshold':
      expectSame(edit, project.threshold, edit.before)
      return { ...project, threshold: edit.after }
    case 'setShadow':
      expectSame(edit, project.shadow, edit.before)
      return { ...project, shadow: edit.after }
    case 'setCopperFormula':
      expectSame(edit, project.copperFormula, edit.before)
      return { ...project, copperFormula: edit.after }
    case 'setAssumption':
      return setAssumption(project, edit)
    case 'addScenario':
      return { ...project, scenarios: insertAt(edit, project.scenarios, edit.index, edit.scenario) }
    case 'removeScenario':
      return { ...project, scenarios: removeAt(edit, project.scenarios, edit.index, edit.scenario) }
    case 'renameScenario':
      return changeScenario(project, edit, edit.id, (scenario) => {
        expectSame(edit, scenario.name, edit.before)
        return { ...scenario, name: edit.after }
      })
    case 'setGoal':
      return changeScenario(project, edit, edit.id, (scenario) => {
        expectSame(edit, scenario.goal, edit.before)
        return { ...scenario, goal: edit.after }
      })
    case 'setFunding':
      return changeScenario(project, edit, edit.scenarioId, (scenario) => {
        expectSame(edit, scenario.funding, edit.before)
        return { ...scenario, funding: edit.after }
      })
    case 'addDeployment':
    case 'removeDeployment':
    case 'updateDeployment':
    case 'moveDeployment':
      return changeScenario(project, edit, edit.scenarioId, (scenario) => ({
        ...scenario,
        deployments: changeDeployments(scenario.deployments, edit),
      }))
    case 'batch':
      return edit.edits.reduce(applyEdit, project)
    default:
      return assertNever(edit)
  }
}

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>
type DeploymentEdit = EditOf<'addDeployment' | 'removeDeployment' | 'updateDeployment' | 'moveDeployment'>

function changeScenario(
  project: Project,
  edit: Edit,
  id: string,
  change: (scenario: Scenario) => Scenario,
): Project {
  return { ...project, scenarios: replaceById(edit, project.scenarios, id, change) }
}

function changeDeployments(
  deployments: Scenario['deployments'],
  edit: DeploymentEdit,
): Scenario['deployments'] {
  switch (edit.kind) {
    case 'addDeployment':
      return insertAt(edit, deployments, edit.index, edit.deployment)
    case 'removeDeployment':
      return removeAt(edit, deployments, edit.index, edit.deployment)
    case 'updateDeployment':
      expectSame(edit, edit.after.id, edit.before.id)
      return replaceById(edit, deployments, edit.before.id, (deployment) => {
        expectSame(edit, deployment, edit.before)
        return edit.after
      })
    case 'moveDeployment':
      return moveWithin(edit, deployments, edit.from, edit.to)
    default:
      return assertNever(edit)
  }
}

/** Keys stay in alphabetical order, so that the same prices read as the same text however they were reached. */
function setAssumption(project: Project, edit: EditOf<'setAssumption'>): Project {
  const { [edit.key]: present, ...others } = project.assumptions
  expectSame(edit, present ?? null, edit.before)
  const entries = Object.entries(others)
  if (edit.after !== null) entries.push([edit.key, edit.after])
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...project, assumptions: Object.fromEntries(entries) }
}
