import type { MapItem, MapItemKind, MapProps } from './map-props'
import { COMMUNE_SOURCE, type SourceId, STATE } from './source-ids'

/** Lines are not here: selected ones have a source of their own. */
const SOURCE_OF_KIND: Readonly<Partial<Record<MapItemKind, FeatureSource>>> = {
  commune: COMMUNE_SOURCE,
  zone: { source: 'zones' },
  shadowZone: { source: 'shadow' },
  site: { source: 'sites' },
}

interface FeatureSource {
  readonly source: SourceId | 'communes'
  readonly sourceLayer?: string
}

/** The two things asked of a map here. */
export interface StateMap {
  setFeatureState(feature: FeatureSource & { id: number }, state: Record<string, number | boolean>): unknown
  removeFeatureState(feature: FeatureSource): unknown
}

/**
 * Brings selection and pointing to the map as feature-state, touching only what changed. Sources just filled have
 * other features under the same ids: their states start afresh.
 */
export function applyStates(
  map: StateMap,
  before: MapProps | null,
  after: MapProps,
  refilled: ReadonlySet<FeatureSource['source']>,
): void {
  for (const source of refilled) map.removeFeatureState(source === 'communes' ? COMMUNE_SOURCE : { source })
  const kept = (items: readonly MapItem[]): MapItem[] =>
    items.filter(({ kind }) => {
      const where = SOURCE_OF_KIND[kind]
      return where !== undefined && !refilled.has(where.source)
    })
  moveFlag(map, STATE.selected, kept(before?.selection ?? []), after.selection)
  moveFlag(
    map,
    STATE.hovered,
    kept(before?.hovered ? [before.hovered] : []),
    after.hovered ? [after.hovered] : [],
  )
}

/** Gives a commune its class. */
export function setClass(map: StateMap, id: number, classId: number): void {
  map.setFeatureState({ ...COMMUNE_SOURCE, id }, { [STATE.classId]: classId })
}

const keyOf = ({ kind, id }: MapItem): string => `${kind}:${id}`

function moveFlag(map: StateMap, flag: string, from: readonly MapItem[], to: readonly MapItem[]): void {
  const had = new Set(from.map(keyOf))
  const has = new Set(to.map(keyOf))
  const set = (item: MapItem, isOn: boolean): void => {
    const where = SOURCE_OF_KIND[item.kind]
    if (where !== undefined) map.setFeatureState({ ...where, id: item.id }, { [flag]: isOn })
  }
  for (const item of from) if (!has.has(keyOf(item))) set(item, false)
  for (const item of to) if (!had.has(keyOf(item))) set(item, true)
}
