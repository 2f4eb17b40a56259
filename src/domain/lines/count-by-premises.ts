import { buildDistribution } from '../coverage/build-distribution'
import { makeIssue } from '../kernel/issue'
import type { Analysis } from '../prepare-analysis'
import { UNKNOWN_COUNT } from './line-table'

/**
 * The same analysis with premises for denominator: each line stands once for each premises behind it. A line that
 * does not say how many is left out of the count, and the issue says how many there are: no number is made up.
 */
export function countByPremises(analysis: Analysis): Analysis {
  const { lines, speeds, placement, territory } = analysis
  const counts = lines.premises ?? new Uint16Array(lines.count).fill(UNKNOWN_COUNT)
  const known = counts.map((count) => (count === UNKNOWN_COUNT ? 0 : count))
  const silent = counts.filter((count) => count === UNKNOWN_COUNT).length
  const total = known.reduce((sum, count) => sum + count, 0)

  const lineOf = new Uint32Array(total)
  let next = 0
  known.forEach((count, line) => {
    lineOf.fill(line, next, next + count)
    next += count
  })
  const repeat = <Column extends Uint32Array | Uint8Array>(column: Column): Column =>
    lineOf.map((line) => column[line]!) as unknown as Column
  const repeatedSpeeds = {
    downKbps: repeat(speeds.downKbps),
    upKbps: repeat(speeds.upKbps),
    origin: Uint8Array.from(lineOf, (line) => speeds.origin[line]!),
  }
  const repeatedPlacement = {
    ...placement,
    communeOf: repeat(placement.communeOf),
    zoneOf: repeat(placement.zoneOf),
  }
  const inputs = { territory, speeds: repeatedSpeeds, placement: repeatedPlacement }
  const issue = makeIssue('lines-without-premises', 'warning', {}, { count: silent })
  return {
    ...analysis,
    distribution: buildDistribution(inputs),
    issues: silent === 0 ? analysis.issues : [...analysis.issues, issue],
  }
}
