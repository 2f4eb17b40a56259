/** The map's GeoJSON sources. Geometry goes into them once a revision; looks and states never do. */
export const SOURCE_IDS = [
  'communes',
  'commune-labels',
  'epci-borders',
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

/** Keys of the feature-state: what may change without touching the geometry. */
export const STATE = { classId: 'class', selected: 'selected', hovered: 'hovered' } as const
