/**
 * Every layer of the map, from the paper up. A layer is added by its name in this list and nowhere else, so that
 * what covers what can be read in one place.
 */
export const LAYER_ORDER = [
  'paper',
  'land',
  'commune-fill',
  'commune-unknown',
  'commune-lost',
  'commune-far',
  'shadow-fill',
  'zone-fill',
  'road-casing',
  'road',
  'commune-border-casing',
  'commune-border',
  'epci-casing',
  'epci-border',
  'shadow-casing',
  'shadow-line',
  'zone-casing',
  'zone-line',
  'treated-halo',
  'treated-fill',
  'treated-line',
  'commune-hover',
  'zone-hover',
  'shadow-hover',
  'line-points',
  'isolated-points',
  'commune-selected-halo',
  'commune-selected',
  'zone-selected-halo',
  'zone-selected',
  'shadow-selected-halo',
  'shadow-selected',
  'site-selected',
  'picked-line-halo',
  'picked-line',
  'epci-names',
  'commune-names',
  'zone-names',
  'shadow-counts',
  'sites',
  'scenario-sites',
] as const

export type LayerId = (typeof LAYER_ORDER)[number]

const RANK: ReadonlyMap<string, number> = new Map(LAYER_ORDER.map((id, rank) => [id, rank]))

/**
 * Rank of a layer in the declared order.
 * @throws when the layer is not declared: a programmer's error.
 */
export function layerRank(id: string): number {
  const rank = RANK.get(id)
  if (rank === undefined) throw new Error(`The layer « ${id} » is not declared in layer-order.ts`)
  return rank
}

/** The first of the layers present that must stay above `id`; undefined when `id` goes on top. */
export function layerAbove(id: string, present: readonly string[]): string | undefined {
  const rank = layerRank(id)
  return present.filter((other) => layerRank(other) > rank).sort((a, b) => layerRank(a) - layerRank(b))[0]
}
