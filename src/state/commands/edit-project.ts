import type { AssumptionValue } from '../../domain/cost/assumption'
import { isPriceOrdered } from '../../domain/cost/is-price-ordered'
import type { Threshold } from '../../domain/coverage/coverage'
import { redo, type Timeline, undo } from '../../domain/scenario/history'
import type { Project } from '../../domain/scenario/project'
import type { AppState } from '../app-state'
import { commit } from '../commit'
import type { AppContext } from '../context'

export function renameProject(context: AppContext, after: string): void {
  const before = context.store.getState().project.name
  if (after.trim() && after !== before)
    commit(context, { kind: 'renameProject', before, after: after.trim() })
}

export function removeSource(context: AppContext, id: string): void {
  const { sources } = context.store.getState().project
  const index = sources.findIndex((source) => source.id === id)
  const source = sources[index]
  if (source) commit(context, { kind: 'removeSource', source, index })
}

export function setThreshold(context: AppContext, after: Threshold): void {
  const before = context.store.getState().project.threshold
  if (before.downKbps === after.downKbps && before.upKbps === after.upKbps) return
  commit(context, { kind: 'setThreshold', before, after })
}

export function setShadow(context: AppContext, after: Project['shadow']): void {
  const before = context.store.getState().project.shadow
  if (before.distance === after.distance && before.minLines === after.minLines) return
  commit(context, { kind: 'setShadow', before, after })
}

export function setCopperFormula(context: AppContext, after: Project['copperFormula']): void {
  const before = context.store.getState().project.copperFormula
  if (before !== after) commit(context, { kind: 'setCopperFormula', before, after })
}

/** `after` null goes back to the shipped price. Levels out of order are not taken: no project file would be. */
export function setAssumption(context: AppContext, key: string, after: AssumptionValue | null): void {
  if (after && !isPriceOrdered(after)) return
  const before = context.store.getState().project.assumptions[key] ?? null
  commit(context, { kind: 'setAssumption', key, before, after })
}

export function undoEdit({ store, refresh }: AppContext): void {
  store.setState((state) => keepScenario(state, undo(state)))
  refresh()
}

export function redoEdit({ store, refresh }: AppContext): void {
  store.setState((state) => keepScenario(state, redo(state)))
  refresh()
}

/** When the scenario shown is undone, the last that is left takes its place. */
function keepScenario({ scenarioId }: AppState, timeline: Timeline): Partial<AppState> {
  const { scenarios } = timeline.project
  const isThere = scenarioId === null || scenarios.some(({ id }) => id === scenarioId)
  // Only what the timeline says: the state holds much more that is not its own.
  const { project, history } = timeline
  return { project, history, ...(!isThere && { scenarioId: scenarios.at(-1)?.id ?? null }) }
}
