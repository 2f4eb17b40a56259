import { type Derived, lastValue } from '../../domain/kernel/revision'
import type { AppState } from '../app-state'
import { createView } from './create-view'

/** Geometry and data of the map. What is drawn is decided in ui/map-pane; colours are the map's. */
export const mapPaneView = createView(
  ({ prepared, coverage, shadow, simulations, scenarioId, mapMode, step, layers, hiddenClasses }) => [
    prepared,
    coverage,
    shadow,
    scenarioId ? simulations[scenarioId] : undefined,
    mapMode,
    step,
    layers,
    hiddenClasses,
  ],
  (prepared, coverage, shadow, simulation, mapMode, step, layers, hiddenClasses) => {
    const territory = lastValue(prepared)
    const before = lastValue(coverage)
    const after = simulation ? lastValue(simulation) : null
    return {
      /** Changes only when the files do: the geometry goes to the map once. */
      revision: prepared.state === 'current' ? prepared.basedOn : 'previous',
      territory: territory?.territory ?? null,
      positions: territory?.positions ?? null,
      coverageBefore: before?.coverage ?? null,
      classesBefore: before?.positionClasses ?? null,
      coverageAfter: after?.result.coverageAfter ?? null,
      classesAfter: after?.positionClasses ?? null,
      deployments: after?.result.deployments ?? [],
      shadow: lastValue(shadow),
      mapMode: after ? mapMode : ('before' as const),
      isStale: isUnderWay(prepared) || isUnderWay(coverage),
      step,
      layers,
      hiddenClasses,
    }
  },
)

const isUnderWay = (derived: Derived<unknown>): boolean =>
  derived.state === 'running' || derived.state === 'stale'

export const selectionView = createView(
  ({ selection, hovered }: AppState) => [selection, hovered],
  (selection, hovered) => ({ selection, hovered, primary: selection[0] ?? null }),
)
