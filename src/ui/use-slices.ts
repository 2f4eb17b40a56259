import { useEffect, useMemo, useState } from 'react'

/** Of one frame, what a slice of work may take. */
const SLICE_MS = 8

/**
 * Runs work that pauses, and lets the page breathe at its pauses. What is short is done at once; of what is long,
 * the last value is given meanwhile, `first` before there is any.
 *
 * @param start in a memo: other work each time it changes
 */
export function useSlices<T>(
  start: () => Generator<void, T>,
  first: T,
): { readonly value: T; readonly isBusy: boolean } {
  const work = useMemo(() => {
    const steps = start()
    return { steps, begun: runFor(SLICE_MS, steps) }
  }, [start])
  const [ended, setEnded] = useState<{ work: object; value: T } | null>(null)
  useEffect(() => {
    if (work.begun) {
      setEnded({ work, value: work.begun.value })
      return
    }
    let timer = 0
    const goOn = () => {
      const done = runFor(SLICE_MS, work.steps)
      if (done) setEnded({ work, value: done.value })
      else timer = window.setTimeout(goOn)
    }
    timer = window.setTimeout(goOn)
    return () => window.clearTimeout(timer)
  }, [work])
  if (work.begun) return { value: work.begun.value, isBusy: false }
  return { value: ended ? ended.value : first, isBusy: ended?.work !== work }
}

/** What the work gives when it ends within that time; null when it does not. */
function runFor<T>(milliseconds: number, steps: Generator<void, T>): { readonly value: T } | null {
  const end = performance.now() + milliseconds
  do {
    const step = steps.next()
    if (step.done) return { value: step.value }
  } while (performance.now() < end)
  return null
}
