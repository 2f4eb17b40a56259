import type { AssumptionValue } from '../cost/assumption'
import type { FundingPlan } from '../cost/funding-plan'
import type { Threshold } from '../coverage/coverage'
import type { Deployment, Project, Scenario, SourceRef } from './project'

/**
 * A change to a project as a value that holds what it needs to be undone. `applyEdit` and `invertEdit` are its
 * only readers; the history is a list of these.
 */
export type Edit =
  | {
      readonly kind: 'renameProject'
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'addSource'
      readonly source: SourceRef
      readonly index: number
    }
  | {
      readonly kind: 'removeSource'
      readonly source: SourceRef
      readonly index: number
    }
  | {
      readonly kind: 'setThreshold'
      readonly before: Threshold
      readonly after: Threshold
    }
  | {
      readonly kind: 'setShadow'
      readonly before: Project['shadow']
      readonly after: Project['shadow']
    }
  | {
      readonly kind: 'setCopperFormula'
      readonly before: Project['copperFormula']
      readonly after: Project['copperFormula']
    }
  | {
      readonly kind: 'setAssumption'
      readonly key: string
      /** null: the shipped value. */
      readonly before: AssumptionValue | null
      readonly after: AssumptionValue | null
    }
  | {
      readonly kind: 'addScenario'
      readonly scenario: Scenario
      readonly index: number
    }
  | {
      readonly kind: 'removeScenario'
      readonly scenario: Scenario
      readonly index: number
    }
  | {
      readonly kind: 'renameScenario'
      readonly id: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'setGoal'
      readonly id: string
      readonly before: Threshold
      readonly after: Threshold
    }
  | {
      readonly kind: 'addDeployment'
      readonly scenarioId: string
      readonly deployment: Deployment
      readonly index: number
    }
  | {
      readonly kind: 'removeDeployment'
      readonly scenarioId: string
      readonly deployment: Deployment
      readonly index: number
    }
  | {
      readonly kind: 'updateDeployment'
      readonly scenarioId: string
      readonly before: Deployment
      readonly after: Deployment
    }
  | {
      readonly kind: 'moveDeployment'
      readonly scenarioId: string
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'setFunding'
      readonly scenarioId: string
      readonly before: FundingPlan
      readonly after: FundingPlan
    }
  /** Several edits that a user sees as one, applied in order, undone in reverse. */
  | { readonly kind: 'batch'; readonly edits: readonly Edit[] }
