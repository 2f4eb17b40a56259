import type { Issue } from '../domain/kernel/issue'
import type { SealedSource } from '../workers/seal-source'
import type { ReadingAttempt } from './app-state'
import type { AppContext } from './context'
import { runReading } from './run-reading'

/** Reads a file under a line of the reading list, and hands on what was read whole. */
export function readAsJob(
  context: AppContext,
  attempt: ReadingAttempt,
  use: (read: SealedSource, signal: AbortSignal) => Promise<readonly Issue[]>,
): Promise<void> {
  const { file, choices } = attempt
  const job = { name: file.name, total: file.blob.size, attempt }
  return runReading(context, job, async ({ progress, signal }) => {
    const result = await context.ports.files.read(file, choices, progress, signal)
    return result.ok ? use(result.value, signal) : result.issues
  })
}
