import type { Topology } from 'topojson-specification'
import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import type { DecodedFile } from '../decoded'
import { isObject, listFeatures } from './list-features'
import { parseJson } from './parse-json'
import { splitJsonLines } from './split-json-lines'

/** Undoes GeoJSON, one feature a line or in one piece, and TopoJSON. */
export async function decodeGeoJson(text: string, asked: string | undefined): Promise<Result<DecodedFile>> {
  const lines = splitJsonLines(text)
  if (lines !== null) return succeed(decodedFeatures('geojsonl', lines, null))
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  if (isObject(parsed.value) && parsed.value.type === 'Topology') {
    const { decodeTopology } = await import('../topojson/decode-topology')
    return decodeTopology(parsed.value as unknown as Topology, asked)
  }
  const listed = listFeatures(parsed.value)
  if (!listed.ok) return listed
  const { features, epsg } = listed.value
  if (features.length === 0) return fail(makeIssue('file-empty', 'error', {}))
  return succeed(decodedFeatures('geojson', features, epsg))
}

function decodedFeatures(format: string, features: readonly unknown[], epsg: number | null): DecodedFile {
  return {
    format,
    parts: [],
    part: null,
    content: { kind: 'features', features, epsg, encoding: null },
    issues: [],
  }
}
