import type { Position } from 'geojson'
import { measureDistanceM } from '../geometry/measure-distance'
import { type Decibels, decibels, type Metres, metres } from '../kernel/units'
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
 * What a new exchange at a place does for each line; the sites are looked up once for all the places tried. Nothing
 * for a line without a position, beyond reach, of another exchange than the cabinet's own, or whose attenuation
 * would not fall. Where the line's attenuation is known, the new exchange only takes away the cable between the old
 * one and the site: of that and of the estimate by distance, the more cautious holds.
 */
export function prepareSiteEstimates({ lines, territory }: Ground): (site: Position) => EstimateFromSite {
  const exchangeOfCabinet = new Map<string, string | null>()
  const placeOfExchange = new Map<string, Position>()
  for (const { kind, code, parent, position } of territory.sites) {
    if (kind === 'NRA') placeOfExchange.set(code, position)
    // Where two cabinets stand at one place, the first is it.
    if (kind === 'SR' && !exchangeOfCabinet.has(keyOf(position)))
      exchangeOfCabinet.set(keyOf(position), parent)
  }
  const places = (lines.nra?.values ?? []).map((name) => placeOfExchange.get(name) ?? null)

  return (site) => {
    const exchange = exchangeOfCabinet.get(keyOf(site)) ?? null
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
      const place = places[code]
      const shortened = place ? today - estimateCableLoss(measureDistanceM(place, site)) : 0
      const after = Math.max(byDistance, shortened)
      return after < today ? decibels(after) : null
    }
  }
}

const keyOf = ([lon, lat]: Position): string => `${lon} ${lat}`
