import type { Position } from 'geojson'
import { makeIssue } from '../../../domain/kernel/issue'
import { type CoordinateReading, isLonLat } from '../coordinate-reading'
import type { Remarks } from '../findings'
import { checkGeometry, type KnownGeometry } from './check-geometry'
import { isObject, type JsonObject } from './list-features'

/** A feature that can be used: its place in the file from 1, or the row it comes from, a sound geometry, its properties. */
export interface SoundFeature<G extends KnownGeometry = KnownGeometry> {
  readonly row: number
  readonly geometry: G
  readonly properties: JsonObject
}

const RAW_CHARACTERS = 2000

/** The features with a sound geometry, in the file's own coordinates; the others are refused. */
export function checkFeatures(
  features: readonly unknown[],
  rows: readonly number[] | undefined,
  remarks: Remarks,
): SoundFeature[] {
  return features.flatMap((feature, index) => {
    const row = rows?.[index] ?? index + 1
    if (!isObject(feature) || feature.type !== 'Feature') {
      const reason = isObject(feature) ? 'type' : 'notAnObject'
      remarks.refuse(row, makeIssue('geojson-feature-invalid', 'warning', { reason }), describeRaw(feature))
      return []
    }
    const checked = checkGeometry(feature.geometry)
    if (!checked.ok) {
      remarks.refuse(row, checked.issue, describeRaw(feature))
      return []
    }
    if (checked.closedRings > 0 && !remarks.mends('geojson-ring-open')) {
      remarks.refuse(row, makeIssue('geojson-ring-open', 'warning', {}), describeRaw(feature))
      return []
    }
    if (checked.closedRings > 0) {
      remarks.note(makeIssue('geojson-ring-open', 'info', {}, { row, count: checked.closedRings }))
    }
    const properties = isObject(feature.properties) ? feature.properties : {}
    return [{ row, geometry: checked.geometry, properties }]
  })
}

/** The features in longitude and latitude; those that lead off the Earth are refused. */
export function placeFeatures(
  features: readonly SoundFeature[],
  { toLonLat, isLonLat: areLonLat = false }: CoordinateReading,
  remarks: Remarks,
): SoundFeature[] {
  return features.flatMap((feature) => {
    // Nothing to turn: most files, and a country's worth of positions not copied.
    if (areLonLat && everyPosition(feature.geometry.coordinates, isLonLat)) return [feature]
    let outside: Position | null = null
    const place = (position: Position): Position => {
      const placed = toLonLat(position[0]!, position[1]!)
      if (!isLonLat(placed[0]!, placed[1]!)) outside ??= position
      return placed
    }
    const geometry = mapPositions(feature.geometry, place)
    if (outside === null) return [{ ...feature, geometry }]
    const value = (outside as Position).join(' ; ')
    const issue = makeIssue('geojson-coordinates-out-of-range', 'warning', { value })
    remarks.refuse(feature.row, issue, describeRaw(feature))
    return []
  })
}

/** The first position of each feature: enough to tell a file's coordinate system. */
export function listFirstPositions(features: readonly SoundFeature[]): Position[] {
  return features.map(({ geometry }) => {
    let found: unknown = geometry.coordinates
    while (Array.isArray(found) && Array.isArray(found[0])) found = found[0]
    return found as Position
  })
}

/** A feature as text for the list of refused rows; one nested too deep to be written gives nothing. */
export function describeRaw(feature: unknown): string {
  try {
    return (JSON.stringify(feature) ?? '').slice(0, RAW_CHARACTERS)
  } catch {
    return ''
  }
}

/** Whether all the positions of a geometry, however deep its lists, are as asked. */
function everyPosition(
  coordinates: KnownGeometry['coordinates'],
  isSo: (x: number, y: number) => boolean,
): boolean {
  const [first] = coordinates
  if (typeof first === 'number') return isSo(first, (coordinates as Position)[1]!)
  return (coordinates as KnownGeometry['coordinates'][]).every((part) => everyPosition(part, isSo))
}

function mapPositions(geometry: KnownGeometry, place: (position: Position) => Position): KnownGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: place(geometry.coordinates) }
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(place) }
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(place))),
      }
    default:
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(place)) }
  }
}
