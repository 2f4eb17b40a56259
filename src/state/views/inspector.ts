import { lastValue } from '../../domain/kernel/revision'
import { describeFigures } from '../../domain/territory/describe-figures'
import { createView } from './create-view'
import { inspectSeveral } from './inspect-several'

/** All that is known of what is selected; of several things, the sum and the list. */
export const inspectorView = createView(
  ({ selection, prepared, coverage, shadow, simulations, scenarioId }) => [
    selection,
    prepared,
    coverage,
    shadow,
    scenarioId ? simulations[scenarioId] : undefined,
  ],
  (selection, prepared, coverage, shadow, simulation) => {
    const [item, ...others] = selection
    const territory = lastValue(prepared)?.territory
    if (!item || !territory) return null
    const answer = lastValue(coverage)
    const after = simulation ? (lastValue(simulation)?.result.coverageAfter ?? null) : null
    if (others.length > 0)
      return inspectSeveral(selection, {
        territory,
        coverage: answer?.coverage ?? null,
        after,
        shadow: lastValue(shadow),
      })
    const frame = { item, threshold: answer?.coverage.threshold ?? null }
    const index = Number(item.id) - 1
    switch (item.kind) {
      case 'commune': {
        const area = territory.communes[index]
        const figures = answer?.coverage.communes[index] ?? null
        const published = describeFigures(lastValue(prepared)?.figures ?? [], index)
        return (
          area && {
            ...frame,
            kind: item.kind,
            area,
            figures,
            published,
            after: after?.communes[index] ?? null,
          }
        )
      }
      case 'zone': {
        const area = territory.zones[index]
        const figures = answer?.coverage.zones[index] ?? null
        const description = answer?.zones[index] ?? null
        const commune = territory.communes.find(({ code }) => code === area?.communeCode) ?? null
        return (
          area && {
            ...frame,
            kind: item.kind,
            area,
            figures,
            description,
            commune,
            after: after?.zones[index] ?? null,
          }
        )
      }
      case 'epci': {
        const place = territory.epcis.findIndex(({ code }) => code === item.id)
        const area = territory.epcis[place]
        const figures = answer?.coverage.epcis[place] ?? null
        return area && { ...frame, kind: item.kind, area, figures, after: after?.epcis[place] ?? null }
      }
      case 'shadowZone': {
        const area = lastValue(shadow)?.zones.find(({ id }) => id === item.id)
        const communes = area?.communeIds.map((id) => territory.communes[id - 1]?.name ?? '—') ?? []
        return area && { ...frame, kind: item.kind, area, communes }
      }
      case 'site': {
        const area = territory.sites.find(({ id }) => id === item.id)
        return area && { ...frame, kind: item.kind, area }
      }
      case 'line': {
        const speedClass = answer?.positionClasses[Number(item.id)]
        return speedClass === undefined ? null : { ...frame, kind: item.kind, speedClass }
      }
    }
  },
)

export type Inspected = NonNullable<ReturnType<typeof inspectorView>>
