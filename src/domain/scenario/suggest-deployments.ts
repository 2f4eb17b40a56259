import type { SimulateRequest } from '../analysis'
import type { AssumptionKey } from '../cost/assumptions'
import { type PriceTable, resolveAssumptions } from '../cost/resolve-assumptions'
import { classifyLine, SERVED } from '../coverage/classify-line'
import type { Threshold } from '../coverage/coverage'
import { findShadowZones } from '../shadow/find-shadow-zones'
import type { ShadowZone } from '../shadow/shadow-zone'
import type { Territory } from '../territory/territory'
import { applyDeployment, type RunningSpeeds } from './apply-deployment'
import { costDeployment } from './cost-deployment'
import { isUnder } from './is-under'
import { DEFAULT_SHADOW, type Deployment, type TechnologyKey } from './project'
import type { Ground } from './select-lines'
import { TECHNOLOGY_PACK } from './technologies'

/** What a suggestion chooses among: policy, not physics. */
export const SUGGESTION = {
  /** Works on the copper of one zone d'ombre. */
  perZone: ['nra-zo', 'prm'] as readonly TechnologyKey[],
  /** Such a work is worth it as long as a line it lifts costs no more than this: beyond, fibre itself is cheaper. */
  ceiling: 'ftth-prise' as AssumptionKey,
  /** What brings the lines left to the goal: the first that is fast enough. */
  forTheRest: ['satellite', 'ftth'] as readonly TechnologyKey[],
} as const

/**
 * Works that bring every line of known speed to the scenario's goal, after the deployments it has: zone after
 * zone, the copper work that costs least per line lifted when it is under the ceiling; then, over the whole
 * territory, one technology for the lines left. Base prices; a technology without a price is not proposed for a
 * zone. Ids are only unique among the suggestions.
 */
export function suggestDeployments(ground: Ground, request: SimulateRequest): Deployment[] {
  const { scenario, assumptions, shadow } = request
  const prices = resolveAssumptions(assumptions)
  let speeds = copySpeeds(ground.speeds)
  for (const deployment of scenario.deployments) applyDeployment(ground, deployment, scenario.goal, speeds)

  const parameters = shadow?.parameters ?? { ...DEFAULT_SHADOW, threshold: scenario.goal }
  const zones = shadow?.zones ?? findShadowZones({ ...ground, speeds, parameters }).zones
  const suggested: Deployment[] = []
  for (const zone of zones) {
    const best = chooseForZone(ground, zone, scenario.goal, speeds, prices)
    if (!best) continue
    suggested.push({ ...best.deployment, id: `suggestion-${suggested.length + 1}` })
    speeds = best.after
  }
  const rest = chooseForRest(scenario.goal)
  if (rest && hasLineUnder(speeds, scenario.goal)) {
    suggested.push({
      id: `suggestion-${suggested.length + 1}`,
      name: 'Territoire',
      technology: rest,
      target: { kind: 'territory' },
      scope: 'below',
      site: null,
      note: '',
    })
  }
  return suggested
}

interface Candidate {
  readonly deployment: Deployment
  readonly after: RunningSpeeds
  readonly costPerLine: number
}

function chooseForZone(
  ground: Ground,
  zone: ShadowZone,
  goal: Threshold,
  speeds: RunningSpeeds,
  prices: PriceTable,
): Candidate | null {
  const ceiling = prices.get(SUGGESTION.ceiling)?.base
  if (ceiling === null || ceiling === undefined) return null
  let best: Candidate | null = null
  for (const technology of SUGGESTION.perZone) {
    const deployment = draftForZone(zone, technology, ground.territory)
    const after = copySpeeds(speeds)
    const treatment = applyDeployment(ground, deployment, goal, after)
    const cost = costDeployment(treatment, ground.territory.sites, prices).capex.base
    if (cost === null || treatment.lifted === 0) continue
    const costPerLine = cost / treatment.lifted
    if (costPerLine <= ceiling && costPerLine < (best?.costPerLine ?? Infinity)) {
      best = { deployment, after, costPerLine }
    }
  }
  return best
}

function draftForZone(zone: ShadowZone, technology: TechnologyKey, { communes }: Territory): Deployment {
  const place = communes[(zone.communeIds[0] ?? 0) - 1]?.name
  const name = place ? `${place} · ${zone.id}` : `${zone.id}`
  return {
    id: '',
    name,
    technology,
    target: { kind: 'shadowZone', name, contour: zone.contour },
    scope: TECHNOLOGY_PACK[technology].defaultScope,
    site: null,
    note: '',
  }
}

function chooseForRest(goal: Threshold): TechnologyKey | undefined {
  return SUGGESTION.forTheRest.find((key) => {
    const { speed } = TECHNOLOGY_PACK[key]
    return speed.kind === 'fixed' && classifyLine(speed.down.kbps, speed.up.kbps, goal) === SERVED
  })
}

function hasLineUnder({ downKbps, upKbps }: RunningSpeeds, goal: Threshold): boolean {
  return downKbps.some((down, line) => isUnder(down, upKbps[line]!, goal))
}

const copySpeeds = ({ downKbps, upKbps }: RunningSpeeds): RunningSpeeds => ({
  downKbps: downKbps.slice(),
  upKbps: upKbps.slice(),
})
