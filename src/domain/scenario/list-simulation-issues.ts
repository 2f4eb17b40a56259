import type { PriceTable } from '../cost/resolve-assumptions'
import { type Issue, makeIssue } from '../kernel/issue'
import type { Treatment } from './apply-deployment'
import type { DeploymentResult, Quantity } from './simulation'

/** What the user must know before trusting the figures: targets without lines, links and prices unknown. */
export function listSimulationIssues(
  deployments: readonly DeploymentResult[],
  treatments: readonly Treatment[],
  quantities: readonly Quantity[],
  prices: PriceTable,
): Issue[] {
  const issues: Issue[] = []
  deployments.forEach(({ name, treated, quantities: bill }, index) => {
    if (!treatments[index]!.isTargetKnown) {
      issues.push(makeIssue('deployment-target-missing', 'warning', { name }))
    } else if (treated === 0) {
      issues.push(makeIssue('deployment-without-lines', 'warning', { name }))
    }
    if (bill.some(({ quantity }) => quantity === null)) {
      issues.push(makeIssue('link-length-unknown', 'warning', { name }))
    }
  })
  for (const { assumption } of quantities) {
    const price = prices.get(assumption)!
    if (price.base !== null) continue
    // A missing price of works hides the whole cost; a missing yearly price only the yearly one.
    const severity = price.nature === 'capex' ? 'warning' : 'info'
    issues.push(makeIssue('price-missing', severity, { name: assumption, nature: price.nature }))
  }
  return issues
}
