import { compareCoverage } from '../../domain/coverage/compare-coverage'
import type { CoverageFigures } from '../../domain/coverage/coverage'
import { lastValue } from '../../domain/kernel/revision'
import type { CommuneRecord } from '../../domain/territory/territory'
import type { AppState } from '../app-state'
import { createView } from './create-view'

/** One row of the table of communes, which points at what there is: a country's worth is made in one go. */
export interface CommuneRow {
  readonly commune: CommuneRecord
  readonly figures: CoverageFigures
  /** Lines that the scenario shown brings to the threshold; null where no scenario is shown. */
  readonly gained: number | null
}

const shownScenario = ({ step, scenarioId, project, simulations }: AppState) =>
  step === 'scenarios' && scenarioId !== null
    ? {
        name: project.scenarios.find(({ id }) => id === scenarioId)?.name ?? '',
        simulation: simulations[scenarioId],
      }
    : null

/** The twin of the map: the same figures, before the scenario or after it as the map shows them. */
export const communeTableView = createView(
  (state: AppState) => {
    const shown = shownScenario(state)
    return [state.prepared, state.coverage, shown?.name ?? null, shown?.simulation, state.mapMode]
  },
  (prepared, coverage, scenarioName, simulation, mapMode) => {
    const known = lastValue(prepared)
    const before = lastValue(coverage)?.coverage ?? null
    const result = simulation ? (lastValue(simulation)?.result ?? null) : null
    const isAfter = result !== null && mapMode !== 'before'
    const shown = isAfter ? result.coverageAfter : before
    if (!known || !before || !shown || shown.communes.length !== known.territory.communes.length) return null
    const { territory, communesByName } = known
    const isCurrent = coverage.state === 'current' && (!isAfter || simulation?.state === 'current')
    return {
      isStale: !isCurrent,
      threshold: shown.threshold,
      /** The scenario whose « after » is shown; null: what is. */
      scenarioName: isAfter ? scenarioName : null,
      hasGains: result !== null,
      /** The scenario beside which the figures stand, and on which side of it; null: there is none. */
      moment: result === null ? null : { scenario: scenarioName ?? '', isAfter },
      /** Worst served first, then by name, as the sentence of the panel has it: the table keeps this order among equals. */
      rows: Array.from(communesByName, (index): CommuneRow => {
        const gained = result && result.coverageAfter.communes[index]!.served - before.communes[index]!.served
        return { commune: territory.communes[index]!, figures: shown.communes[index]!, gained }
      }).sort((a, b) => compareCoverage(a.figures, b.figures)),
    }
  },
)
