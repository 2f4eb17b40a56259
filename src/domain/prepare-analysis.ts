import type { CopperFormula } from './copper/copper-formula'
import { buildDistribution, type CoverageDistribution } from './coverage/build-distribution'
import type { LinePlacement } from './coverage/coverage'
import { placeLines } from './coverage/place-lines'
import type { Issue } from './kernel/issue'
import { concatLineTables } from './lines/concat-line-tables'
import { deriveSpeeds, type LineSpeeds } from './lines/derive-speeds'
import { findTwinFiles } from './lines/find-twin-files'
import { joinOffers, type LineOffers } from './lines/join-offers'
import type { LineTable } from './lines/line-table'
import { moveLineCodes } from './lines/move-line-codes'
import type { OfferTable } from './lines/offer-table'
import { buildTerritory, type TerritoryParts } from './territory/build-territory'
import type { CommuneFigures, PlacedFigures } from './territory/commune-figures'
import type { CommuneHistory } from './territory/commune-history/commune-history'
import { loadCommuneHistory } from './territory/commune-history/load-commune-history'
import { placeFigures } from './territory/place-figures'
import type { Territory } from './territory/territory'

export interface AnalysisParts extends TerritoryParts {
  readonly lines: readonly LineTable[]
  /** Offers of buildings that are among the lines; none when left out. */
  readonly offers?: readonly OfferTable[]
  /** Published tables; none when left out. */
  readonly figures?: readonly CommuneFigures[]
}

/** The files joined: everything a question about coverage, zones d'ombre or a scenario starts from. */
export interface Analysis {
  readonly territory: Territory
  readonly lines: LineTable
  /** What is offered where lines are buildings whose offers came in a file of their own; null without any. */
  readonly offers: LineOffers | null
  readonly speeds: LineSpeeds
  readonly placement: LinePlacement
  readonly distribution: CoverageDistribution
  /** Published tables, beside what is computed and never mixed with it. */
  readonly figures: readonly PlacedFigures[]
  readonly issues: readonly Issue[]
}

/**
 * The history of commune codes where the files need it, to be given to `prepareAnalysis`: published tables, or lines
 * whose codes are not all those of the contours.
 */
export async function loadHistoryFor({
  communes,
  figures = [],
  lines,
}: AnalysisParts): Promise<CommuneHistory | null> {
  const known = new Set<string>(communes.flatMap((list) => list.map(({ code }) => code)))
  const isStrange = (code: string) => code !== '' && !known.has(code)
  const isNeeded =
    known.size > 0 &&
    (figures.length > 0 || lines.some(({ commune }) => commune.values.some((code) => isStrange(code))))
  return isNeeded ? loadCommuneHistory() : null
}

/**
 * Joins the files once; the page's engine and the command line both start here.
 *
 * @param history what `loadHistoryFor` gives
 */
export function prepareAnalysis(
  parts: AnalysisParts,
  formula: CopperFormula,
  history: CommuneHistory | null,
): Analysis {
  const { territory, issues: territoryIssues } = buildTerritory(parts)
  const { lines, offers, issues: offerIssues } = joinOffers(concatLineTables(parts.lines), parts.offers ?? [])
  const { speeds, issues: speedIssues } = deriveSpeeds(lines, formula)
  const codes = territory.communes.map(({ code }) => code)
  const moved = history && moveLineCodes(lines, new Set<string>(codes), history)
  const { placement, issues: placementIssues } = placeLines(territory, lines, moved ?? undefined)
  const distribution = buildDistribution({ territory, speeds, placement })
  const placed = history && placeFigures(parts.figures ?? [], codes, history)
  const issues = [
    ...territoryIssues,
    ...findTwinFiles(lines),
    ...offerIssues,
    ...speedIssues,
    ...(moved?.issues ?? []),
    ...placementIssues,
    ...(placed?.issues ?? []),
  ]
  return { territory, lines, offers, speeds, placement, distribution, figures: placed?.figures ?? [], issues }
}
