/**
 * The closed lists and the two-way texts of the domain that the page names: what it may use of the domain
 * besides types. Nothing here computes a result.
 */
export {
  DEFAULT_FUNDING_PLANS,
  EMPTY_FUNDING_PLAN,
  FUNDING_PLAN_KEYS,
} from '../domain/cost/default-funding-plans'
export { findWeakestEvidence } from '../domain/cost/find-weakest-evidence'
export { FUNDERS } from '../domain/cost/funding-plan'
export { eurosToCents, metres } from '../domain/kernel/units'
export { formatThreshold } from '../domain/lines/format-threshold'
export { parseThreshold } from '../domain/lines/parse-threshold'
export { SPEED_CLASSES, THRESHOLDS } from '../domain/lines/speed-classes'
export { COPPER_FORMULAS, TECHNOLOGIES } from '../domain/scenario/project'
export {
  DECIMAL_MARKS,
  DELIMITERS,
  ENCODINGS,
  SAYABLE_EPSG,
  type SayableEpsg,
} from '../domain/scenario/reading-choices'
export { TECHNOLOGY_PACK } from '../domain/scenario/technologies'
export { FIGURE_SCOPES } from '../domain/territory/commune-figures'
