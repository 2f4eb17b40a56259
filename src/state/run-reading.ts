import type { Issue } from '../domain/kernel/issue'
import type { ReadProgress } from '../io/source'
import type { ReadingJob } from './app-state'
import type { AppContext } from './context'
import { describeFailure } from './describe-failure'

/** Readings under way, to be cancelled by job id. */
const cancellers = new Map<string, AbortController>()

/** What a reading is given: where to say how far it is, and the signal that ends it. */
export interface Reading {
  readonly progress: ReadProgress
  readonly signal: AbortSignal
}

/**
 * Does some reading under a line of the reading list, which can be cancelled. The issues answered say what
 * stopped it and stay on the list; none means it is done, and the line goes away.
 */
export async function runReading(
  context: AppContext,
  { name, total, attempt = null }: Pick<ReadingJob, 'name' | 'total'> & Partial<Pick<ReadingJob, 'attempt'>>,
  work: (reading: Reading) => Promise<readonly Issue[]>,
): Promise<void> {
  const { store, ports } = context
  const id = ports.clock.newId('reading')
  const canceller = new AbortController()
  const { signal } = canceller
  const update = (change: Partial<ReadingJob>) =>
    store.setState(({ reading }) => ({
      reading: reading.map((job) => (job.id === id ? { ...job, ...change } : job)),
    }))
  const startedAt = ports.clock.now()
  const started = {
    id,
    name,
    total,
    attempt,
    status: 'reading',
    done: 0,
    rows: 0,
    elapsedMs: 0,
    issues: [],
  } as const
  cancellers.set(id, canceller)
  store.setState(({ reading }) => ({ reading: [...reading, started] }))
  try {
    const progress: ReadProgress = (done, total, rows) =>
      update({ done, total, rows, elapsedMs: ports.clock.now() - startedAt })
    const issues = await work({ progress, signal })
    if (issues.length > 0) update({ status: 'failed', issues })
    else dismissReading(context, id)
  } catch (error) {
    if (signal.aborted) update({ status: 'cancelled' })
    else update({ status: 'failed', issues: [describeFailure(error, name)] })
  } finally {
    cancellers.delete(id)
  }
}

export function cancelReading(_: AppContext, jobId: string): void {
  cancellers.get(jobId)?.abort()
}

/** Takes a failed or cancelled reading off the list. */
export function dismissReading({ store }: AppContext, jobId: string): void {
  store.setState(({ reading }) => ({ reading: reading.filter(({ id }) => id !== jobId) }))
}
