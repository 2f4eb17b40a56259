import type { Polygon, Position } from 'geojson'
import type { AssumptionValue } from '../cost/assumption'
import type { FundingPlan } from '../cost/funding-plan'
import type { Threshold } from '../coverage/coverage'
import type { Kbps, Metres } from '../kernel/units'
import type { Understanding } from '../recipe/understanding'
import type { ReadingChoices } from './reading-choices'

/** The two official ways from attenuation to speed. */
export const COPPER_FORMULAS = ['arcep-2020', 'arrete-2013'] as const

export const TECHNOLOGIES = ['nra-zo', 'prm', 'ftth', 'ftto', 'radio', 'satellite'] as const
export type TechnologyKey = (typeof TECHNOLOGIES)[number]

/**
 * What a deployment treats, in terms that survive new data: a zone d'ombre is kept as the contour it had when
 * it was chosen, communes and activity zones by code.
 */
export type Target =
  | {
      readonly kind: 'shadowZone'
      readonly name: string
      readonly contour: Polygon
    }
  | { readonly kind: 'communes'; readonly codes: readonly string[] }
  | { readonly kind: 'activityZone'; readonly code: string }
  /** Every line of the territory, whether it has a position or not. */
  | { readonly kind: 'territory' }

/** One work: a technology brought to a target. */
export interface Deployment {
  readonly id: string
  readonly name: string
  readonly technology: TechnologyKey
  readonly target: Target
  /** `below`: only lines still under the scenario's goal when its turn comes; `all`: every line of the target. */
  readonly scope: 'below' | 'all'
  /** Where the new exchange, cabinet or mast stands; null lets the engine choose and say so. */
  readonly site: Position | null
  readonly note: string
}

/** Deployments in order: a later one sees the speeds that the earlier ones left. */
export interface Scenario {
  readonly id: string
  readonly name: string
  /** What the scenario wants every treated line to reach. */
  readonly goal: Threshold
  readonly deployments: readonly Deployment[]
  readonly funding: FundingPlan
}

/** A file of the project: its identity, not its content. */
export interface SourceRef {
  readonly id: string
  readonly name: string
  readonly kind: 'communes' | 'zones' | 'lines' | 'offers' | 'roads' | 'sites' | 'communeFigures' | 'evidence'
  readonly sha256: string
  readonly bytes: number
  readonly addedOn: string
  /** What the user said of how to read it; absent when the file was left to say everything. */
  readonly readAs?: ReadingChoices
  /** How it was understood when it was last read; absent in projects made before this was kept. */
  readonly understood?: Understanding
}

/** Everything a user decides; the files' contents are kept apart, by `sha256`. A plain, frozen value. */
export interface Project {
  readonly name: string
  /** Shown wherever figures are: true for the demonstration territory. */
  readonly synthetic: boolean
  readonly sources: readonly SourceRef[]
  readonly threshold: Threshold
  readonly shadow: { readonly distance: Metres; readonly minLines: number }
  readonly copperFormula: (typeof COPPER_FORMULAS)[number]
  /** Only the assumptions that differ from the shipped table. */
  readonly assumptions: Readonly<Record<string, AssumptionValue>>
  /** The do-nothing baseline is not in the list: it always exists and cannot be edited. */
  readonly scenarios: readonly Scenario[]
  /** Where the user was when the project was kept; only a kept project has it. */
  readonly shown?: { readonly step: string; readonly scenarioId: string | null }
}

export const DEFAULT_SHADOW = { distance: 300 as Metres, minLines: 5 } as const
/** Arcep's: the newer of the two, and the one of its public maps. */
export const DEFAULT_COPPER_FORMULA: Project['copperFormula'] = 'arcep-2020'

export const DEFAULT_THRESHOLD: Threshold = {
  downKbps: 30_000 as Kbps,
  upKbps: null,
}
