import type { Position } from 'geojson'
import { buildAreaIndex } from '../build-area-index'
import { locate } from '../locate'
import { createUnprojection } from './create-unprojection'
import { type Crs, DETECTABLE_CRS, WGS84_CRS } from './crs'

export interface DetectedCrs {
  readonly crs: Crs
  /** The first coordinate is the latitude: every position of the file is to be turned round. */
  readonly swapped: boolean
  /** Another system that places the positions in France as well: the choice is a guess, to be said. */
  readonly rival: Crs | null
}

/** Positions judged: enough to be sure, few enough to cost nothing. */
const SAMPLE = 200
/** Some rows of a file are wrong; a system that fits fewer than half is not the file's. */
const ENOUGH = 0.5

/**
 * The system that a file's coordinates are in, from their values alone: degrees by their range, metres by the
 * system that puts them in the part of France it serves, overseas included. Null when none does.
 */
export function detectCrs(positions: readonly Position[]): DetectedCrs | null {
  const sample = thin(positions)
  if (sample.length === 0) return null
  const share = (holds: (position: Position) => boolean) => sample.filter(holds).length / sample.length

  if (share(inDegrees) >= ENOUGH) {
    // No part of France turned round falls on a part of France: a place that is there turned round is there only so.
    const swapped = share(createPlaceJudge(WGS84_CRS, ([x, y]) => [y!, x!])) >= ENOUGH
    return { crs: WGS84_CRS, swapped, rival: null }
  }

  // Metres turned round are tried only when none fits as it stands: a place may fit some system either way.
  const straight = chooseMetres(share)
  if (straight) return { ...straight, swapped: false }
  const turned = chooseMetres((holds) => share(([x, y]) => holds([y!, x!])))
  return turned && { ...turned, swapped: true }
}

function chooseMetres(
  share: (holds: (position: Position) => boolean) => number,
): Omit<DetectedCrs, 'swapped'> | null {
  const fitting = DETECTABLE_CRS.map((crs) => ({ crs, score: share(createJudge(crs)) })).filter(
    ({ score }) => score >= ENOUGH,
  )
  const best = Math.max(...fitting.map(({ score }) => score))
  // A rival a little worse is still a rival: positions at sea or abroad are rare, not impossible.
  const [first, second] = fitting.filter(({ score }) => score >= best - 0.1)
  return first ? { crs: first.crs, rival: second?.crs ?? null } : null
}

function createJudge(crs: Crs): (position: Position) => boolean {
  const unproject = createUnprojection(crs)
  const isPlaced = createPlaceJudge(crs, ([x, y]) => unproject(x!, y!))
  const [west, south, east, north] = crs.box
  return (position) => {
    const [x, y] = position as [number, number]
    return x >= west && x <= east && y >= south && y <= north && isPlaced(position)
  }
}

/** Whether a pair, once turned into longitude and latitude, is where the system serves. */
function createPlaceJudge(
  { serves }: Crs,
  toLonLat: (pair: Position) => Position,
): (pair: Position) => boolean {
  const index = buildAreaIndex(serves)
  return (pair) => {
    const [lon, lat] = toLonLat(pair)
    return locate(index, lon!, lat!) > 0
  }
}

const inDegrees = ([x, y]: Position) => Math.abs(x!) <= 180 && Math.abs(y!) <= 180

/** Evenly spaced positions of the list. */
function thin(positions: readonly Position[]): Position[] {
  const step = Math.max(1, Math.ceil(positions.length / SAMPLE))
  return positions.filter((_, index) => index % step === 0)
}
