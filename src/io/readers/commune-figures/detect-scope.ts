import type { CommuneFigures, FigureScope } from '../../../domain/territory/commune-figures'
import { findCounts } from './check-figures'

/** A few communes may all be well served without satellite; a country is not. */
const COUNTRY = 10_000

export interface DetectedScope {
  readonly scope: FigureScope | null
  /** No premises of the table is without an offer, nor under 30 Mbit/s. */
  readonly isAllServed: boolean
}

/**
 * Which networks a table of speeds counts, as far as its figures tell: Arcep’s three tables have the same columns.
 * With satellite nobody is without an offer, so where somebody is, it is not counted; whether radio is, no figure
 * tells. A whole country served at 30 Mbit/s and nobody left out is so by satellite.
 */
export function detectScope(table: Pick<CommuneFigures, 'columns' | 'codes'>): DetectedScope {
  const ineligible = findCounts(table, 'inel_hd')
  const fast = findCounts(table, 'elig_thd30')
  const premises = findCounts(table, 'premises')
  if (ineligible?.some((count) => count > 0)) return { scope: 'noSatellite', isAllServed: false }
  const isAllServed =
    ineligible !== null &&
    fast !== null &&
    premises !== null &&
    ineligible.every((count) => count === 0) &&
    fast.every((count, index) => count === premises[index])
  return { scope: isAllServed && table.codes.length >= COUNTRY ? 'all' : null, isAllServed }
}
