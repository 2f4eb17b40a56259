import { assertNever } from '../kernel/assert-never'
import type { Edit } from './edit'

/** The edit that undoes this one. */
export function invertEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case 'addSource':
      return { ...edit, kind: 'removeSource' }
    case 'removeSource':
      return { ...edit, kind: 'addSource' }
    case 'addScenario':
      return { ...edit, kind: 'removeScenario' }
    case 'removeScenario':
      return { ...edit, kind: 'addScenario' }
    case 'addDeployment':
      return { ...edit, kind: 'removeDeployment' }
    case 'removeDeployment':
      return { ...edit, kind: 'addDeployment' }
    case 'moveDeployment':
      return { ...edit, from: edit.to, to: edit.from }
    case 'renameProject':
    case 'setThreshold':
    case 'setShadow':
    case 'setCopperFormula':
    case 'setAssumption':
    case 'renameScenario':
    case 'setGoal':
    case 'updateDeployment':
    case 'setFunding':
      return { ...edit, before: edit.after, after: edit.before } as Edit
    case 'batch':
      return { ...edit, edits: edit.edits.map(invertEdit).reverse() }
    default:
      return assertNever(edit)
  }
}
