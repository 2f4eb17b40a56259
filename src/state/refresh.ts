import type { StoreApi } from 'zustand/vanilla'
import { makeIssue } from '../domain/kernel/issue'
import { type Derived, lastValue, type Revision } from '../domain/kernel/revision'
import type { AppState } from './app-state'
import type { Ports } from './ports'
import { coverageRevision, preparedRevision, shadowRevision, simulationRevision } from './revisions'

/** One derived value: where it is kept in the state. */
interface Slot<T> {
  readonly name: string
  readonly read: (state: AppState) => Derived<T>
  readonly write: (state: AppState, value: Derived<T>) => Partial<AppState>
}

/**
 * Keeps every derived value in step with the project. A value is asked for when its revision is not the
 * project's; an answer that is no longer the newest is dropped; the previous value stays readable meanwhile.
 */
export function createRefresh(store: StoreApi<AppState>, ports: Ports): () => void {
  const asked = new Map<string, Revision>()

  async function compute<T>(slot: Slot<T>, revision: Revision, ask: () => Promise<T>): Promise<void> {
    const present = slot.read(store.getState())
    const done = present.state === 'current' && present.basedOn === revision
    if (done || asked.get(slot.name) === revision) return
    asked.set(slot.name, revision)
    const put = (value: Derived<T>) => store.setState((state) => slot.write(state, value))
    const previous = lastValue(present)
    put({ state: 'running', previous })
    try {
      const value = await ask()
      if (asked.get(slot.name) !== revision) return
      put({ state: 'current', basedOn: revision, value })
    } catch (error) {
      if (asked.get(slot.name) !== revision) return
      const reason = error instanceof Error ? error.message : String(error)
      put({ state: 'failed', issues: [makeIssue('unexpected-failure', 'error', { reason })], previous })
      return
    }
    refresh()
  }

  function refresh(): void {
    const { project } = store.getState()
    if (project.sources.length === 0) {
      asked.clear()
      store.setState(NOTHING_DERIVED)
      return
    }
    const basis = preparedRevision(project)
    void compute(PREPARED, basis, () =>
      ports.engine.prepare({
        sourceIds: project.sources.map((source) => source.id),
        copperFormula: project.copperFormula,
      }),
    )
    const { prepared } = store.getState()
    if (prepared.state !== 'current' || prepared.basedOn !== basis) return
    const { threshold } = project
    void compute(COVERAGE, coverageRevision(project), () => ports.engine.coverage(threshold))
    void compute(SHADOW, shadowRevision(project), () => ports.engine.shadow({ threshold, ...project.shadow }))
    for (const scenario of project.scenarios) {
      void compute(simulationSlot(scenario.id), simulationRevision(project, scenario), () =>
        ports.engine.simulate({ scenario, assumptions: project.assumptions, threshold, shadow: null }),
      )
    }
  }

  return refresh
}

const ABSENT = { state: 'absent' } as const
const NOTHING_DERIVED = { prepared: ABSENT, coverage: ABSENT, shadow: ABSENT, simulations: {} }

const PREPARED: Slot<AppState['prepared'] extends Derived<infer T> ? T : never> = {
  name: 'prepared',
  read: (state) => state.prepared,
  write: (_, prepared) => ({ prepared }),
}
const COVERAGE: Slot<AppState['coverage'] extends Derived<infer T> ? T : never> = {
  name: 'coverage',
  read: (state) => state.coverage,
  write: (_, coverage) => ({ coverage }),
}
const SHADOW: Slot<AppState['shadow'] extends Derived<infer T> ? T : never> = {
  name: 'shadow',
  read: (state) => state.shadow,
  write: (_, shadow) => ({ shadow }),
}
const simulationSlot = (
  id: string,
): Slot<AppState['simulations'][string] extends Derived<infer T> ? T : never> => ({
  name: `simulation:${id}`,
  read: (state) => state.simulations[id] ?? ABSENT,
  write: (state, simulation) => ({ simulations: { ...state.simulations, [id]: simulation } }),
})
