import type { Position } from 'geojson'
import type { CopperTechnology } from '../copper/copper-formula'
import type { PriceTable } from '../cost/resolve-assumptions'
import { classifyLine, SERVED } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'
import { metresPerDegreeOfLatitude } from '../geometry/ground'
import { measureDistanceM } from '../geometry/measure-distance'
import type { ShadowZone } from '../shadow/shadow-zone'
import type { Site } from '../territory/territory'
import { costDeployment } from './cost-deployment'
import { estimateLineSpeed } from './estimate-line'
import { COPPER_REACH, type EstimateFromSite, prepareSiteEstimates } from './prepare-site-estimates'
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
  ground: Ground,
  technologies: readonly TechnologyKey[],
  zones: readonly ShadowZone[],
  under: Uint32Array,
  goal: Threshold,
  prices: PriceTable,
): CopperWork[] {
  const existing = ground.territory.sites
  const estimateFrom = prepareSiteEstimates(ground)
  const sites = listSites(existing, zones)
  const works: CopperWork[] = []
  for (const key of technologies) {
    const technology = TECHNOLOGY_PACK[key]
    if (technology.speed.kind === 'fixed') continue
    for (const site of sites) {
      const lifted = listLifted(
        ground.lines,
        site,
        estimateFrom(site),
        technology.speed.technology,
        under,
        goal,
      )
      const bill = costDeployment({ technology, site, treated: lifted }, existing, prices)
      if (lifted.length === 0 || bill.capex.base === null) continue
      works.push({ technology: key, site, costCents: bill.capex.base, lines: lifted })
    }
  }
  return works
}

function listSites(sites: readonly Site[], zones: readonly ShadowZone[]): Position[] {
  const cabinets = sites.filter(({ kind }) => kind === 'SR').map(({ position }) => position)
  const alone = zones
    .map(({ centre }) => centre)
    .filter((centre) => !cabinets.some((cabinet) => measureDistanceM(cabinet, centre) <= COPPER_REACH))
  return [...cabinets, ...alone]
}

/** A degree of latitude is nowhere shorter than at the equator: a line further than that is not measured. */
const LEAST_METRES_PER_DEGREE = metresPerDegreeOfLatitude(0)

/** The lines under the goal that a copper site brings to it. */
function listLifted(
  { lat }: Ground['lines'],
  site: Position,
  estimate: EstimateFromSite,
  technology: CopperTechnology,
  under: Uint32Array,
  goal: Threshold,
): Uint32Array {
  const degrees = COPPER_REACH / LEAST_METRES_PER_DEGREE
  return under.filter((line) => {
    if (Math.abs(lat[line]! - site[1]!) > degrees) return false
    const attenuation = estimate(line)
    if (attenuation === null) return false
    const { down, up } = estimateLineSpeed(attenuation, technology)
    return classifyLine(down, up, goal) === SERVED
  })
}
