import type { Issue } from '../domain/kernel/issue'

/**
 * Carries an issue out of nested streams, where a Result cannot travel. Private to `io`: `readSource` turns it
 * into a failed Result and nothing outside ever sees it thrown.
 */
export class ReadingStop extends Error {
  readonly issue: Issue
  /** What led there. */
  readonly reasons: readonly Issue[]

  constructor(issue: Issue, reasons: readonly Issue[] = []) {
    super(issue.code)
    this.issue = issue
    this.reasons = reasons
  }
}
