import { UNKNOWN_SPEED } from '../lines/line-table'

/**
 * Down speeds sorted within each group, unknown ones last: then any threshold is a binary search a group.
 * Group g holds `sorted[start[g] … start[g + 1])`; group 0 is that of the lines that belong to none.
 */
export interface SpeedDistribution {
  readonly start: Uint32Array
  readonly sorted: Uint32Array
  /** What the lines before each place weigh together, all groups after another; null: every line counts for one. */
  readonly weightBefore: Float64Array | null
}

/**
 * Sorts speeds into groups; `groupOf` gives each line's group, from 0 to `groups`, and `weights`, when given, what
 * each line counts for.
 */
export function distributeSpeeds(
  downKbps: Uint32Array,
  groupOf: Uint32Array,
  groups: number,
  weights: Uint16Array | null = null,
): SpeedDistribution {
  const start = new Uint32Array(groups + 2)
  for (let line = 0; line < groupOf.length; line++) start[groupOf[line]! + 1]!++
  for (let group = 0; group <= groups; group++) start[group + 1]! += start[group]!
  if (weights) return { start, ...sortWeighted(downKbps, groupOf, weights) }
  const next = start.slice()
  const sorted = new Uint32Array(groupOf.length)
  for (let line = 0; line < groupOf.length; line++) sorted[next[groupOf[line]!]!++] = downKbps[line]!
  for (let group = 0; group <= groups; group++) sorted.subarray(start[group], start[group + 1]).sort()
  return { start, sorted, weightBefore: null }
}

/** The lines themselves are sorted, by group and then by speed, so that each keeps its weight. */
function sortWeighted(downKbps: Uint32Array, groupOf: Uint32Array, weights: Uint16Array) {
  const lines = Uint32Array.from(groupOf, (_, line) => line)
  lines.sort((a, b) => groupOf[a]! - groupOf[b]! || downKbps[a]! - downKbps[b]!)
  const weightBefore = new Float64Array(lines.length + 1)
  lines.forEach((line, place) => {
    weightBefore[place + 1] = weightBefore[place]! + weights[line]!
  })
  return { sorted: lines.map((line) => downKbps[line]!), weightBefore }
}

/** How many lines of a group are slower than a speed, or what they weigh. */
export function countSlower(distribution: SpeedDistribution, group: number, speed: number): number {
  const { start, sorted } = distribution
  let low = start[group]!
  let high = start[group + 1]!
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < speed) low = middle + 1
    else high = middle
  }
  return weigh(distribution, start[group]!, low)
}

export function countLines(distribution: SpeedDistribution, group: number): number {
  return weigh(distribution, distribution.start[group]!, distribution.start[group + 1]!)
}

function weigh({ weightBefore }: SpeedDistribution, from: number, to: number): number {
  return weightBefore ? weightBefore[to]! - weightBefore[from]! : to - from
}

/** Lines of a group whose speed is known. */
export function countKnown(distribution: SpeedDistribution, group: number): number {
  return countSlower(distribution, group, UNKNOWN_SPEED)
}

/**
 * Percentile of the known speeds of several groups together, by nearest rank: the smallest speed such that at
 * least `percent` % of the lines have it or less; null where no speed is known. Bisects on the speed, so that
 * groups are never merged.
 */
export function findPercentile(
  distribution: SpeedDistribution,
  groups: readonly number[],
  percent: number,
): number | null {
  const known = groups.reduce((sum, group) => sum + countKnown(distribution, group), 0)
  if (known === 0) return null
  const rank = Math.max(1, Math.ceil((percent * known) / 100))
  let low = 0
  let high = UNKNOWN_SPEED - 1
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    let atMost = 0
    for (const group of groups) atMost += countSlower(distribution, group, middle + 1)
    if (atMost >= rank) high = middle
    else low = middle + 1
  }
  return low
}
