import type { Cents } from '../kernel/units'

/**
 * How sure a figure is, as DOMAIN marks it: read in its source, computed from sources, supposed (shown as
 * « hypothèse »), or not found: then the price is null until the user gives one.
 */
export type Evidence = 'sourced' | 'computed' | 'hypothesis' | 'missing'

type AssumptionUnit = 'site' | 'prise' | 'line' | 'metre' | 'kit'

/** A price as low, base and high, in cents; null = nobody has said, which is never 0. */
export interface AssumptionValue {
  readonly low: Cents | null
  readonly base: Cents | null
  readonly high: Cents | null
  /** Who says so: the shipped source, or what the user typed when changing it. */
  readonly source: string
  readonly year: number | null
  readonly evidence: Evidence
}

/** A unit price with its unit and its proof; the name is in i18n under `assumption.<key>`. */
export interface Assumption extends AssumptionValue {
  readonly key: string
  readonly unit: AssumptionUnit
  /** Spent once (capex) or every year (opex). */
  readonly nature: 'capex' | 'opex'
}
