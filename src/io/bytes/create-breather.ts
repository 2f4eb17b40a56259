/** Long enough to be cheap, short enough that a page reading inline stays under one missed frame or two. */
const BREATH_EVERY_MS = 40

/** A function to await often: it lets other work run once the time is up and costs nothing before. */
export function createBreather(): () => Promise<void> | undefined {
  let last = performance.now()
  return () => {
    if (performance.now() - last < BREATH_EVERY_MS) return undefined
    return new Promise((resolve) =>
      setTimeout(() => {
        last = performance.now()
        resolve()
      }, 0),
    )
  }
}
