import type { Position } from 'geojson'
import type { Deployment } from '../../domain/scenario/project'
import { commit } from '../commit'
import type { AppContext } from '../context'

/** About a decimetre: finer than a site is surveyed, and short enough to read in the project file. */
const DECIMALS = 6

/** From then on the next point given of the map is where this work's site stands. */
export const startPlacing = ({ store }: AppContext, scenarioId: string, deploymentId: string): void =>
  store.setState({ placing: { scenarioId, deploymentId } })

export const stopPlacing = ({ store }: AppContext): void => store.setState({ placing: null })

/** Puts the site of the work being placed at a point, degrees: one step to undo. */
export function placeSite(context: AppContext, [lon, lat]: readonly [number, number]): void {
  const { placing } = context.store.getState()
  stopPlacing(context)
  if (placing) setSite(context, placing, [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))])
}

/** Lets the engine choose the site again. */
export const releaseSite = (context: AppContext, scenarioId: string, deploymentId: string): void =>
  setSite(context, { scenarioId, deploymentId }, null)

function setSite(
  context: AppContext,
  { scenarioId, deploymentId }: { readonly scenarioId: string; readonly deploymentId: string },
  site: Position | null,
): void {
  const before = context.store
    .getState()
    .project.scenarios.find(({ id }) => id === scenarioId)
    ?.deployments.find(({ id }) => id === deploymentId)
  if (!before) return
  const after: Deployment = { ...before, site }
  commit(context, { kind: 'updateDeployment', scenarioId, before, after })
}
