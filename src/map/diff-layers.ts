import type { LayerSpecification } from 'maplibre-gl'

export interface LayerChange {
  readonly layer: string
  readonly kind: 'paint' | 'layout'
  readonly property: string
  /** undefined gives the property its default back. */
  readonly value: unknown
}

/**
 * The properties that differ between two lists of the same layers. Sources, filters and zoom ranges are part of a
 * layer's definition here and never change.
 * @throws when the lists do not hold the same layers: a programmer's error.
 */
export function diffLayers(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): LayerChange[] {
  const old = new Map(before.map((layer) => [layer.id, layer]))
  return after.flatMap((layer) => {
    const previous = old.get(layer.id)
    if (previous === undefined) throw new Error(`The layer « ${layer.id} » appeared between two looks`)
    return [...diffPart(previous, layer, 'layout'), ...diffPart(previous, layer, 'paint')]
  })
}

function diffPart(
  before: LayerSpecification,
  after: LayerSpecification,
  kind: 'paint' | 'layout',
): LayerChange[] {
  const old: Readonly<Record<string, unknown>> = before[kind] ?? {}
  const next: Readonly<Record<string, unknown>> = after[kind] ?? {}
  const properties = new Set([...Object.keys(old), ...Object.keys(next)])
  return [...properties]
    .filter((property) => JSON.stringify(old[property]) !== JSON.stringify(next[property]))
    .map((property) => ({ layer: after.id, kind, property, value: next[property] }))
}
