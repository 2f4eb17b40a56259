import type { Polygon } from 'geojson'
import type { SimulateRequest } from '../analysis'
import type { AssumptionKey } from '../cost/assumptions'
import { resolveAssumptions } from '../cost/resolve-assumptions'
import { classifyLine, SERVED } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'
import { drawContour } from '../geometry/draw-contour'
import type { Metres } from '../kernel/units'
import { findShadowZones } from '../shadow/find-shadow-zones'
import { applyDeployment, type RunningSpeeds } from './apply-deployment'
import { isUnder } from './is-under'
import { type CopperWork, listCopperWorks } from './list-copper-works'
import { DEFAULT_SHADOW, type Deployment, type TechnologyKey } from './project'
import { rankCommunes } from './rank-communes'
import type { Ground } from './select-lines'
import { TECHNOLOGY_PACK } from './technologies'

/** What a suggestion chooses among: a policy, not physics. */
export const SUGGESTION = {
  copper: ['nra-zo', 'prm'],
  /** A copper work is worth it while a line it lifts costs no more than this: beyond, fibre itself is cheaper. */
  ceiling: 'ftth-prise',
  /** What brings the lines left to the goal: the first that is fast enough. */
  forTheRest: ['satellite', 'ftth'],
} as const satisfies {
  copper: readonly TechnologyKey[]
  ceiling: AssumptionKey
  forTheRest: readonly TechnologyKey[]
}

/** Names are the user's data, in French like the product's source; this one stands where no commune does. */
const WHOLE_TERRITORY = 'Territoire'

/**
 * Works that, after the deployments the scenario has, bring every line known to be under its goal to it: one
 * after the other, the copper work that costs least per line it still lifts, while that is under the ceiling;
 * then, over the whole territory, one technology for the lines left. Base prices; what has no price is not
 * suggested for a place. Ids are unique among the suggestions only.
 */
export function suggestDeployments(ground: Ground, request: SimulateRequest): Deployment[] {
  const { goal, deployments } = request.scenario
  const speeds = { downKbps: ground.speeds.downKbps.slice(), upKbps: ground.speeds.upKbps.slice() }
  for (const deployment of deployments) applyDeployment(ground, deployment, goal, speeds)

  const suggested = suggestCopper(ground, request, speeds)
  const rest = SUGGESTION.forTheRest.find((key) => reaches(key, goal))
  if (rest && listUnder(speeds, goal).length > 0) {
    suggested.push(draft(WHOLE_TERRITORY, { technology: rest, target: { kind: 'territory' }, site: null }))
  }
  return suggested.map((deployment, index) => ({ ...deployment, id: `suggestion-${index + 1}` }))
}

/** Also brings `speeds` to what these works leave. */
function suggestCopper(ground: Ground, request: SimulateRequest, speeds: RunningSpeeds): Deployment[] {
  const { goal } = request.scenario
  const prices = resolveAssumptions(request.assumptions)
  const ceiling = prices.get(SUGGESTION.ceiling)?.base ?? null
  if (ceiling === null) return []
  const { zones, parameters } = request.shadow ?? findDefaultZones(ground, speeds, goal)
  let works = listCopperWorks(ground, SUGGESTION.copper, zones, listUnder(speeds, goal), goal, prices)

  const suggested: Deployment[] = []
  const namesGiven = new Map<string, number>()
  for (;;) {
    const best = chooseCheapest(works, speeds, goal)
    if (!best || best.costPerLine > ceiling) return suggested
    const name = nameAfterCommune(best.lifted, ground, namesGiven)
    const contour = drawAround(best.lifted, ground, parameters.distance)
    const { technology, site } = best.work
    const deployment = draft(name, { technology, target: { kind: 'shadowZone', name, contour }, site })
    applyDeployment(ground, deployment, goal, speeds)
    suggested.push(deployment)
    works = works.filter((work) => work !== best.work)
  }
}

const findDefaultZones = (ground: Ground, speeds: RunningSpeeds, threshold: Threshold) =>
  findShadowZones({ ...ground, speeds, parameters: { ...DEFAULT_SHADOW, threshold } })

const draft = (name: string, rest: Pick<Deployment, 'technology' | 'target' | 'site'>): Deployment => ({
  id: '',
  name,
  scope: 'below',
  note: '',
  ...rest,
})

interface Choice {
  readonly work: CopperWork
  readonly lifted: Uint32Array
  readonly costPerLine: number
}

/** Among equals the first: works come in a fixed order. */
function chooseCheapest(works: readonly CopperWork[], speeds: RunningSpeeds, goal: Threshold): Choice | null {
  let best: Choice | null = null
  for (const work of works) {
    const lifted = work.lines.filter((line) => isUnder(speeds.downKbps[line]!, speeds.upKbps[line]!, goal))
    const costPerLine = work.costCents / lifted.length
    if (lifted.length > 0 && (!best || costPerLine < best.costPerLine)) best = { work, lifted, costPerLine }
  }
  return best
}

function listUnder({ downKbps, upKbps }: RunningSpeeds, goal: Threshold): Uint32Array {
  return Uint32Array.from(downKbps.keys()).filter((line) => isUnder(downKbps[line]!, upKbps[line]!, goal))
}

function reaches(key: TechnologyKey, goal: Threshold): boolean {
  const { speed } = TECHNOLOGY_PACK[key]
  return speed.kind === 'fixed' && classifyLine(speed.down.kbps, speed.up.kbps, goal) === SERVED
}

const drawAround = (members: Uint32Array, { lines }: Ground, distance: Metres): Polygon =>
  drawContour(
    Float64Array.from(members, (line) => lines.lon[line]!),
    Float64Array.from(members, (line) => lines.lat[line]!),
    distance,
  )

/** The commune with most of the lines; the second work of a commune gets a number. */
function nameAfterCommune(
  lines: Uint32Array,
  { territory, placement }: Ground,
  namesGiven: Map<string, number>,
): string {
  const [commune] = rankCommunes(lines, placement.communeOf)
  const place = commune === undefined ? WHOLE_TERRITORY : territory.communes[commune - 1]!.name
  const times = (namesGiven.get(place) ?? 0) + 1
  namesGiven.set(place, times)
  return times === 1 ? place : `${place} ${times}`
}
