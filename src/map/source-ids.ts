/** The map's GeoJSON sources. Geometry goes into them once a revision; looks and states never do. */
export const SOURCE_IDS = [
  'zones',
  'shadow',
  'shadow-centres',
  'roads',
  'sites',
  'treated',
  'scenario-sites',
  'picked-lines',
] as const
export type SourceId = (typeof SOURCE_IDS)[number]

/** What may be a whole country is cut into tiles by the engine, as they are looked at: `outline` holds `names` and `epcis`. */
export const TILE_SETS = ['communes', 'outline'] as const
export type TileSetId = (typeof TILE_SETS)[number]

/** Where a feature of each kind of area has its state. */
export const COMMUNE_SOURCE = { source: 'communes', sourceLayer: 'communes' } as const

/** Keys of the feature-state: what may change without touching the geometry. */
export const STATE = { classId: 'class', selected: 'selected', hovered: 'hovered' } as const
