import type { Progress } from './protocol'

/** Ten times a second is all that an eye follows; a large file would say so thousands of times. */
const EVERY_MS = 100

/** The same, told less often: the first time, the last, and now and then. */
export function throttleProgress(progress: Progress): Progress {
  let last = Number.NEGATIVE_INFINITY
  return (done, total, rows) => {
    const now = performance.now()
    if (done < total && now - last < EVERY_MS) return
    last = now
    progress(done, total, rows)
  }
}
