import { lastValue } from '../../domain/kernel/revision'
import type { ShadowZone } from '../../domain/shadow/shadow-zone'
import { createView } from './create-view'

/** One row of the zones d'ombre table. Named after the commune with most of its lines. */
export interface ShadowRow extends Omit<ShadowZone, 'members' | 'contour'> {
  readonly name: string
  readonly communeNames: readonly string[]
  /** In the order of the names. */
  readonly communeCodes: readonly string[]
}

export const shadowPanelView = createView(
  ({ prepared, shadow, project }) => [prepared, shadow, project.threshold, project.shadow],
  (prepared, shadow, threshold, parameters) => {
    const territory = lastValue(prepared)?.territory ?? null
    const result = lastValue(shadow)
    const empty = { state: shadow.state, threshold, parameters, answer: null } as const
    if (!territory || !result) return empty
    const names = result.zones.map(({ communeIds }) =>
      communeIds.map((id) => territory.communes[id - 1]?.name ?? '—'),
    )
    const rows = result.zones.map(
      ({ members: _, contour: __, ...zone }, index): ShadowRow => ({
        ...zone,
        communeNames: names[index]!,
        communeCodes: zone.communeIds.map((id) => territory.communes[id - 1]?.code ?? '—'),
        name: names[index]![0] ?? '—',
      }),
    )
    const sum = (pick: (row: ShadowRow) => number) => rows.reduce((total, row) => total + pick(row), 0)
    return {
      ...empty,
      shownThreshold: result.parameters.threshold,
      answer: {
        rows,
        lines: sum((row) => row.lines),
        ineligible: sum((row) => row.ineligible),
        isolated: result.isolated.length,
        withoutPosition: result.withoutPosition,
        communesTouched: new Set(result.zones.flatMap(({ communeIds }) => communeIds)).size,
      },
    }
  },
)
