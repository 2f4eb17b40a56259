import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { layerRank } from './layer-order'
import { communeLayers } from './layer-specs/communes'
import { groundLayers } from './layer-specs/ground'
import { nameLayers } from './layer-specs/names'
import { outlineLayers } from './layer-specs/outlines'
import { pickedLineLayers, scenarioLayers } from './layer-specs/scenario'
import { shadowLayers } from './layer-specs/shadow'
import { siteLayers } from './layer-specs/sites'
import { zoneLayers } from './layer-specs/zones'
import type { MapLook } from './map-look'
import { SOURCE_IDS, TILE_SETS } from './source-ids'
import { LAST_TILE_ZOOM, tileAddress } from './tile-protocol'

/** Simplification, in pixels: below MapLibre's own so that neighbours keep the border they share. */
const TOLERANCE = 0.15
const TRANSITION_MS = 160

/**
 * Every layer of the style, in the declared order. The points of the lines are not here: they are drawn by a
 * custom layer.
 * @throws when a layer is not declared in layer-order.ts.
 */
export function buildLayers(look: MapLook): LayerSpecification[] {
  return [
    ...groundLayers(look),
    ...communeLayers(look),
    ...zoneLayers(look),
    ...shadowLayers(look),
    ...scenarioLayers(look),
    ...outlineLayers(look),
    ...siteLayers(look),
    ...pickedLineLayers(look),
    ...nameLayers(look),
  ].sort((a, b) => layerRank(a.id) - layerRank(b.id))
}

/** The whole style with empty sources. It names no address but the page's own tiles: no glyphs, no sprite. */
export function buildStyle(look: MapLook, reducedMotion: boolean): StyleSpecification {
  const empty = { type: 'FeatureCollection' as const, features: [] }
  return {
    version: 8,
    name: 'Éclaircie',
    transition: { duration: reducedMotion ? 0 : TRANSITION_MS, delay: 0 },
    sources: Object.fromEntries([
      ...SOURCE_IDS.map(
        (id) =>
          [id, { type: 'geojson', data: empty, tolerance: TOLERANCE, maxzoom: LAST_TILE_ZOOM }] as const,
      ),
      ...TILE_SETS.map(
        (id) => [id, { type: 'vector', tiles: [tileAddress(id, null)], maxzoom: LAST_TILE_ZOOM }] as const,
      ),
    ]),
    layers: buildLayers(look),
  }
}
