import { priceQuantities } from '../cost/price-quantities'
import type { PriceTable } from '../cost/resolve-assumptions'
import { sumCosts } from '../cost/sum-costs'
import type { Site } from '../territory/territory'
import type { Treatment } from './apply-deployment'
import { measureLinkM } from './measure-link'
import type { DeploymentResult } from './simulation'
import type { QuantityRule } from './technologies'

type Bill = Pick<DeploymentResult, 'quantities' | 'capex' | 'opexPerYear'>
type Work = Pick<Treatment, 'technology' | 'treated' | 'site'>

/** The bill of a deployment by its technology's rules; a work that treats no line costs nothing: it is not done. */
export function costDeployment(work: Work, sites: readonly Site[], prices: PriceTable): Bill {
  const rules = work.treated.length === 0 ? [] : work.technology.quantities
  const counted = rules.map(({ assumption, per }) => ({ assumption, quantity: count(per, work, sites) }))
  const quantities = priceQuantities(counted, prices)
  const sumOf = (nature: 'capex' | 'opex') =>
    sumCosts(
      quantities
        .filter(({ assumption }) => prices.get(assumption)!.nature === nature)
        .map(({ cost }) => cost),
    )
  return { quantities, capex: sumOf('capex'), opexPerYear: sumOf('opex') }
}

function count(per: QuantityRule['per'], { treated, site }: Work, sites: readonly Site[]): number | null {
  switch (per) {
    case 'site':
      return 1
    case 'treatedLine':
      return treated.length
    case 'linkMetre':
      return site ? measureLinkM(site, sites) : null
  }
}
