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
      rows: ready
        ? territory.zones.map(({ geometry: _, ...zone }, index) => ({
            ...zone,
            ...answer.coverage.zones[index]!,
            ...answer.zones[index]!,
            communeName: territory.communes.find(({ code }) => code === zone.communeCode)?.name ?? null,
          }))
        : null,
    }
  },
)

export type ZoneRow = NonNullable<ReturnType<typeof zonesPanelView>['rows']>[number]
