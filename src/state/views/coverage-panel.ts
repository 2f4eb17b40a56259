import type { CoverageFigures } from '../../domain/coverage/coverage'
import { lastValue } from '../../domain/kernel/revision'
import { createView } from './create-view'

type NamedFigures = CoverageFigures & { readonly id: number; readonly name: string }

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
    const communes = territory.communes.map(
      ({ id, name }, index): NamedFigures => ({
        id,
        name,
        ...answer.coverage.communes[index]!,
      }),
    )
    return {
      ...empty,
      /** The threshold the figures below were computed at: not the one asked while that is computed. */
      shownThreshold: answer.coverage.threshold,
      answer: {
        totals: answer.coverage.totals,
        unplaced: answer.coverage.unplaced,
        communes,
        epcis: territory.epcis.map(
          ({ code, name, population }, index): EpciRow => ({
            code,
            name,
            population,
            ...answer.coverage.epcis[index]!,
          }),
        ),
        classCounts: answer.classCounts,
        /** Communes with at least one line under the threshold. */
        communesConcerned: communes.filter(({ ineligible, below }) => ineligible + below > 0).length,
        worst: findWorst(communes),
      },
    }
  },
)

/** The commune with the lowest known share; among equals the one with most lines. */
function findWorst(rows: readonly NamedFigures[]): NamedFigures | null {
  let worst: NamedFigures | null = null
  for (const row of rows) {
    if (row.share === null) continue
    if (!worst || row.share < worst.share! || (row.share === worst.share && row.lines > worst.lines))
      worst = row
  }
  return worst
}
