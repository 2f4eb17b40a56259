import { buildDistribution } from '../coverage/build-distribution'
import { makeIssue } from '../kernel/issue'
import type { Analysis } from '../prepare-analysis'
import { UNKNOWN_COUNT } from './line-table'

/**
 * The same analysis with premises for denominator: each line counts for the premises behind it. A line that does
 * not say how many is left out of the count, and the issue says how many there are: no number is made up.
 */
export function countByPremises(analysis: Analysis): Analysis {
  const { lines, speeds, placement, territory } = analysis
  const counts = lines.premises ?? new Uint16Array(lines.count).fill(UNKNOWN_COUNT)
  const weights = counts.map((count) => (count === UNKNOWN_COUNT ? 0 : count))
  const silent = counts.reduce((sum, count) => sum + (count === UNKNOWN_COUNT ? 1 : 0), 0)
  const issue = makeIssue('lines-without-premises', 'warning', {}, { count: silent })
  return {
    ...analysis,
    distribution: buildDistribution({ territory, speeds, placement, weights }),
    issues: silent === 0 ? analysis.issues : [...analysis.issues, issue],
  }
}
