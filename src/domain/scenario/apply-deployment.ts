import { classifyLine, SERVED } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'
import { UNKNOWN_SPEED } from '../lines/line-table'
import { chooseSite } from './choose-site'
import { estimateLineSpeed } from './estimate-line'
import { isUnder } from './is-under'
import { type EstimateFromSite, prepareSiteEstimates } from './prepare-site-estimates'
import type { Deployment } from './project'
import { type Ground, selectLines } from './select-lines'
import type { DeploymentResult } from './simulation'
import { TECHNOLOGY_PACK, type Technology } from './technologies'

/** One speed a line and direction, kbit/s, written as deployments follow one another. */
export interface RunningSpeeds {
  readonly downKbps: Uint32Array
  readonly upKbps: Uint32Array
}

/** What a deployment did to the lines, before it is costed. */
export interface Treatment extends Pick<DeploymentResult, 'site' | 'siteChosenBy' | 'lifted' | 'stillBelow'> {
  readonly technology: Technology
  readonly treated: Uint32Array
  /** False when the target names a commune or a zone that the territory does not have. */
  readonly isTargetKnown: boolean
}

/**
 * Brings a deployment's technology to the lines of its target and writes their new speeds. With the scope
 * `below` it treats the lines known to be under the goal, as the deployments before it left them; with `all`,
 * every line, of unknown speed too. No speed is ever lowered; an unknown one becomes what the work brings.
 */
export function applyDeployment(
  ground: Ground,
  deployment: Deployment,
  goal: Threshold,
  speeds: RunningSpeeds,
): Treatment {
  const technology = TECHNOLOGY_PACK[deployment.technology]
  const { lines: inTarget, isKnown: isTargetKnown } = selectLines(ground, deployment.target)
  const isLineUnder = (line: number) => isUnder(speeds.downKbps[line]!, speeds.upKbps[line]!, goal)
  const treated = deployment.scope === 'all' ? inTarget : inTarget.filter(isLineUnder)
  const { site, siteChosenBy } = placeSite(ground, deployment, technology, treated, goal)

  const estimate = site && technology.speed.kind !== 'fixed' ? prepareSiteEstimates(ground)(site) : null
  let lifted = 0
  let stillBelow = 0
  for (const line of treated) {
    const wasUnder = isLineUnder(line)
    improveLine(line, technology, estimate, speeds)
    if (isLineUnder(line)) stillBelow++
    else if (wasUnder && isServed(line, speeds, goal)) lifted++
  }
  return { technology, treated, isTargetKnown, site, siteChosenBy, lifted, stillBelow }
}

/** Not under the goal is not always served: an up speed may be unknown. */
const isServed = (line: number, { downKbps, upKbps }: RunningSpeeds, goal: Threshold): boolean =>
  classifyLine(downKbps[line]!, upKbps[line]!, goal) === SERVED

function placeSite(
  ground: Ground,
  deployment: Deployment,
  technology: Technology,
  treated: Uint32Array,
  goal: Threshold,
): Pick<DeploymentResult, 'site' | 'siteChosenBy'> {
  if (technology.site === 'none') return { site: null, siteChosenBy: 'none' }
  if (deployment.site) return { site: deployment.site, siteChosenBy: 'user' }
  const site = chooseSite(ground, technology, treated, goal)
  return { site, siteChosenBy: site ? 'engine' : 'none' }
}

function improveLine(
  line: number,
  { speed }: Technology,
  estimate: EstimateFromSite | null,
  { downKbps, upKbps }: RunningSpeeds,
): void {
  if (speed.kind === 'fixed') {
    raise(downKbps, line, speed.down.kbps)
    raise(upKbps, line, speed.up.kbps)
    return
  }
  const attenuation = estimate?.(line) ?? null
  if (attenuation === null) return
  const { down, up } = estimateLineSpeed(attenuation, speed.technology)
  if (down === 0) return
  raise(downKbps, line, down)
  raise(upKbps, line, up)
}

function raise(column: Uint32Array, line: number, speed: number): void {
  const present = column[line]!
  if (present === UNKNOWN_SPEED || present < speed) column[line] = speed
}
