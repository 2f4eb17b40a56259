import type { Cents } from '../kernel/units'
import type { Evidence } from './assumption'

export const FUNDERS = ['operators', 'state', 'feder', 'region', 'departement', 'epci'] as const
export type Funder = (typeof FUNDERS)[number]

/**
 * One source of money, in the order in which they are asked. It pays
 * min(rate × base, perPrise × prises, capTotal, what is left), each bound ignored when null.
 */
export interface FundingSource {
  readonly id: string
  readonly funder: Exclude<Funder, 'epci'>
  /** Of what the rate is taken: the whole capex, or what the sources before left. */
  readonly base: 'capex' | 'remainder'
  /** Between 0 and 1; null when the source pays an amount per prise only. */
  readonly rate: number | null
  readonly perPrise: Cents | null
  readonly capTotal: Cents | null
  /** The text the rule comes from, as shown. */
  readonly source: string
  readonly year: number | null
  readonly evidence: Evidence
}

/** How the EPCI of the territory share what is left. */
export type SharingKey =
  | { readonly kind: 'inhabitants' }
  | { readonly kind: 'linesTreated' }
  /** Weights: so much per EPCI plus so much per inhabitant (seen: 5 000 € and 0,70 €). */
  | {
      readonly kind: 'fixedAndInhabitants'
      readonly perEpci: Cents
      readonly perInhabitant: Cents
    }

export interface FundingPlan {
  readonly sources: readonly FundingSource[]
  readonly sharingKey: SharingKey
}

/** Amounts for one level of cost; they sum to the capex to the cent. `binding` says which bound bit. */
export interface FundingLine {
  readonly id: string
  readonly funder: Funder
  readonly amount: Cents
  readonly binding: 'rate' | 'perPrise' | 'capTotal' | 'remainder' | 'none'
}

/** What one EPCI is left to pay (reste à charge), in cents. */
export interface LocalShare {
  readonly epci: string
  readonly name: string
  readonly amount: Cents
  readonly population: number | null
  readonly linesTreated: number
}
