import { compareNames, compareSureShare } from '../../domain/coverage/compare-coverage'
import type { CoverageFigures } from '../../domain/coverage/coverage'
import { lastValue } from '../../domain/kernel/revision'
import { createView } from './create-view'

/** Activity zones with what their lines tell; the label grid has a panel of its own. */
export const zonesPanelView = createView(
  ({ prepared, coverage, project }) => [prepared, coverage, project.threshold],
  (prepared, coverage, threshold) => {
    const territory = lastValue(prepared)?.territory ?? null
    const answer = lastValue(coverage)
    const ready = territory && answer && answer.coverage.zones.length === territory.zones.length
    return {
      state: coverage.state,
      threshold,
      /** By share served, then by best speed, then by name: the worst served first, the unknown last. */
      rows: ready
        ? territory.zones
            .map(({ geometry: _, ...zone }, index) => ({
              ...zone,
              ...answer.coverage.zones[index]!,
              ...answer.zones[index]!,
              communeName: territory.communes.find(({ code }) => code === zone.communeCode)?.name ?? null,
            }))
            .sort(compareZones)
        : null,
    }
  },
)

export type ZoneRow = NonNullable<ReturnType<typeof zonesPanelView>['rows']>[number]

function compareZones(a: ComparedZone, b: ComparedZone): number {
  const speeds = (a.bestDownKbps ?? Infinity) - (b.bestDownKbps ?? Infinity)
  // Two unknown speeds are equal: their difference is not a number.
  return compareSureShare(a, b) || speeds || compareNames(a, b)
}

interface ComparedZone extends Pick<CoverageFigures, 'share' | 'shareLow'> {
  readonly bestDownKbps: number | null
  readonly name: string
}
