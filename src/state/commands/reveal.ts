import { findBounds } from '../../domain/geometry/find-bounds'
import { lastValue } from '../../domain/kernel/revision'
import type { Bounds } from '../../domain/territory/territory'
import type { AppState, SelectedItem } from '../app-state'
import type { AppContext } from '../context'

/** Selects an area and brings it into view, wherever the map looks. */
export function reveal({ store }: AppContext, item: SelectedItem): void {
  store.setState({ selection: [item], revealed: boundItem(store.getState(), item) })
}

function boundItem({ prepared, shadow }: AppState, { kind, id }: SelectedItem): Bounds | null {
  const territory = lastValue(prepared)
  const index = Number(id) - 1
  if (kind === 'commune') {
    const [west, south, east, north] = territory?.communeBounds.subarray(4 * index, 4 * index + 4) ?? []
    return north === undefined ? null : [west!, south!, east!, north]
  }
  const area =
    kind === 'zone'
      ? territory?.territory.zones[index]?.geometry
      : lastValue(shadow)?.zones.find((zone) => zone.id === id)?.contour
  return area ? findBounds([area]) : null
}
