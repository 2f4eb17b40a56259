import { diffClasses } from './diff-classes'
import type { MapItem, MapItemKind, MapProps } from './map-props'
import { type SourceId, STATE } from './source-ids'

/** Lines are not here: selected ones have a source of their own. */
const SOURCE_OF_KIND: Readonly<Partial<Record<MapItemKind, SourceId>>> = {
  commune: 'communes',
  zone: 'zones',
  shadowZone: 'shadow',
  site: 'sites',
}

/** The two things asked of a map here. */
interface StateMap {
  setFeatureState(
    feature: { source: string; id: number },
    state: Record<string, number | boolean | null>,
  ): unknown
  removeFeatureState(feature: { source: string }): unknown
}

/**
 * Brings classes, selection and pointing to the map as feature-state, touching only what changed. Sources just
 * filled have other features under the same ids: their states start afresh.
 */
export function applyStates(
  map: StateMap,
  before: MapProps | null,
  after: MapProps,
  refilled: ReadonlySet<SourceId>,
): void {
  for (const source of refilled) map.removeFeatureState({ source })
  applyClasses(map, refilled.has('communes') ? null : before, after)
  const kept = (items: readonly MapItem[]): MapItem[] =>
    items.filter(({ kind }) => {
      const source = SOURCE_OF_KIND[kind]
      return source !== undefined && !refilled.has(source)
    })
  moveFlag(map, STATE.selected, kept(before?.selection ?? []), after.selection)
  moveFlag(
    map,
    STATE.hovered,
    kept(before?.hovered ? [before.hovered] : []),
    after.hovered ? [after.hovered] : [],
  )
}

function applyClasses(map: StateMap, before: MapProps | null, after: MapProps): void {
  const old = before?.communeClasses ?? null
  const next = after.communeClasses ?? new Uint8Array(0)
  const set = (id: number, classId: number | null): void => {
    map.setFeatureState({ source: 'communes', id }, { [STATE.classId]: classId })
  }
  for (const id of diffClasses(old, next)) set(id, next[id]!)
  for (let id = Math.max(1, next.length); id < (old?.length ?? 0); id++) set(id, null)
}

const keyOf = ({ kind, id }: MapItem): string => `${kind}:${id}`

function moveFlag(map: StateMap, flag: string, from: readonly MapItem[], to: readonly MapItem[]): void {
  const had = new Set(from.map(keyOf))
  const has = new Set(to.map(keyOf))
  const set = (item: MapItem, isOn: boolean): void => {
    const source = SOURCE_OF_KIND[item.kind]
    if (source !== undefined) map.setFeatureState({ source, id: item.id }, { [flag]: isOn })
  }
  for (const item of from) if (!has.has(keyOf(item))) set(item, false)
  for (const item of to) if (!had.has(keyOf(item))) set(item, true)
}
