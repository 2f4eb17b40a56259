import { lastValue } from '../../domain/kernel/revision'
import type { SelectedItem } from '../app-state'
import { createView } from './create-view'

/** A place that can be looked for by its name or its code. */
export interface SearchItem extends SelectedItem {
  readonly name: string
  readonly code: string
}

/** Communes and activity zones, in the order of their files. */
export const searchView = createView(
  ({ prepared }) => [lastValue(prepared)?.territory ?? null],
  (territory): readonly SearchItem[] => [
    ...(territory?.communes ?? []).map(({ id, name, code }) => ({
      kind: 'commune' as const,
      id,
      name,
      code,
    })),
    ...(territory?.zones ?? []).map(({ id, name, code }) => ({ kind: 'zone' as const, id, name, code })),
  ],
)
