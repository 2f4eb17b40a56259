import type { Issue } from '../domain/kernel/issue'

/**
 * Carries an issue out of nested streams, where a Result cannot travel. Private to `io`: `readSource` turns it
 * into a failed Result and nothing outside ever sees it thrown.
 */
export class ReadingStop extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}
