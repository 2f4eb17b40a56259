import { findBounds } from '../../domain/geometry/find-bounds'
import { lastValue } from '../../domain/kernel/revision'
import type { AreaGeometry } from '../../domain/territory/territory'
import type { AppState, SelectedItem } from '../app-state'
import type { AppContext } from '../context'

/** Selects an area and brings it into view, wherever the map looks. */
export function reveal({ store }: AppContext, item: SelectedItem): void {
  const area = findArea(store.getState(), item)
  store.setState({ selection: [item], revealed: area ? findBounds([area]) : null })
}

function findArea({ prepared, shadow }: AppState, { kind, id }: SelectedItem): AreaGeometry | undefined {
  const territory = lastValue(prepared)?.territory
  const index = Number(id) - 1
  if (kind === 'commune') return territory?.communes[index]?.geometry
  if (kind === 'zone') return territory?.zones[index]?.geometry
  return lastValue(shadow)?.zones.find((zone) => zone.id === id)?.contour
}
