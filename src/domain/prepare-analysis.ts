import type { CopperFormula } from './copper/copper-formula'
import { buildDistribution, type CoverageDistribution } from './coverage/build-distribution'
import type { LinePlacement } from './coverage/coverage'
import { placeLines } from './coverage/place-lines'
import type { Issue } from './kernel/issue'
import { concatLineTables } from './lines/concat-line-tables'
import { deriveSpeeds, type LineSpeeds } from './lines/derive-speeds'
import { joinOffers, type LineOffers } from './lines/join-offers'
import type { LineTable } from './lines/line-table'
import type { OfferTable } from './lines/offer-table'
import { buildTerritory, type TerritoryParts } from './territory/build-territory'
import type { Territory } from './territory/territory'

export interface AnalysisParts extends TerritoryParts {
  readonly lines: readonly LineTable[]
  /** Offers of buildings that are among the lines; none when left out. */
  readonly offers?: readonly OfferTable[]
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
  readonly issues: readonly Issue[]
}

/** Joins the files once; the page's engine and the command line both start here. */
export function prepareAnalysis(parts: AnalysisParts, formula: CopperFormula): Analysis {
  const { territory, issues: territoryIssues } = buildTerritory(parts)
  const { lines, offers, issues: offerIssues } = joinOffers(concatLineTables(parts.lines), parts.offers ?? [])
  const { speeds, issues: speedIssues } = deriveSpeeds(lines, formula)
  const { placement, issues: placementIssues } = placeLines(territory, lines)
  const distribution = buildDistribution({ territory, speeds, placement })
  const issues = [...territoryIssues, ...offerIssues, ...speedIssues, ...placementIssues]
  return { territory, lines, offers, speeds, placement, distribution, issues }
}
