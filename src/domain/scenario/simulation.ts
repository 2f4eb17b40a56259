import type { Position } from 'geojson'
import type { FundingLine, LocalShare } from '../cost/funding-plan'
import type { Coverage } from '../coverage/coverage'
import type { Issue } from '../kernel/issue'
import type { Cents } from '../kernel/units'
import type { TechnologyKey } from './project'

/** An amount known as three values, or null where a price is missing: then `missing` names the prices. */
export interface CostRange {
  readonly low: Cents | null
  readonly base: Cents | null
  readonly high: Cents | null
  /** What the known prices add up to (base): « au moins », shown when `base` is null. */
  readonly knownBase: Cents
  /** Keys of the assumptions that have no price, or no quantity. */
  readonly missing: readonly string[]
}

/**
 * So many units of one assumption: the bill of quantities' line. Quantities are whole numbers; null is a
 * quantity that cannot be known (a link to a network whose sites no file gives), and then so is the cost.
 */
export interface Quantity {
  readonly assumption: string
  readonly quantity: number | null
  readonly cost: CostRange
}

export interface DeploymentResult {
  readonly id: string
  readonly name: string
  readonly technology: TechnologyKey
  readonly site: Position | null
  readonly siteChosenBy: 'user' | 'engine' | 'none'
  /** Lines of the target that the work equips (its scope applied). */
  readonly treated: number
  /** Lines that were under the scenario's goal before this deployment and reach it after. */
  readonly lifted: number
  /** Treated lines still under the goal after it: too far, or the technology is too slow. */
  readonly stillBelow: number
  readonly quantities: readonly Quantity[]
  readonly capex: CostRange
  readonly opexPerYear: CostRange
  /** Communes whose lines it treats, as ids. */
  readonly communeIds: readonly number[]
}

/** What a scenario gives, without what it gives each line. */
export interface SimulationFigures {
  readonly scenarioId: string
  readonly name: string
  readonly deployments: readonly DeploymentResult[]
  /** One entry an assumption, summed over the deployments. */
  readonly quantities: readonly Quantity[]
  readonly capex: CostRange
  readonly opexPerYear: CostRange
  /** Prises that the funding caps count: lines treated, each once. */
  readonly prises: number
  readonly lifted: number
  /** null when the capex is not known whole: nothing can be shared out of an unknown sum. */
  readonly funding: readonly FundingLine[] | null
  readonly localShare: readonly LocalShare[] | null
  readonly coverageBefore: Coverage
  readonly coverageAfter: Coverage
  readonly issues: readonly Issue[]
}

export interface SimulationResult extends SimulationFigures {
  /** Speed of every line after the scenario, kbit/s, UNKNOWN_SPEED kept unless the line was treated. */
  readonly downKbpsAfter: Uint32Array
}
