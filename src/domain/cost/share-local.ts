import { assertNever } from '../kernel/assert-never'
import { type Issue, makeIssue } from '../kernel/issue'
import { fail, type Result, succeed } from '../kernel/result'
import { type Cents, cents } from '../kernel/units'
import type { Epci } from '../territory/territory'
import type { LocalShare, SharingKey } from './funding-plan'

/**
 * Divides what is left to pay (whole cents) between the EPCI of the territory, in proportion to the key's
 * weights, by largest remainder: the shares sum to the amount exactly, and none is a cent or more away from its
 * proportion. Among equal remainders the first EPCI gets the cent. A key that needs a population nobody gave, or
 * whose weights are all 0, divides nothing: it fails and says why. Nothing to pay is 0 for everyone, by any key.
 *
 * @param linesTreated lines treated by EPCI code; an EPCI that is not there has none.
 */
export function shareLocal(
  amount: Cents,
  key: SharingKey,
  epcis: readonly Epci[],
  linesTreated: ReadonlyMap<string, number>,
): Result<LocalShare[]> {
  const weights = epcis.map((epci) => (amount === 0 ? 0 : weigh(epci, key, linesTreated)))
  const unknown = epcis.filter((_, index) => weights[index] === null)
  if (unknown.length > 0) return fail(...unknown.map(sayUnknownPopulation))

  const whole = weights.reduce<number>((sum, weight) => sum + weight!, 0)
  if (whole === 0 && amount !== 0) return fail(makeIssue('sharing-key-empty', 'warning', { key: key.kind }))

  const amounts = divide(BigInt(amount), weights.map(BigInt as (weight: number | null) => bigint))
  return succeed(
    epcis.map(({ code, name, population }, index) => ({
      epci: code,
      name,
      amount: cents(Number(amounts[index]!)),
      population,
      linesTreated: linesTreated.get(code) ?? 0,
    })),
  )
}

const sayUnknownPopulation = ({ name }: Epci): Issue =>
  makeIssue('population-unknown', 'warning', { epci: name })

/** A whole number, or null when it needs a population that nobody gave. */
function weigh(epci: Epci, key: SharingKey, linesTreated: ReadonlyMap<string, number>): number | null {
  switch (key.kind) {
    case 'inhabitants':
      return epci.population
    case 'linesTreated':
      return linesTreated.get(epci.code) ?? 0
    case 'fixedAndInhabitants':
      return epci.population === null ? null : key.perEpci + key.perInhabitant * epci.population
    default:
      return assertNever(key)
  }
}

function divide(amount: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  if (whole === 0n) return weights.map(() => 0n)
  const shares = weights.map((weight) => (amount * weight) / whole)
  const remainders = weights.map((weight, index) => ({ index, left: (amount * weight) % whole }))
  // Among equals the order of the EPCI stays.
  remainders.sort((a, b) => (a.left < b.left ? 1 : a.left > b.left ? -1 : 0))
  let cent = amount - shares.reduce((sum, share) => sum + share, 0n)
  for (const { index } of remainders) {
    if (cent === 0n) break
    shares[index]! += 1n
    cent--
  }
  return shares
}
