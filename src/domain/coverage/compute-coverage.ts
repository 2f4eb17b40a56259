import { buildDistribution, type CoverageInputs } from './build-distribution'
import type { Coverage, Threshold } from './coverage'
import { readCoverage } from './read-coverage'

/** Coverage at one threshold, in one call; for several, keep `buildDistribution` and call `readCoverage`. */
export function computeCoverage(request: CoverageInputs & { readonly threshold: Threshold }): Coverage {
  return readCoverage(buildDistribution(request), request.threshold)
}
