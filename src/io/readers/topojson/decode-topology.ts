import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { DecodedFile } from '../decoded'

/**
 * Undoes a TopoJSON topology: one of its objects as features. Its coordinates are what its transform makes of them.
 *
 * @param asked the object; when left out, the one of most geometries
 */
export function decodeTopology(topology: Topology, asked: string | undefined): Result<DecodedFile> {
  try {
    const parts = Object.keys(topology.objects)
    const sizeOf = (name: string) => (topology.objects[name] as GeometryCollection).geometries?.length ?? 1
    const [largest] = parts.toSorted((a, b) => sizeOf(b) - sizeOf(a))
    const part = asked ?? largest
    if (part === undefined) return fail(makeIssue('file-empty', 'error', {}))
    const object = topology.objects[part]
    if (!object) return fail(makeIssue('part-unknown', 'error', { name: part, known: parts.join(', ') }))
    const found = feature(topology, object)
    const features = found.type === 'FeatureCollection' ? found.features : [found]
    return succeed({
      format: 'topojson',
      parts: parts.length > 1 ? parts : [],
      part: parts.length > 1 ? part : null,
      content: { kind: 'features', features, epsg: null, encoding: null },
      issues: [],
    })
  } catch {
    // An arc that is not there, a transform that is none: the library throws whatever it meets.
    return fail(makeIssue('file-unreadable', 'error', { reason: 'topojson' }))
  }
}
