import type { Geometry } from 'geojson'
import { readWkb, UnreadableGeometry } from './read-wkb'

const EMPTY = 0b0001_0000
/** Bytes of the envelope by its kind: none, XY, XYZ, XYM, XYZM. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64]

/**
 * Reads a GeoPackage geometry: « GP », version, flags, coordinate system, envelope, then Well-Known Binary.
 * An empty one gives null.
 *
 * @throws UnreadableGeometry
 * @see OGC 12-128r18, § 2.1.3
 */
export function readGeometryBlob(blob: Uint8Array): Geometry | null {
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || blob.length < 8) throw new UnreadableGeometry('damaged')
  const flags = blob[3]!
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 0b111]
  if (envelope === undefined) throw new UnreadableGeometry('damaged')
  if (flags & EMPTY) return null
  return readWkb(blob.subarray(8 + envelope))
}
