import type { Position } from 'geojson'
import { createUnprojection } from '../../domain/geometry/projection/create-unprojection'
import { type Crs, findCrs, WGS84_CRS } from '../../domain/geometry/projection/crs'
import { type DetectedCrs, detectCrs } from '../../domain/geometry/projection/detect-crs'
import { isInFrance } from '../../domain/geometry/projection/is-in-france'
import { type Issue, makeIssue } from '../../domain/kernel/issue'
import type { ReadingChoices } from '../../domain/scenario/reading-choices'

/** How a file's coordinate pairs become longitude and latitude, and what there is to say about it. */
export interface CoordinateReading {
  readonly crs: Crs
  readonly toLonLat: (x: number, y: number) => Position
  /** The pairs are longitudes and latitudes as they stand. */
  readonly isLonLat?: boolean
  readonly issues: readonly Issue[]
}

/**
 * Decides what a file's coordinates are: the system it names (by EPSG number) or, when it names none, the one
 * its values fit. A named system that we do not know, or values that fit none, are an issue and no reading.
 *
 * @param epsg what the file says, or null
 * @param sample pairs as the file writes them
 * @param said what the user says: it comes before what the file says and what its values show
 * @param fallback the system to suppose when there is no pair to judge by, or when none fits
 */
export function chooseCoordinateReading(
  epsg: number | null,
  sample: readonly Position[],
  fallback: Crs | null,
  said: Pick<ReadingChoices, 'epsg' | 'axes'> = {},
): CoordinateReading | Issue {
  if (said.epsg !== undefined) {
    const crs = findCrs(said.epsg)
    if (crs === null) return makeIssue('crs-unknown', 'error', { crs: `EPSG:${said.epsg}` })
    return said.axes === 'yx' ? exchangeAxes(read(crs)) : read(crs)
  }
  const named = epsg === null ? null : findCrs(epsg)
  if (epsg !== null && named === null) return makeIssue('crs-unknown', 'error', { crs: `EPSG:${epsg}` })
  if (named?.kind === 'projected' && !looksLikeDegrees(sample)) return readNamed(named, sample)
  // Degrees are often written latitude first, whatever the file says: the values decide the order.
  const detected = detectCrs(sample)
  if (detected === null) {
    const supposed = sample.length === 0 ? (fallback ?? WGS84_CRS) : fallback
    return supposed ? read(supposed) : makeIssue('crs-unknown', 'error', { crs: showPair(sample[0]!) })
  }
  return readDetected(detected, named)
}

/** Pairs looked at to tell whether a system puts a file in France. */
const PAIRS_TRIED = 200

/**
 * What the file names is believed, unless it puts every pair out of France and the values fit another system, or the
 * same one with its axes exchanged.
 */
function readNamed(named: Crs, sample: readonly Position[]): CoordinateReading {
  const reading = read(named)
  const isPlausible = sample.slice(0, PAIRS_TRIED).some(([x, y]) => {
    const [lon, lat] = reading.toLonLat(x!, y!)
    return isInFrance(lon!, lat!)
  })
  const detected = isPlausible ? null : detectCrs(sample)
  return detected ? readDetected(detected, named) : reading
}

/** What the values show, whatever the file names; two names for degrees are no contradiction. */
function readDetected({ crs, swapped, rival }: DetectedCrs, named: Crs | null): CoordinateReading {
  const reading = read(crs, rival)
  const isSame = !named || named.key === crs.key || (named.kind === crs.kind && crs.kind === 'geographic')
  const issues = [
    ...(swapped ? [makeIssue('axes-swapped', 'warning', {})] : []),
    ...(isSame ? [] : [makeIssue('crs-contradicted', 'warning', { named: named.key, used: crs.key })]),
    ...reading.issues,
  ]
  return swapped ? exchangeAxes({ ...reading, issues }) : { ...reading, issues }
}

/** The pairs are written Y, or latitude, first. */
const exchangeAxes = ({ crs, toLonLat, issues }: CoordinateReading): CoordinateReading => ({
  crs,
  toLonLat: (x, y) => toLonLat(y, x),
  issues,
})

/** Metres so close to a system's origin are never in France: the file gives degrees, whatever it says. */
function looksLikeDegrees(sample: readonly Position[]): boolean {
  return sample.length > 0 && sample.every(([x, y]) => isLonLat(x!, y!))
}

/** Whether a place can be on the Earth; NaN and infinities cannot. */
export function isLonLat(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}

function read(crs: Crs, rival: Crs | null = null): CoordinateReading {
  const issues: Issue[] = []
  if (crs.kind === 'projected') issues.push(makeIssue('geojson-crs-projected', 'info', { crs: crs.key }))
  if (rival) issues.push(makeIssue('crs-ambiguous', 'warning', { crs: crs.key, other: rival.key }))
  return { crs, toLonLat: createUnprojection(crs), isLonLat: crs.kind === 'geographic', issues }
}

/** A place in degrees, to some hundred metres. */
export const showPlace = (lon: number, lat: number): string => `${lon.toFixed(3)} ; ${lat.toFixed(3)}`

const showPair = ([x, y]: Position) => `${x} ; ${y}`
