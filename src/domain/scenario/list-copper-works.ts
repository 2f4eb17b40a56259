import type { Position } from 'geojson'
import type { PriceTable } from '../cost/resolve-assumptions'
import type { Threshold } from '../coverage/coverage'
import { metresPerDegreeOfLatitude } from '../geometry/ground'
import { measureDistanceM } from '../geometry/measure-distance'
import type { Metres } from '../kernel/units'
import type { ShadowZone } from '../shadow/shadow-zone'
import type { Site } from '../territory/territory'
import { CABINET_SEARCH } from './choose-site'
import { costDeployment } from './cost-deployment'
import { findReach } from './find-reach'
import type { TechnologyKey } from './project'
import type { Ground } from './select-lines'
import { TECHNOLOGY_PACK } from './technologies'

/** A new exchange that could be built: where, at what price, and the lines it would bring to the goal. */
export interface CopperWork {
  readonly technology: TechnologyKey
  readonly site: Position
  readonly costCents: number
  readonly lines: Uint32Array
}

/**
 * The copper works one could choose from: each technology at each street cabinet, and at the centre of each zone
 * d'ombre without a cabinet near it. Works without a known price, or that would lift no line, are left out.
 *
 * @param under the lines under the goal
 */
export function listCopperWorks(
  { territory, lines }: Ground,
  technologies: readonly TechnologyKey[],
  zones: readonly ShadowZone[],
  under: Uint32Array,
  goal: Threshold,
  prices: PriceTable,
): CopperWork[] {
  const sites = listSites(territory.sites, zones)
  const works: CopperWork[] = []
  for (const key of technologies) {
    const technology = TECHNOLOGY_PACK[key]
    const reach = technology.speed.kind === 'fixed' ? null : findReach(technology.speed.technology, goal)
    if (reach === null) continue
    for (const site of sites) {
      const within = listLinesWithin(site, reach, under, lines)
      const bill = costDeployment({ technology, site, treated: within }, territory.sites, prices)
      if (within.length === 0 || bill.capex.base === null) continue
      works.push({ technology: key, site, costCents: bill.capex.base, lines: within })
    }
  }
  return works
}

function listSites(sites: readonly Site[], zones: readonly ShadowZone[]): Position[] {
  const cabinets = sites.filter(({ kind }) => kind === 'SR').map(({ position }) => position)
  const alone = zones
    .map(({ centre }) => centre)
    .filter((centre) => !cabinets.some((cabinet) => measureDistanceM(cabinet, centre) <= CABINET_SEARCH))
  return [...cabinets, ...alone]
}

/** A degree of latitude is nowhere shorter than at the equator: a line further than that is not measured. */
const LEAST_METRES_PER_DEGREE = metresPerDegreeOfLatitude(0)

function listLinesWithin(
  site: Position,
  reach: Metres,
  under: Uint32Array,
  { lon, lat }: Ground['lines'],
): Uint32Array {
  const degrees = reach / LEAST_METRES_PER_DEGREE
  return under.filter(
    (line) =>
      Math.abs(lat[line]! - site[1]!) <= degrees && measureDistanceM(site, [lon[line]!, lat[line]!]) <= reach,
  )
}
