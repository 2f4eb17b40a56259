import type { PreparedTerritory } from '../../domain/analysis'
import { type Derived, lastValue } from '../../domain/kernel/revision'
import type { Deployment } from '../../domain/scenario/project'
import type { AreaGeometry } from '../../domain/territory/territory'
import type { AppState } from '../app-state'
import { createView } from './create-view'
import { identify } from './identify'

/** Geometry and data of the map. What is drawn is decided in ui/map-pane; colours are the map's. */
export const mapPaneView = createView(
  ({
    prepared,
    outline,
    coverage,
    shadow,
    simulations,
    project,
    scenarioId,
    mapMode,
    step,
    layers,
    hiddenClasses,
  }) => [
    prepared,
    outline,
    coverage,
    shadow,
    scenarioId ? simulations[scenarioId] : undefined,
    project.scenarios.find(({ id }) => id === scenarioId),
    project.sources,
    mapMode,
    step,
    layers,
    hiddenClasses,
  ],
  (
    prepared,
    outline,
    coverage,
    shadow,
    simulation,
    scenario,
    sources,
    mapMode,
    step,
    layers,
    hiddenClasses,
  ) => {
    const territory = lastValue(prepared)
    const before = lastValue(coverage)
    const after = simulation ? lastValue(simulation) : null
    return {
      /** Changes only when the files do: the geometry goes to the map once. */
      revision: identify(territory),
      territory: territory?.territory ?? null,
      /** Of other contours while the new ones are outlined: then nothing. */
      outline: outline.state === 'current' ? outline.value : null,
      outlineRevision: identify(lastValue(outline)),
      /** Where what is drawn comes from. */
      attribution: sources.map(({ name }) => name),
      positions: territory?.positions ?? null,
      coverageBefore: before?.coverage ?? null,
      classesBefore: before?.positionClasses ?? null,
      coverageAfter: after?.result.coverageAfter ?? null,
      classesAfter: after?.positionClasses ?? null,
      deployments: after?.result.deployments ?? [],
      treated: scenario?.deployments.flatMap((deployment) => outlineTarget(deployment, territory)) ?? [],
      scenarioRevision: `${identify(after)}/${identify(scenario)}`,
      shadowRevision: identify(lastValue(shadow)),
      shadow: lastValue(shadow),
      isolated: territory && locateLines(lastValue(shadow)?.isolated ?? NO_LINES, territory),
      /** Elsewhere the panel and the table speak of what is; the map must not speak of something else. */
      mapMode: after && step === 'scenarios' ? mapMode : ('before' as const),
      isStale: isUnderWay(prepared) || isUnderWay(coverage),
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
