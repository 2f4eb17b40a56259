import type { SimulateRequest } from '../analysis'
import { fundCapex } from '../cost/fund-capex'
import { mergeQuantities } from '../cost/merge-quantities'
import { type PriceTable, resolveAssumptions } from '../cost/resolve-assumptions'
import { shareLocal } from '../cost/share-local'
import { sumCosts } from '../cost/sum-costs'
import { computeCoverage } from '../coverage/compute-coverage'
import { readCoverage } from '../coverage/read-coverage'
import type { Issue } from '../kernel/issue'
import { applyDeployment, type RunningSpeeds, type Treatment } from './apply-deployment'
import { costDeployment } from './cost-deployment'
import { listSimulationIssues } from './list-simulation-issues'
import type { Deployment, Scenario } from './project'
import { rankCommunes } from './rank-communes'
import type { Ground } from './select-lines'
import type { CostRange, DeploymentResult, SimulationResult } from './simulation'

/**
 * What a scenario does and costs: its deployments in order, each on the speeds that the earlier ones left; their
 * bills; the funding of the base capex and what each EPCI is left to pay; the coverage before and after at the
 * threshold of the request. A pure function: the same inputs give the same result.
 */
export function simulateScenario(
  ground: Ground,
  { scenario, assumptions, threshold }: Pick<SimulateRequest, 'scenario' | 'assumptions' | 'threshold'>,
): SimulationResult {
  const prices = resolveAssumptions(assumptions)
  const speeds: RunningSpeeds = {
    downKbps: ground.speeds.downKbps.slice(),
    upKbps: ground.speeds.upKbps.slice(),
  }
  const treatments = scenario.deployments.map((deployment) =>
    applyDeployment(ground, deployment, scenario.goal, speeds),
  )
  const deployments = scenario.deployments.map((deployment, index) =>
    describeDeployment(ground, deployment, treatments[index]!, prices),
  )
  const quantities = mergeQuantities(deployments.flatMap((deployment) => deployment.quantities))
  const capex = sumCosts(deployments.map((deployment) => deployment.capex))
  const treated = listTreatedOnce(treatments)
  const { funding, localShare, issues } = shareCapex(ground, scenario, capex, treated)
  return {
    scenarioId: scenario.id,
    name: scenario.name,
    deployments,
    quantities,
    capex,
    opexPerYear: sumCosts(deployments.map((deployment) => deployment.opexPerYear)),
    prises: treated.size,
    lifted: deployments.reduce((sum, { lifted }) => sum + lifted, 0),
    funding,
    localShare,
    coverageBefore: readCoverage(ground.distribution, threshold),
    coverageAfter: computeCoverage({ ...ground, speeds, threshold }),
    downKbpsAfter: speeds.downKbps,
    issues: [...listSimulationIssues(deployments, treatments, quantities, prices), ...issues],
  }
}

function describeDeployment(
  ground: Ground,
  { id, name, technology }: Deployment,
  treatment: Treatment,
  prices: PriceTable,
): DeploymentResult {
  const { treated, site, siteChosenBy, lifted, stillBelow } = treatment
  return {
    id,
    name,
    technology,
    site,
    siteChosenBy,
    treated: treated.length,
    lifted,
    stillBelow,
    ...costDeployment(treatment, ground.territory.sites, prices),
    communeIds: rankCommunes(treated, ground.placement.communeOf),
  }
}

function listTreatedOnce(treatments: readonly Treatment[]): Set<number> {
  const once = new Set<number>()
  for (const { treated } of treatments) for (const line of treated) once.add(line)
  return once
}

type Shares = Pick<SimulationResult, 'funding' | 'localShare' | 'issues'>

/** Only a capex known whole is shared: a part of an unknown sum would look like an answer. */
function shareCapex(
  { territory, placement }: Ground,
  { funding: plan }: Scenario,
  capex: CostRange,
  treated: ReadonlySet<number>,
): Shares {
  if (capex.base === null) return { funding: null, localShare: null, issues: [] }
  const funding = fundCapex(capex.base, treated.size, plan)
  if (!funding.ok) return { funding: null, localShare: null, issues: funding.issues }

  const linesTreated = new Map<string, number>()
  for (const line of treated) {
    const epci = territory.communes[placement.communeOf[line]! - 1]?.epci
    if (epci) linesTreated.set(epci, (linesTreated.get(epci) ?? 0) + 1)
  }
  const left = funding.value.at(-1)!.amount
  const shares = shareLocal(left, plan.sharingKey, territory.epcis, linesTreated)
  return {
    funding: funding.value,
    localShare: shares.ok ? shares.value : null,
    issues: [...funding.issues, ...shares.issues] satisfies Issue[],
  }
}
