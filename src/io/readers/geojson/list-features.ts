import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'

export type JsonObject = Readonly<Record<string, unknown>>

export interface FeatureList {
  /** The features as they are in the file, unchecked. */
  readonly features: readonly unknown[]
  /** The EPSG number that the collection's `crs` member names; null when it has none. */
  readonly epsg: number | null
}

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']

/** The features of a collection; a lone feature or a bare geometry is a collection of one. */
export function listFeatures(value: unknown): Result<FeatureList> {
  if (!isObject(value)) return fail(notACollection(JSON.stringify(value)?.slice(0, 40) ?? 'null'))
  const epsg = readCrsMember(value.crs)
  const { type } = value
  if (type === 'FeatureCollection' && Array.isArray(value.features)) {
    return succeed({ features: value.features, epsg })
  }
  if (type === 'Feature') return succeed({ features: [value], epsg })
  if (GEOMETRIES.includes(String(type))) {
    return succeed({ features: [{ type: 'Feature', properties: null, geometry: value }], epsg })
  }
  return fail(notACollection(typeof type === 'string' ? type : 'type ?'))
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `urn:ogc:def:crs:EPSG::2154`, `EPSG:2154`, `urn:ogc:def:crs:OGC:1.3:CRS84`: the number at the end. */
function readCrsMember(crs: unknown): number | null {
  if (!isObject(crs) || !isObject(crs.properties)) return null
  const { name, code } = crs.properties
  const number = /(?:EPSG|CRS)\D*(?:[\d.]+:)?(\d+)$/i.exec(String(name ?? `EPSG:${String(code)}`))
  return number ? Number(number[1]) : null
}

const notACollection = (found: string) => makeIssue('geojson-not-a-collection', 'error', { found })
