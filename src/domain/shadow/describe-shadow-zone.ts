import type { Position } from 'geojson'
import type { LinePlacement } from '../coverage/coverage'
import { drawContour } from '../geometry/draw-contour'
import { measureAreaM2 } from '../geometry/measure-area'
import { measureDistanceM } from '../geometry/measure-distance'
import type { Metres } from '../kernel/units'
import { SQUARE_METRES_PER_HECTARE } from '../kernel/units'
import type { LineSpeeds } from '../lines/derive-speeds'
import { LINE_KINDS, type LineTable, UNKNOWN_COUNT } from '../lines/line-table'
import type { ShadowZone } from './shadow-zone'

const KIND_UNKNOWN = LINE_KINDS.indexOf('unknown')
const KIND_BUSINESS = LINE_KINDS.indexOf('business')

/** Counts, contour and communes of one cluster; its members, at least one, have positions and known answers. */
export function describeShadowZone(
  members: Uint32Array,
  lines: LineTable,
  speeds: Pick<LineSpeeds, 'downKbps'>,
  placement: Pick<LinePlacement, 'communeOf'>,
  distance: Metres,
): Omit<ShadowZone, 'id'> {
  const lon = Float64Array.from(members, (line) => lines.lon[line]!)
  const lat = Float64Array.from(members, (line) => lines.lat[line]!)
  const contour = drawContour(lon, lat, distance)
  const ineligible = members.reduce((count, line) => count + (speeds.downKbps[line] === 0 ? 1 : 0), 0)
  return {
    members,
    lines: members.length,
    ineligible,
    below: members.length - ineligible,
    premises: countPremises(members, lines.premises),
    businesses: countBusinesses(members, lines.kind),
    areaHa: measureAreaM2(contour) / SQUARE_METRES_PER_HECTARE,
    communeIds: listCommunes(members, placement.communeOf),
    contour,
    centre: findCentre(lon, lat),
  }
}

function countPremises(members: Uint32Array, premises: Uint16Array | null): number | null {
  if (!premises) return null
  let sum = 0
  for (const line of members) {
    if (premises[line] === UNKNOWN_COUNT) return null
    sum += premises[line]!
  }
  return sum
}

function countBusinesses(members: Uint32Array, kind: Uint8Array | null): number | null {
  if (!kind) return null
  let count = 0
  for (const line of members) {
    if (kind[line] === KIND_UNKNOWN) return null
    if (kind[line] === KIND_BUSINESS) count++
  }
  return count
}

/** Communes of the members, the one with most lines first; lines in no commune give none. */
function listCommunes(members: Uint32Array, communeOf: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const line of members) {
    const commune = communeOf[line]!
    if (commune !== 0) counts.set(commune, (counts.get(commune) ?? 0) + 1)
  }
  return [...counts].sort(([a, linesA], [b, linesB]) => linesB - linesA || a - b).map(([commune]) => commune)
}

/** The member nearest to the mean of all; among equals the westernmost, then the southernmost. */
function findCentre(lon: Float64Array, lat: Float64Array): Position {
  // Sorted, so that the order of the lines cannot change the last digit of a sum.
  const mean = [meanOf(lon), meanOf(lat)]
  let centre = [lon[0]!, lat[0]!]
  let least = Infinity
  for (let i = 0; i < lon.length; i++) {
    const position = [lon[i]!, lat[i]!]
    const distance = measureDistanceM(position, mean)
    const isFirst = position[0]! < centre[0]! || (position[0] === centre[0] && position[1]! < centre[1]!)
    if (distance < least || (distance === least && isFirst)) {
      centre = position
      least = distance
    }
  }
  return centre
}

const meanOf = (values: Float64Array): number =>
  values.toSorted().reduce((sum, value) => sum + value, 0) / values.length
