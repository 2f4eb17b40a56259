import type { Feature } from 'geojson'

/** Features as a GeoJSON collection (RFC 7946, longitude and latitude WGS84), one feature a line. */
export function writeGeoJson(features: readonly Feature[]): Uint8Array<ArrayBuffer> {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return new TextEncoder().encode(`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`)
}
