import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson'
import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { isObject } from './list-features'

export type KnownGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon

export type CheckedGeometry =
  | { readonly ok: true; readonly geometry: KnownGeometry; readonly closedRings: number }
  | { readonly ok: false; readonly issue: Issue }

/** Why a geometry cannot be used: the values of the sentence's `reason`. */
export type GeometryFault = 'coordinates' | 'ringShort' | 'lineShort'

/**
 * A geometry whose every position is a pair of finite numbers, and whose rings are rings: one left open is
 * closed and counted, one too short to have an inside is a fault. Heights are left out. A collection that holds one
 * geometry, or areas only, is that.
 */
export function checkGeometry(given: unknown): CheckedGeometry {
  const value = openCollection(given)
  if (value === null || value === undefined) return refuse(makeIssue('geojson-geometry-empty', 'warning', {}))
  const type = isObject(value) ? String(value.type) : typeof value
  const coordinates = isObject(value) ? value.coordinates : undefined
  if (Array.isArray(coordinates) && coordinates.length === 0) {
    return refuse(makeIssue('geojson-geometry-empty', 'warning', {}))
  }
  const check = new Check()
  const geometry = check.geometry(type, coordinates)
  if (geometry === null) {
    const expected = 'Point, LineString, Polygon'
    return refuse(makeIssue('geojson-geometry-unexpected', 'warning', { found: type, expected }))
  }
  if (check.fault) return refuse(makeIssue('geojson-feature-invalid', 'warning', { reason: check.fault }))
  return { ok: true, geometry, closedRings: check.closedRings }
}

/** Collections in collections, opened so deep. */
const MOST_NESTED = 8

function openCollection(given: unknown): unknown {
  let value = given
  for (let depth = 0; depth < MOST_NESTED; depth++) {
    if (!isObject(value) || value.type !== 'GeometryCollection' || !Array.isArray(value.geometries)) break
    const members = value.geometries as unknown[]
    if (members.length !== 1) return joinAreas(members) ?? value
    value = members[0]
  }
  return value
}

/** Areas as one; null when there is something else among them. */
function joinAreas(members: readonly unknown[]): unknown {
  const polygons: unknown[] = []
  for (const member of members) {
    if (!isObject(member) || !Array.isArray(member.coordinates)) return null
    if (member.type === 'Polygon') polygons.push(member.coordinates)
    else if (member.type === 'MultiPolygon') for (const polygon of member.coordinates) polygons.push(polygon)
    else return null
  }
  return polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null
}

function refuse(issue: Issue): CheckedGeometry {
  return { ok: false, issue }
}

/** One walk over a geometry: remembers the first fault and how many rings it closed. */
class Check {
  fault: GeometryFault | null = null
  closedRings = 0

  geometry(type: string, coordinates: unknown): KnownGeometry | null {
    switch (type) {
      case 'Point':
        return { type, coordinates: this.position(coordinates) }
      case 'MultiPoint': {
        const points = this.list(coordinates)
        // Some exports write every point so; several points in one feature are another thing.
        return points.length === 1 ? { type: 'Point', coordinates: this.position(points[0]) } : null
      }
      case 'LineString':
        return { type, coordinates: this.line(coordinates) }
      case 'MultiLineString':
        return { type, coordinates: this.list(coordinates).map((line) => this.line(line)) }
      case 'Polygon':
        return { type, coordinates: this.list(coordinates).map((ring) => this.ring(ring)) }
      case 'MultiPolygon':
        return {
          type,
          coordinates: this.list(coordinates).map((polygon) =>
            this.list(polygon).map((ring) => this.ring(ring)),
          ),
        }
      default:
        return null
    }
  }

  list(value: unknown): readonly unknown[] {
    if (Array.isArray(value) && value.length > 0) return value
    this.fault ??= 'coordinates'
    return []
  }

  position(value: unknown): Position {
    const [x, y] = Array.isArray(value) ? (value as unknown[]) : []
    if (Number.isFinite(x) && Number.isFinite(y)) return [x as number, y as number]
    this.fault ??= 'coordinates'
    return []
  }

  line(value: unknown): Position[] {
    const positions = this.list(value).map((position) => this.position(position))
    if (positions.length < 2) this.fault ??= 'lineShort'
    return positions
  }

  ring(value: unknown): Position[] {
    const positions = this.list(value).map((position) => this.position(position))
    const [first, last] = [positions[0], positions.at(-1)]
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
      positions.push(first)
      this.closedRings++
    }
    if (positions.length < 4) this.fault ??= 'ringShort'
    return positions
  }
}
