import { DEFAULT_FUNDING_PLANS, STARTING_FUNDING_PLAN } from '../cost/default-funding-plans'
import type { Threshold } from '../coverage/coverage'
import type { Scenario } from './project'

/** A scenario without deployments, to be funded as the Pays de Saint-Omer did until the user says otherwise. */
export function createScenario(id: string, name: string, goal: Threshold): Scenario {
  return { id, name, goal, deployments: [], funding: DEFAULT_FUNDING_PLANS[STARTING_FUNDING_PLAN] }
}
