import { lastValue } from '../../domain/kernel/revision'
import type { Target } from '../../domain/scenario/project'
import type { SelectedItem } from '../app-state'
import { createView } from './create-view'

/** Something a work can treat, ready to be put in a scenario. */
export interface Choice {
  readonly item: SelectedItem
  readonly name: string
  /** A zone d'ombre's commune: its rank changes with the threshold, so that a work is not named after it. */
  readonly commune: string | null
  /** Lines under the threshold it holds, ineligible ones included; null where that is not known yet. */
  readonly lines: number | null
  /** Those of them without any offer. */
  readonly ineligible: number
  readonly target: Target
}

/**
 * Everything that can be treated: zones d'ombre (kept as the contour they have now), communes, activity zones.
 * The whole territory is not in the list: it needs no choosing.
 */
export const choicesView = createView(
  ({ prepared, coverage, shadow }) => [prepared, coverage, shadow],
  (prepared, coverage, shadow): readonly Choice[] => {
    const territory = lastValue(prepared)?.territory
    if (!territory) return []
    const figures = lastValue(coverage)?.coverage
    const underOf = (counts: { readonly ineligible: number; readonly below: number } | undefined) =>
      counts ? counts.ineligible + counts.below : null
    return [
      ...(lastValue(shadow)?.zones ?? []).map(({ id, lines, ineligible, communeIds, contour }): Choice => {
        const commune = territory.communes[communeIds[0]! - 1]?.name ?? '—'
        return {
          item: { kind: 'shadowZone', id },
          name: `${id} · ${commune}`,
          commune,
          lines,
          ineligible,
          target: { kind: 'shadowZone', name: commune, contour },
        }
      }),
      ...territory.communes.map(
        ({ id, name, code }, index): Choice => ({
          item: { kind: 'commune', id },
          name,
          commune: null,
          lines: underOf(figures?.communes[index]),
          ineligible: figures?.communes[index]?.ineligible ?? 0,
          target: { kind: 'communes', codes: [code] },
        }),
      ),
      ...territory.zones.map(
        ({ id, name, code }, index): Choice => ({
          item: { kind: 'zone', id },
          name,
          commune: null,
          lines: underOf(figures?.zones[index]),
          ineligible: figures?.zones[index]?.ineligible ?? 0,
          target: { kind: 'activityZone', code },
        }),
      ),
    ]
  },
)

/** The choices among them that are selected, in the order they were selected. */
export const selectedChoicesView = createView(
  (state) => [choicesView(state), state.selection],
  (choices, selection): readonly Choice[] =>
    selection.flatMap(({ kind, id }) => {
      const choice = choices.find(({ item }) => item.kind === kind && item.id === id)
      return choice ? [choice] : []
    }),
)
