import type { CoverageDistribution, CoverageInputs, Percentiles } from './build-distribution'
import { BELOW, classifyLine, INELIGIBLE, SERVED, UNKNOWN } from './classify-line'
import type { Coverage, CoverageCounts, CoverageFigures, Threshold } from './coverage'
import { countKnown, countLines, countSlower, type SpeedDistribution } from './speed-distribution'
import { sumCoverage, withShares } from './sum-coverage'

/**
 * Coverage of communes, zones, EPCI and the whole at a threshold. A down threshold costs a binary search an
 * area; an up threshold costs one pass over the lines. For every area lines = unknown + ineligible + below +
 * served, and the communes and the unplaced lines sum to the totals.
 */
export function readCoverage(distribution: CoverageDistribution, threshold: Threshold): Coverage {
  const { territory, placement } = distribution.inputs
  const communes = countGroups(distribution, distribution.byCommune, placement.communeOf, threshold)
  const zones = countGroups(distribution, distribution.byZone, placement.zoneOf, threshold)
  const epcis = territory.epcis.map(({ communeIds }) => sumCoverage(communeIds.map((id) => communes[id]!)))
  return {
    threshold,
    totals: completeFigures(sumCoverage(communes), distribution.totals),
    communes: distribution.communes.map((percentiles, index) =>
      completeFigures(communes[index + 1]!, percentiles),
    ),
    zones: distribution.zones.map((percentiles, index) => completeFigures(zones[index + 1]!, percentiles)),
    epcis: distribution.epcis.map((percentiles, index) => completeFigures(epcis[index]!, percentiles)),
    unplaced: communes[0]!,
  }
}

/** Counts of every group, the group 0 of lines that belong to none first. */
function countGroups(
  distribution: CoverageDistribution,
  groups: SpeedDistribution,
  groupOf: Uint32Array,
  threshold: Threshold,
): CoverageCounts[] {
  return threshold.upKbps === null
    ? searchGroups(groups, threshold.downKbps)
    : countBothDirections(distribution.inputs, groupOf, groups.start.length - 1, threshold)
}

function searchGroups(groups: SpeedDistribution, downKbps: number): CoverageCounts[] {
  return Array.from({ length: groups.start.length - 1 }, (_, group) => {
    const lines = countLines(groups, group)
    const known = countKnown(groups, group)
    const ineligible = countSlower(groups, group, 1)
    const slower = countSlower(groups, group, downKbps)
    return { lines, unknown: lines - known, ineligible, below: slower - ineligible, served: known - slower }
  })
}

function countBothDirections(
  { speeds: { downKbps, upKbps }, weights }: CoverageInputs,
  groupOf: Uint32Array,
  groups: number,
  threshold: Threshold,
): CoverageCounts[] {
  const counts = Array.from({ length: 4 }, () => new Float64Array(groups))
  for (let line = 0; line < groupOf.length; line++) {
    const status = classifyLine(downKbps[line]!, upKbps[line]!, threshold)
    counts[status]![groupOf[line]!]! += weights ? weights[line]! : 1
  }
  return Array.from({ length: groups }, (_, group) => {
    const unknown = counts[UNKNOWN]![group]!
    const ineligible = counts[INELIGIBLE]![group]!
    const below = counts[BELOW]![group]!
    const served = counts[SERVED]![group]!
    return { lines: unknown + ineligible + below + served, unknown, ineligible, below, served }
  })
}

const completeFigures = (counts: CoverageCounts, percentiles: Percentiles): CoverageFigures => ({
  ...withShares(counts),
  ...percentiles,
})
