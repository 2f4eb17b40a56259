import type { Issue } from './issue'

/** Gathers issues that share code, field and params' first example: one entry with a count and first rows. */
export class IssueTally {
  readonly #byKey = new Map<string, { issue: Issue; count: number; rows: number[] }>()

  add(issue: Issue): void {
    const key = `${issue.code}\n${issue.field ?? ''}\n${issue.file ?? ''}`
    const seen = this.#byKey.get(key)
    if (!seen) {
      this.#byKey.set(key, {
        issue,
        count: issue.count ?? 1,
        rows: issue.row === undefined ? [] : [issue.row],
      })
      return
    }
    seen.count += issue.count ?? 1
    if (issue.row !== undefined && seen.rows.length < 10) seen.rows.push(issue.row)
  }

  list(): Issue[] {
    return [...this.#byKey.values()].map(({ issue, count, rows }) => {
      if (count === 1) return issue
      // What concerns no row names none: a remark on the columns of a file.
      return (rows.length > 0 ? { ...issue, count, rows } : { ...issue, count }) as Issue
    })
  }
}
