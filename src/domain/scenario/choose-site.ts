import type { Position } from 'geojson'
import { classifyLine, SERVED } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'
import { measureDistanceM } from '../geometry/measure-distance'
import type { LineTable } from '../lines/line-table'
import type { Site } from '../territory/territory'
import { estimateLineSpeed } from './estimate-line'
import { COPPER_REACH, type EstimateFromSite, prepareSiteEstimates } from './prepare-site-estimates'
import type { Ground } from './select-lines'
import type { Technology } from './technologies'

/** Positions tried when a site can be anywhere amid its lines: more would change little and cost much. */
const MOST_CANDIDATES = 100

/**
 * Where the site of a work goes when the user has not said: of the candidates, the one that leaves the fewest
 * lines under the goal, then the nearest to all of them together, then the westernmost, then the southernmost.
 * Candidates are the street cabinets near the lines, else the lines' own positions. null: no line has a position.
 */
export function chooseSite(
  ground: Ground,
  technology: Technology,
  treated: Uint32Array,
  goal: Threshold,
): Position | null {
  const placed = listPlaced(treated, ground.lines)
  const positions = placed.map(({ position }) => position)
  const cabinets = technology.site === 'cabinet' ? listCabinets(positions, ground.territory.sites) : []
  const candidates = cabinets.length > 0 ? cabinets : thinOut(positions)

  const estimateFrom = prepareSiteEstimates(ground)
  let best: Position | null = null
  let least: Score = { left: Infinity, metres: Infinity }
  for (const candidate of candidates) {
    const score = scoreSite(candidate, placed, technology, goal, estimateFrom(candidate))
    if (score.left > least.left || (score.left === least.left && score.metres >= least.metres)) continue
    best = candidate
    least = score
  }
  return best
}

interface PlacedLine {
  readonly line: number
  readonly position: Position
}

/** From west to east, so that neither sums nor ties depend on the order of the rows. */
function listPlaced(treated: Uint32Array, { lon, lat }: Pick<LineTable, 'lon' | 'lat'>): PlacedLine[] {
  const placed: PlacedLine[] = []
  for (const line of treated) {
    const position = [lon[line]!, lat[line]!]
    if (!position.some(Number.isNaN)) placed.push({ line, position })
  }
  return placed.sort((a, b) => compareWestToEast(a.position, b.position))
}

const compareWestToEast = (a: Position, b: Position): number => a[0]! - b[0]! || a[1]! - b[1]!

function listCabinets(positions: readonly Position[], sites: readonly Site[]): Position[] {
  return sites
    .filter(({ kind, position }) => kind === 'SR' && isNear(position, positions))
    .map(({ position }) => position)
    .sort(compareWestToEast)
}

const isNear = (cabinet: Position, positions: readonly Position[]): boolean =>
  positions.some((position) => measureDistanceM(cabinet, position) <= COPPER_REACH)

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
  placed: readonly PlacedLine[],
  { speed }: Technology,
  goal: Threshold,
  estimate: EstimateFromSite,
): Score {
  const score = { left: 0, metres: 0 }
  for (const { line, position } of placed) {
    score.metres += measureDistanceM(site, position)
    if (speed.kind === 'fixed') continue
    const attenuation = estimate(line)
    const after = attenuation === null ? null : estimateLineSpeed(attenuation, speed.technology)
    if (after === null || classifyLine(after.down, after.up, goal) !== SERVED) score.left++
  }
  return score
}
