import type { Feature } from 'geojson'

/**
 * Features as a GeoJSON collection (RFC 7946, longitude and latitude WGS84), one feature a line. `members` are
 * foreign members of the collection (RFC 7946, 6.1): readers that do not know them pass them by.
 */
export function writeGeoJson(
  features: readonly Feature[],
  members: Readonly<Record<string, unknown>> = {},
): Uint8Array<ArrayBuffer> {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1)
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return new TextEncoder().encode(`${head},"features":[\n${lines}\n]}\n`)
}
