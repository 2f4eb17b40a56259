import type { AppState } from '../app-state'
import { createView } from './create-view'

/** The work whose site is being placed; null as well when that work is there no more. */
export const placingView = createView(
  ({ project, placing }: AppState) => [project.scenarios, placing],
  (scenarios, placing) =>
    scenarios
      .find(({ id }) => id === placing?.scenarioId)
      ?.deployments.find(({ id }) => id === placing?.deploymentId) ?? null,
)
