import type { PreparedTerritory } from '../../domain/analysis'
import { type Derived, lastValue } from '../../domain/kernel/revision'
import type { Deployment } from '../../domain/scenario/project'
import type { AreaGeometry } from '../../domain/territory/territory'
import type { AppState } from '../app-state'
import { createView } from './create-view'
import { identify } from './identify'

/** What stands on the ground whatever the threshold, and where it comes from. */
const groundView = createView(
  ({ prepared, outline, project }: AppState) => [prepared, outline, project.sources],
  (prepared, outline, sources) => {
    const territory = lastValue(prepared)
    return {
      /** Changes only when the files do: the geometry goes to the map once. */
      revision: identify(territory),
      territory: territory?.territory ?? null,
      /** Of other contours while the new ones are outlined: then nothing. */
      outline: outline.state === 'current' ? outline.value : null,
      outlineRevision: identify(lastValue(outline)),
      attribution: [...new Set(sources.map(({ name }) => name))],
      positions: territory?.positions ?? null,
    }
  },
)

/** Apart, because it walks all the lines. */
const shadowView = createView(
  ({ prepared, shadow }: AppState) => [lastValue(prepared), lastValue(shadow)],
  (territory, shadow) => ({
    shadow,
    shadowRevision: identify(shadow),
    isolated: territory && locateLines(shadow?.isolated ?? NO_LINES, territory),
  }),
)

const scenarioView = createView(
  ({ prepared, simulations, project, scenarioId }: AppState) => [
    lastValue(prepared),
    scenarioId ? simulations[scenarioId] : undefined,
    project.scenarios.find(({ id }) => id === scenarioId),
  ],
  (territory, simulation, scenario) => {
    const after = simulation ? lastValue(simulation) : null
    return {
      isSimulated: after !== null,
      coverageAfter: after?.result.coverageAfter ?? null,
      classesAfter: after?.positionClasses ?? null,
      classCountsAfter: after?.classCounts ?? null,
      deployments: after?.result.deployments ?? [],
      treated: scenario?.deployments.flatMap((deployment) => outlineTarget(deployment, territory)) ?? [],
      scenarioRevision: `${identify(after)}/${identify(scenario)}`,
    }
  },
)

/** Geometry and data of the map. What is drawn is decided in ui/map-pane; colours are the map's. */
export const mapPaneView = createView(
  (state: AppState) => [
    groundView(state),
    shadowView(state),
    scenarioView(state),
    state.coverage,
    isUnderWay(state.prepared) || isUnderWay(state.coverage),
    state.mapMode,
    state.step,
    state.layers,
    state.hiddenClasses,
  ],
  (ground, shadow, scenario, coverage, isStale, mapMode, step, layers, hiddenClasses) => {
    const before = lastValue(coverage)
    return {
      ...ground,
      ...shadow,
      ...scenario,
      coverageBefore: before?.coverage ?? null,
      classesBefore: before?.positionClasses ?? null,
      classCountsBefore: before?.classCounts ?? null,
      /** Elsewhere the panel and the table speak of what is; the map must not speak of something else. */
      mapMode: scenario.isSimulated && step === 'scenarios' ? mapMode : ('before' as const),
      isStale,
      step,
      layers,
      hiddenClasses,
    }
  },
)

/** The area a work treats, to be drawn; communes and the whole territory are already on the map. */
function outlineTarget({ target }: Deployment, prepared: PreparedTerritory | null): readonly AreaGeometry[] {
  if (target.kind === 'shadowZone') return [target.contour]
  if (target.kind !== 'activityZone') return []
  const zone = prepared?.territory.zones.find(({ code }) => code === target.code)
  return zone ? [zone.geometry] : []
}

const NO_LINES = new Uint32Array(0)

/** Positions of some lines, interleaved; both lists of lines are ascending, so one walk finds them. */
function locateLines(lines: Uint32Array, { positions, lineOfPosition }: PreparedTerritory): Float32Array {
  const located = new Float32Array(lines.length * 2)
  let position = 0
  lines.forEach((line, index) => {
    while (lineOfPosition[position]! < line) position++
    located[2 * index] = positions[2 * position]!
    located[2 * index + 1] = positions[2 * position + 1]!
  })
  return located
}

const isUnderWay = (derived: Derived<unknown>): boolean =>
  derived.state === 'running' || derived.state === 'stale'

export const selectionView = createView(
  ({ selection, hovered }: AppState) => [selection, hovered],
  (selection, hovered) => ({ selection, hovered, primary: selection[0] ?? null }),
)
