import type { LngLat, Map as MapLibreMap, Point } from 'maplibre-gl'
import type { LayerId } from './layer-order'
import type { MapPoints } from './map-points'
import type { MapItem, MapItemKind } from './map-props'

/** Layers that answer to the pointer. The first kind found wins: small things before the areas they stand on. */
const AREA_LAYERS: readonly (readonly [LayerId, MapItemKind])[] = [
  ['zone-fill', 'zone'],
  ['shadow-fill', 'shadowZone'],
  ['land', 'commune'],
]
/** Pixels round the pointer in which a site counts as aimed at. */
const SITE_SLACK = 4

/** What is under a place of the map: a site, else a line, else the area. */
export function findItem(map: MapLibreMap, points: MapPoints, point: Point, lngLat: LngLat): MapItem | null {
  const { x, y } = point
  const [site] = map.queryRenderedFeatures(
    [
      [x - SITE_SLACK, y - SITE_SLACK],
      [x + SITE_SLACK, y + SITE_SLACK],
    ],
    { layers: ['sites'] },
  )
  if (typeof site?.id === 'number') return { kind: 'site', id: site.id }
  const line = points.lineAt(map, lngLat.lng, lngLat.lat)
  if (line !== null) return { kind: 'line', id: line }
  const areas = map.queryRenderedFeatures(point, { layers: AREA_LAYERS.map(([layer]) => layer) })
  for (const [layer, kind] of AREA_LAYERS) {
    const id = areas.find((area) => area.layer.id === layer)?.id
    if (typeof id === 'number') return { kind, id }
  }
  return null
}

/** Every area on screen that a rectangle touches, each once. */
export function listItemsInBox(map: MapLibreMap, from: Point, to: Point): MapItem[] {
  const found = new Map<string, MapItem>()
  const layers = AREA_LAYERS.map(([layer]) => layer)
  for (const { id, layer } of map.queryRenderedFeatures([from, to], { layers })) {
    const kind = AREA_LAYERS.find(([name]) => name === layer.id)?.[1]
    if (kind !== undefined && typeof id === 'number') found.set(`${kind}:${id}`, { kind, id })
  }
  return [...found.values()]
}
