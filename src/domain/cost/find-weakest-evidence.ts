import type { Evidence } from './assumption'

/** From the surest to the least sure. */
const BY_WEAKNESS: readonly Evidence[] = ['sourced', 'computed', 'hypothesis', 'missing']

/** How sure a figure made of others is: no surer than the least sure of them. Made of nothing, it is sourced. */
export function findWeakestEvidence(parts: readonly Evidence[]): Evidence {
  return BY_WEAKNESS.findLast((evidence) => parts.includes(evidence)) ?? 'sourced'
}
