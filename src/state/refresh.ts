import type { StoreApi } from 'zustand/vanilla'
import type { CoverageAnswer, OutlineSummary, PreparedTerritory, SimulationAnswer } from '../domain/analysis'
import type { Issue } from '../domain/kernel/issue'
import { type Derived, lastValue, type Revision } from '../domain/kernel/revision'
import type { Project } from '../domain/scenario/project'
import type { ShadowResult } from '../domain/shadow/shadow-zone'
import type { AppState } from './app-state'
import { describeFailure } from './describe-failure'
import type { Ports } from './ports'
import {
  coverageRevision,
  outlineRevision,
  preparedRevision,
  shadowRevision,
  simulationRevision,
} from './revisions'
import { tell } from './tell'

/** One derived value: where it is kept, and the revision that the project of the moment asks of it. */
interface Slot<T> {
  readonly name: string
  readonly read: (state: AppState) => Derived<T>
  readonly write: (state: AppState, value: Derived<T>) => Partial<AppState>
  /** null: the project no longer has a place for this value. */
  readonly expect: (project: Project) => Revision | null
}

/**
 * Keeps every derived value in step with the project. A value is asked for when its revision is not the one
 * expected; an answer that is no longer expected is dropped; the previous value stays readable meanwhile, and
 * never passes for current.
 */
export function createRefresh(store: StoreApi<AppState>, ports: Ports): () => void {
  const underWay = new Map<string, Revision>()

  async function compute<T>(slot: Slot<T>, ask: () => Promise<T>): Promise<void> {
    const state = store.getState()
    const revision = slot.expect(state.project)
    const present = slot.read(state)
    const isDone = present.state === 'current' && present.basedOn === revision
    if (revision === null || isDone || underWay.get(slot.name) === revision) return

    underWay.set(slot.name, revision)
    const previous = lastValue(present)
    const isExpected = () => slot.expect(store.getState().project) === revision
    const put = (value: Derived<T>) => store.setState((latest) => slot.write(latest, value))
    put({ state: 'running', previous })
    try {
      const value = await ask()
      if (isExpected()) put({ state: 'current', basedOn: revision, value })
    } catch (error) {
      if (!isExpected()) return
      const issue = describeFailure(error)
      put({ state: 'failed', issues: [issue], previous })
      tell({ store, ports }, issue)
      return
    } finally {
      if (underWay.get(slot.name) === revision) underWay.delete(slot.name)
    }
    refresh()
  }

  /** A value that waits for another to be computed first must not look current meanwhile. */
  function markStale<T>(slot: Slot<T>): void {
    const state = store.getState()
    const present = slot.read(state)
    if (present.state !== 'current' || present.basedOn === slot.expect(state.project)) return
    const { basedOn, value } = present
    store.setState(slot.write(state, { state: 'stale', basedOn, value }))
  }

  function refresh(): void {
    const { project } = store.getState()
    if (project.sources.length === 0) {
      store.setState(NOTHING_DERIVED)
      return
    }
    const { threshold, assumptions } = project
    void compute(PREPARED, () =>
      ports.engine.prepare({
        sourceIds: project.sources.map((source) => source.id),
        copperFormula: project.copperFormula,
      }),
    )
    const simulations = project.scenarios.map((scenario) => [scenario, simulationSlot(scenario.id)] as const)
    const { prepared } = store.getState()
    if (prepared.state !== 'current' || prepared.basedOn !== preparedRevision(project)) {
      markStale(OUTLINE)
      markStale(OVERLAPS)
      markStale(COVERAGE)
      markStale(SHADOW)
      for (const [, slot] of simulations) markStale(slot)
      return
    }
    void compute(COVERAGE, () => ports.engine.coverage(threshold))
    void compute(OUTLINE, () => ports.engine.outline())
    // Last: the engine does one thing at a time, and this one nobody waits for.
    const { outline } = store.getState()
    if (outline.state === 'current' && outline.basedOn === outlineRevision(project)) {
      void compute(OVERLAPS, () => ports.engine.overlaps())
    }
    void compute(SHADOW, () => ports.engine.shadow({ threshold, ...project.shadow }))
    for (const [scenario, slot] of simulations) {
      void compute(slot, () => ports.engine.simulate({ scenario, assumptions, threshold, shadow: null }))
    }
  }

  return refresh
}

const ABSENT = { state: 'absent' } as const
const NOTHING_DERIVED = {
  prepared: ABSENT,
  outline: ABSENT,
  overlaps: ABSENT,
  coverage: ABSENT,
  shadow: ABSENT,
  simulations: {},
}

const PREPARED: Slot<PreparedTerritory> = {
  name: 'prepared',
  read: (state) => state.prepared,
  write: (_, prepared) => ({ prepared }),
  expect: (project) => (project.sources.length === 0 ? null : preparedRevision(project)),
}
const OUTLINE: Slot<OutlineSummary> = {
  name: 'outline',
  read: (state) => state.outline,
  write: (_, outline) => ({ outline }),
  expect: outlineRevision,
}

const OVERLAPS: Slot<readonly Issue[]> = {
  name: 'overlaps',
  read: (state) => state.overlaps,
  write: (_, overlaps) => ({ overlaps }),
  expect: outlineRevision,
}
const COVERAGE: Slot<CoverageAnswer> = {
  name: 'coverage',
  read: (state) => state.coverage,
  write: (_, coverage) => ({ coverage }),
  expect: coverageRevision,
}
const SHADOW: Slot<ShadowResult> = {
  name: 'shadow',
  read: (state) => state.shadow,
  write: (_, shadow) => ({ shadow }),
  expect: shadowRevision,
}
const simulationSlot = (id: string): Slot<SimulationAnswer> => ({
  name: `simulation:${id}`,
  read: (state) => state.simulations[id] ?? ABSENT,
  write: (state, simulation) => ({ simulations: { ...state.simulations, [id]: simulation } }),
  expect: (project) => {
    const scenario = project.scenarios.find((candidate) => candidate.id === id)
    return scenario ? simulationRevision(project, scenario) : null
  },
})
