import { makeIssue } from '../kernel/issue'
import { fail, type Result, succeed } from '../kernel/result'
import { type Cents, cents } from '../kernel/units'
import type { FundingLine, FundingPlan, FundingSource } from './funding-plan'

/** A rate is read to one part in a million: 24.8 % is 248 000 parts. */
const PARTS = 1_000_000

/**
 * Shares the capex (whole cents) between the sources, in their order, and the EPCI, last, who pay what is left.
 * A source pays min(rate × base, amount per prise × prises, ceiling, what is left), a null bound ignored; shares
 * are cut down to the cent, so that no source exceeds its rate, and the lines sum to the capex exactly. A source
 * with neither rate, amount nor ceiling says nothing of what it pays: the plan cannot be used as it is.
 */
export function fundCapex(capex: Cents, prises: number, plan: FundingPlan): Result<FundingLine[]> {
  const incomplete = plan.sources.filter(
    ({ rate, perPrise, capTotal }) => rate === null && perPrise === null && capTotal === null,
  )
  if (incomplete.length > 0) {
    return fail(
      ...incomplete.map(({ funder }) => makeIssue('funding-source-incomplete', 'warning', { funder })),
    )
  }
  const lines: FundingLine[] = []
  let left: number = capex
  for (const source of plan.sources) {
    const line = askSource(source, capex, cents(left), prises)
    lines.push(line)
    left -= line.amount
  }
  lines.push({ id: 'epci', funder: 'epci', amount: cents(left), binding: 'remainder' })
  return succeed(lines)
}

function askSource(source: FundingSource, capex: Cents, left: Cents, prises: number): FundingLine {
  const { id, funder, rate, perPrise, capTotal, base } = source
  const bounds: { binding: FundingLine['binding']; amount: number }[] = []
  if (rate !== null) {
    bounds.push({ binding: 'rate', amount: takeRate(rate, base === 'capex' ? capex : left) })
  }
  if (perPrise !== null) bounds.push({ binding: 'perPrise', amount: perPrise * prises })
  if (capTotal !== null) bounds.push({ binding: 'capTotal', amount: capTotal })
  bounds.push({ binding: 'remainder', amount: left })
  // Among equal bounds the first is named.
  const least = bounds.reduce((a, b) => (b.amount < a.amount ? b : a))
  if (!(least.amount >= 0)) throw new RangeError(`funding source ${id} would pay ${least.amount}`)
  return { id, funder, amount: cents(least.amount), binding: least.binding }
}

/** In whole numbers, because 0.57 × 100 is 56.99… in floating point, and large sums lose cents. */
function takeRate(rate: number, amount: Cents): number {
  return Number((BigInt(amount) * BigInt(Math.round(rate * PARTS))) / BigInt(PARTS))
}
