import { type Cents, centsToEuros } from '../domain/kernel/units'
import type { CostRange, Quantity, SimulationResult } from '../domain/scenario/simulation'

export const inEuros = (amount: Cents | null): number | null =>
  amount === null ? null : centsToEuros(amount)

/** A scenario's result as the document gives it: euros as numbers, what is unknown null, with its reason named. */
export function describeSimulation(result: SimulationResult) {
  const { name, deployments, quantities, capex, opexPerYear, funding, localShare } = result
  return {
    name,
    deployments: deployments.map((deployment) => ({
      name: deployment.name,
      technology: deployment.technology,
      treated: deployment.treated,
      lifted: deployment.lifted,
      stillBelow: deployment.stillBelow,
      capex: describeCost(deployment.capex),
      opex: describeCost(deployment.opexPerYear),
    })),
    quantities: quantities.map(describeQuantity),
    capex: describeCost(capex),
    opex: describeCost(opexPerYear),
    prises: result.prises,
    lifted: result.lifted,
    funding:
      funding?.map(({ funder, amount, binding }) => ({ source: funder, euros: inEuros(amount), binding })) ??
      null,
    localShare:
      localShare?.map(({ epci, name: epciName, amount }) => ({
        epci,
        name: epciName,
        euros: inEuros(amount),
      })) ?? null,
    coverageBefore: result.coverageBefore.totals,
    coverageAfter: result.coverageAfter.totals,
  }
}

const describeQuantity = ({ assumption, quantity, cost }: Quantity) => ({
  assumption,
  quantity,
  ...describeCost(cost),
})

/** `known` is what the known prices add up to: the total is at least that when `base` is null. */
const describeCost = ({ low, base, high, knownBase, missing }: CostRange) => ({
  low: inEuros(low),
  base: inEuros(base),
  high: inEuros(high),
  known: inEuros(knownBase),
  missing,
})
