import type { Position } from 'geojson'
import { classifyLine, SERVED } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'
import { measureDistanceM } from '../geometry/measure-distance'
import { type Metres, metres } from '../kernel/units'
import type { LineTable } from '../lines/line-table'
import type { Site } from '../territory/territory'
import { estimateLineSpeed } from './estimate-line'
import type { Technology } from './technologies'

/**
 * A new exchange goes beside a street cabinet when one stands this near a line it must serve. The figure is the
 * length beyond which a PRM leaves its lines at 0 to 2 Mbit/s (fibtic.xmel.eu/n1/nra-med.php).
 */
export const CABINET_SEARCH: Metres = metres(1_600)

/** Positions tried when a site can be anywhere amid its lines: more would change little and cost much. */
const MOST_CANDIDATES = 100

/**
 * Where the site of a work goes when the user has not said: of the candidates, the one that leaves the fewest
 * lines under the goal, then the nearest to all of them together, then the westernmost, then the southernmost.
 * Candidates are the street cabinets near the lines, else the lines' own positions. null: no line has a position.
 */
export function chooseSite(
  technology: Technology,
  treated: Uint32Array,
  lines: Pick<LineTable, 'lon' | 'lat'>,
  sites: readonly Site[],
  goal: Threshold,
): Position | null {
  const positions = listPositions(treated, lines)
  const cabinets = technology.site === 'cabinet' ? listCabinets(positions, sites) : []
  const candidates = cabinets.length > 0 ? cabinets : thinOut(positions)

  let best: Position | null = null
  let least: Score = { left: Infinity, metres: Infinity }
  for (const candidate of candidates) {
    const score = scoreSite(candidate, positions, technology, goal)
    if (score.left > least.left || (score.left === least.left && score.metres >= least.metres)) continue
    best = candidate
    least = score
  }
  return best
}

/** From west to east, so that neither sums nor ties depend on the order of the rows. */
function listPositions(treated: Uint32Array, { lon, lat }: Pick<LineTable, 'lon' | 'lat'>): Position[] {
  const positions: Position[] = []
  for (const line of treated) {
    if (!Number.isNaN(lon[line]!) && !Number.isNaN(lat[line]!)) positions.push([lon[line]!, lat[line]!])
  }
  return positions.sort(compareWestToEast)
}

const compareWestToEast = (a: Position, b: Position): number => a[0]! - b[0]! || a[1]! - b[1]!

function listCabinets(positions: readonly Position[], sites: readonly Site[]): Position[] {
  return sites
    .filter(({ kind, position }) => kind === 'SR' && isNear(position, positions))
    .map(({ position }) => position)
    .sort(compareWestToEast)
}

const isNear = (cabinet: Position, positions: readonly Position[]): boolean =>
  positions.some((position) => measureDistanceM(cabinet, position) <= CABINET_SEARCH)

function thinOut(positions: readonly Position[]): readonly Position[] {
  const step = Math.max(1, positions.length / MOST_CANDIDATES)
  const count = Math.min(positions.length, MOST_CANDIDATES)
  return Array.from({ length: count }, (_, index) => positions[Math.floor(index * step)]!)
}

interface Score {
  readonly left: number
  readonly metres: number
}

function scoreSite(
  site: Position,
  positions: readonly Position[],
  { speed }: Technology,
  goal: Threshold,
): Score {
  const score = { left: 0, metres: 0 }
  for (const position of positions) {
    const distance = measureDistanceM(site, position)
    score.metres += distance
    if (speed.kind === 'fixed') continue
    const { down, up } = estimateLineSpeed(distance, speed.technology)
    if (classifyLine(down, up, goal) !== SERVED) score.left++
  }
  return score
}
