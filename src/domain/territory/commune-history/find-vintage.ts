import type { CommuneHistory } from './commune-history'

/**
 * The year whose list of 1 January fits a set of codes best: the fewest of them were no commune's then. The latest
 * of equal years, so that codes that never changed are of today.
 */
export function findVintage(codes: Iterable<string>, history: CommuneHistory): number {
  const { firstYear, lastYear } = history
  const count = lastYear - firstYear + 1
  // changes[i]: how many more of the codes are missing in year i than in year i - 1.
  const changes = new Int32Array(count + 1)
  for (const code of codes) {
    const lives = history.livesOf.get(code)
    if (!lives) continue
    let isMissing = lives[0]!.begins
    if (isMissing) changes[0]!++
    for (const { year, begins } of lives) {
      if (begins !== isMissing) continue
      changes[year - firstYear]! += begins ? -1 : 1
      isMissing = !begins
    }
  }
  let best = lastYear
  let fewest = Number.POSITIVE_INFINITY
  let missing = 0
  for (let index = 0; index < count; index++) {
    missing += changes[index]!
    if (missing <= fewest) {
      fewest = missing
      best = firstYear + index
    }
  }
  return best
}
