import type { Position } from 'geojson'
import type { AreaGeometry } from '../../territory/territory'
import { signedArea } from './signed-area'

/**
 * Groups of areas drawn twice: the same rings of the same vertices, wherever they start and whichever way they turn.
 * Ranks in the list, from 1; areas without ground are left out.
 */
export function findDuplicateAreas(areas: readonly AreaGeometry[]): number[][] {
  const groups = new Map<number, number[]>()
  areas.forEach((geometry, index) => {
    const key = keyOf(geometry)
    if (key !== null) push(groups, key, index + 1)
  })
  const alike = [...groups.values()].filter((ranks) => ranks.length > 1)
  return alike.flatMap((ranks) => {
    const same = new Map<string, number[]>()
    for (const rank of ranks) push(same, writeArea(areas[rank - 1]!), rank)
    return [...same.values()].filter((found) => found.length > 1)
  })
}

const ringsOf = (geometry: AreaGeometry): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

/**
 * The number of vertices and the south-western corner folded into one number: cheap, the same for what is the same,
 * and different for nearly all that differ. null without a vertex.
 */
function keyOf(geometry: AreaGeometry): number | null {
  let [west, south, count] = [180, 90, 0]
  for (const ring of ringsOf(geometry)) {
    for (const position of ring) {
      if (position[0]! < west) west = position[0]!
      if (position[1]! < south) south = position[1]!
    }
    count += ring.length
  }
  return count === 0 ? null : (count * 512 + west) * 512 + south
}

/** The rings in one order, each from its most south-western vertex and anticlockwise. */
function writeArea(geometry: AreaGeometry): string {
  return ringsOf(geometry).map(writeRing).sort().join(';')
}

function writeRing(ring: Position[]): string {
  const turned = signedArea(ring) < 0 ? ring.toReversed() : ring
  const open = turned.slice(0, -1).map(([x, y]) => `${x} ${y}`)
  let start = 0
  for (let i = 1; i < open.length; i++) if (open[i]! < open[start]!) start = i
  return [...open.slice(start), ...open.slice(0, start)].join(',')
}

function push<Key>(groups: Map<Key, number[]>, key: Key, rank: number): void {
  const group = groups.get(key)
  if (group) group.push(rank)
  else groups.set(key, [rank])
}
