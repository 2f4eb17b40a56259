import { EMPTY_FUNDING_PLAN } from '../cost/default-funding-plans'
import type { Threshold } from '../coverage/coverage'
import type { Scenario } from './project'

/** A scenario without deployments and without funders. */
export function createScenario(id: string, name: string, goal: Threshold): Scenario {
  return { id, name, goal, deployments: [], funding: EMPTY_FUNDING_PLAN }
}
