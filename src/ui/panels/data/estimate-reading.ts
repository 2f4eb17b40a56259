import type { ReadingJob } from '../../../state/app-state'

/** Before that a speed says little, and most files are read already. */
const SETTLED_MS = 1000

/** How fast a file is being read and how long it will take yet, on the average so far; null while nothing can be said. */
export function estimateReading({
  done,
  total,
  rows,
  elapsedMs,
}: Pick<ReadingJob, 'done' | 'total' | 'rows' | 'elapsedMs'>): {
  readonly rowsPerSecond: number | null
  readonly secondsLeft: number | null
} {
  if (elapsedMs < SETTLED_MS || done <= 0 || done >= total) return { rowsPerSecond: null, secondsLeft: null }
  const secondsLeft = Math.ceil(((elapsedMs / 1000) * (total - done)) / done)
  const rate = (rows * 1000) / elapsedMs
  // Three figures at most: the others change all the time and tell nothing.
  const rowsPerSecond = rows === 0 ? null : Number(rate.toPrecision(rate < 100_000 ? 2 : 3))
  return { rowsPerSecond, secondsLeft }
}
