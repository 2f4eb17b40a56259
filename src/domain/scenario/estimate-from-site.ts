import type { Position } from 'geojson'
import { measureDistanceM } from '../geometry/measure-distance'
import { type Decibels, decibels, type Metres, metres } from '../kernel/units'
import type { Site } from '../territory/territory'
import { estimateCableLoss, estimateLineAttenuation } from './estimate-line'
import type { Ground } from './select-lines'

/**
 * How far, straight, a new exchange at a street cabinet (SR) serves its lines: beyond, a PRM leaves them at 0 to
 * 2 Mbit/s (fibtic.xmel.eu/n1/nra-med.php), which may be nothing, so that nothing is promised.
 */
export const COPPER_REACH: Metres = metres(1_600)

/** Attenuation of a line from the new site, in dB; null: the site does nothing for this line. */
export type EstimateFromSite = (line: number) => Decibels | null

/**
 * What a new exchange at this place does for each line. Nothing for a line without a position, beyond reach, of
 * another exchange than the cabinet's own, or whose attenuation would not fall. Where the line's attenuation is
 * known, the new exchange only takes away the cable between the old one and the site: of that and of the estimate
 * by distance, the more cautious holds.
 */
export function estimateFromSite({ lines, territory }: Ground, site: Position): EstimateFromSite {
  const exchange = findExchangeOf(site, territory.sites)
  const removed = measureRemovedDb(site, lines.nra?.values ?? [], territory.sites)
  return (line) => {
    const position: Position = [lines.lon[line]!, lines.lat[line]!]
    if (position.some(Number.isNaN)) return null
    const distance = measureDistanceM(site, position)
    const code = lines.nra?.codes[line] ?? 0
    const nra = lines.nra?.values[code] ?? ''
    if (distance > COPPER_REACH || (exchange && nra && nra !== exchange)) return null
    const byDistance = estimateLineAttenuation(distance)
    const today = lines.attenuationDb?.[line] ?? Number.NaN
    if (Number.isNaN(today)) return byDistance
    const shortened = today - (removed[code] ?? Number.POSITIVE_INFINITY)
    const after = Math.max(byDistance, shortened)
    return after < today ? decibels(after) : null
  }
}

/** The exchange that the cabinet standing exactly here hangs on; null where none does, or its file does not say. */
function findExchangeOf([lon, lat]: Position, sites: readonly Site[]): string | null {
  const cabinet = sites.find(
    ({ kind, position }) => kind === 'SR' && position[0] === lon && position[1] === lat,
  )
  return cabinet?.parent ?? null
}

/** Loss of the cable from each exchange named by the lines to the site, in dB; null where no file places it. */
function measureRemovedDb(
  site: Position,
  names: readonly string[],
  sites: readonly Site[],
): (Decibels | null)[] {
  const exchanges = new Map(sites.flatMap((one) => (one.kind === 'NRA' ? [[one.code, one.position]] : [])))
  return names.map((name) => {
    const position = exchanges.get(name)
    return position ? estimateCableLoss(measureDistanceM(position, site)) : null
  })
}
