import type { Position } from 'geojson'
import { measureDistanceM } from '../geometry/measure-distance'
import type { Site, SiteKind } from '../territory/territory'
import { LINE_ESTIMATE } from './estimate-line'

/**
 * A new site is linked to the nearest existing exchange. Until links follow roads, their length is the straight
 * distance times the detour that Arcep gives its copper lines (√2): a hypothesis.
 */
export const LINK = {
  detour: LINE_ESTIMATE.detour,
  from: ['NRA', 'NRO'] as readonly SiteKind[],
} as const

/** Whole metres of link, rounded up; null when no file gives an exchange to link to. */
export function measureLinkM(site: Position, sites: readonly Site[]): number | null {
  let least = Infinity
  for (const { kind, position } of sites) {
    if (LINK.from.includes(kind)) least = Math.min(least, measureDistanceM(site, position))
  }
  return least === Infinity ? null : Math.ceil(least * LINK.detour)
}
