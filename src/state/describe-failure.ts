import { type Issue, makeIssue } from '../domain/kernel/issue'
import { ENGINE_STOPPED } from './ports'

/** What a port threw, as an issue, about a file if it was: the last resort, for what no reader foresaw. */
export function describeFailure(error: unknown, file?: string): Issue {
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === ENGINE_STOPPED)
    return makeIssue('engine-stopped', 'error', { reason })
  return makeIssue('unexpected-failure', 'error', { reason }, file === undefined ? {} : { file })
}
