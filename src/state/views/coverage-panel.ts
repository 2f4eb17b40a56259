import type { CoverageFigures } from '../../domain/coverage/coverage'
import { describeCoverage } from '../../domain/coverage/describe-coverage'
import { lastValue } from '../../domain/kernel/revision'
import { createView } from './create-view'

export interface EpciRow extends CoverageFigures {
  readonly code: string
  readonly name: string
  readonly population: number | null
}

export const coveragePanelView = createView(
  ({ prepared, coverage, project }) => [prepared, coverage, project.threshold, project.copperFormula],
  (prepared, coverage, threshold, copperFormula) => {
    const territory = lastValue(prepared)?.territory ?? null
    const answer = lastValue(coverage)
    const empty = { state: coverage.state, threshold, copperFormula, answer: null } as const
    if (!territory || !answer || answer.coverage.communes.length !== territory.communes.length) return empty
    const summary = describeCoverage(answer.coverage, territory.communes)
    return {
      ...empty,
      /** The threshold the figures below were computed at: not the one asked while that is computed. */
      shownThreshold: answer.coverage.threshold,
      answer: {
        totals: answer.coverage.totals,
        unplaced: answer.coverage.unplaced,
        summary,
        epcis: territory.epcis.map(
          ({ code, name, population }, index): EpciRow => ({
            code,
            name,
            population,
            ...answer.coverage.epcis[index]!,
          }),
        ),
        classCounts: answer.classCounts,
      },
    }
  },
)
