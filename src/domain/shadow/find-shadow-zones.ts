import { BELOW, classifyLine, INELIGIBLE } from '../coverage/classify-line'
import type { LinePlacement } from '../coverage/coverage'
import type { LineSpeeds } from '../lines/derive-speeds'
import type { LineTable } from '../lines/line-table'
import { clusterPoints, NOISE } from './cluster-points'
import { describeShadowZone } from './describe-shadow-zone'
import type { ShadowParameters, ShadowResult, ShadowZone } from './shadow-zone'

export interface ShadowInputs {
  readonly lines: LineTable
  readonly speeds: LineSpeeds
  readonly placement: Pick<LinePlacement, 'communeOf'>
  readonly parameters: ShadowParameters
}

/**
 * The zones d'ombre: clusters of the lines under the threshold, ineligible or below, each with its contour,
 * largest first. Lines whose speed is unknown are not under it. A line without a position can be in no cluster
 * and is counted apart.
 */
export function findShadowZones({ lines, speeds, placement, parameters }: ShadowInputs): ShadowResult {
  const { under, withoutPosition } = listLinesUnder(lines, speeds, parameters)
  const lon = Float64Array.from(under, (line) => lines.lon[line]!)
  const lat = Float64Array.from(under, (line) => lines.lat[line]!)
  const labels = clusterPoints(lon, lat, parameters.distance, parameters.minLines)

  const isolated: number[] = []
  const members: number[][] = []
  for (let i = 0; i < under.length; i++) {
    const label = labels[i]!
    if (label === NOISE) isolated.push(under[i]!)
    else if (label > members.length) members.push([under[i]!])
    else members[label - 1]!.push(under[i]!)
  }
  const zones = members
    .map((lineList) =>
      describeShadowZone(Uint32Array.from(lineList), lines, speeds, placement, parameters.distance),
    )
    .sort(compareZones)
    .map((zone, index) => ({ ...zone, id: index + 1 }))
  return { parameters, zones, isolated: Uint32Array.from(isolated), withoutPosition }
}

function listLinesUnder(
  lines: LineTable,
  speeds: ShadowInputs['speeds'],
  { threshold }: ShadowParameters,
): { under: Uint32Array; withoutPosition: number } {
  const under = new Uint32Array(lines.count)
  let count = 0
  let withoutPosition = 0
  for (let line = 0; line < lines.count; line++) {
    const answer = classifyLine(speeds.downKbps[line]!, speeds.upKbps[line]!, threshold)
    if (answer !== INELIGIBLE && answer !== BELOW) continue
    if (Number.isNaN(lines.lon[line]!) || Number.isNaN(lines.lat[line]!)) withoutPosition++
    else under[count++] = line
  }
  return { under: under.slice(0, count), withoutPosition }
}

/** Most lines first; among equals from west to east, then from south to north. */
function compareZones(a: Omit<ShadowZone, 'id'>, b: Omit<ShadowZone, 'id'>): number {
  return b.lines - a.lines || a.centre[0]! - b.centre[0]! || a.centre[1]! - b.centre[1]!
}
