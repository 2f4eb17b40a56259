import { lastValue } from '../../domain/kernel/revision'
import { createView } from './create-view'

/** What the pointer or the keyboard is on, wherever it is: enough for a one-line answer. */
export const hoverView = createView(
  ({ hovered, prepared, coverage, shadow, simulations, scenarioId, mapMode, step }) => [
    hovered,
    prepared,
    coverage,
    shadow,
    scenarioId && step === 'scenarios' && mapMode !== 'before' ? simulations[scenarioId] : undefined,
  ],
  (hovered, prepared, coverage, shadow, simulation) => {
    const territory = lastValue(prepared)?.territory
    const before = lastValue(coverage)
    if (!hovered || !territory || !before) return null
    const after = simulation ? lastValue(simulation) : null
    const shown = after?.result.coverageAfter ?? before.coverage
    /** The same place as it is, beside what the scenario makes of it. */
    const was = after && before.coverage
    const index = Number(hovered.id) - 1
    switch (hovered.kind) {
      case 'commune':
        return describe(territory.communes[index]?.name, shown.communes[index], was?.communes[index])
      case 'zone':
        return describe(territory.zones[index]?.name, shown.zones[index], was?.zones[index])
      case 'epci': {
        const place = territory.epcis.findIndex(({ code }) => code === hovered.id)
        return describe(territory.epcis[place]?.name, shown.epcis[place], was?.epcis[place])
      }
      case 'shadowZone': {
        const zone = lastValue(shadow)?.zones.find(({ id }) => id === hovered.id)
        const name = territory.communes[(zone?.communeIds[0] ?? 0) - 1]?.name
        if (!zone || name === undefined) return null
        const { id, lines, ineligible } = zone
        return { kind: 'shadowZone' as const, name: `${id} · ${name}`, lines, ineligible }
      }
      case 'site': {
        const site = territory.sites.find(({ id }) => id === hovered.id)
        return site ? { kind: 'site' as const, name: site.name, type: site.kind } : null
      }
      case 'line': {
        const speedClass = (after ?? before).positionClasses[Number(hovered.id)]
        return speedClass === undefined ? null : { kind: 'line' as const, speedClass }
      }
    }
  },
)

const describe = <Figures>(name: string | undefined, figures: Figures | undefined, was?: Figures) =>
  name !== undefined && figures !== undefined
    ? { kind: 'area' as const, name, figures, was: was ?? null }
    : null
