import { type Issue, makeIssue } from '../../domain/kernel/issue'
import { type Result, succeed } from '../../domain/kernel/result'
import type { Findings } from './findings'
import type { TextRead } from './read-text'

/** Adds how the text was encoded where that was guessed, and what could not be read of it. */
export function noteEncoding(
  findings: Findings,
  { encoding, isGuessed, unreadable }: TextRead<unknown>,
  file: string,
  isTable: boolean,
): Result<Findings> {
  const notes: Issue[] = []
  if (isGuessed && encoding === 'utf-8-twice')
    notes.push(makeIssue('encoding-repaired', 'info', {}, { file }))
  else if (isGuessed && isTable) notes.push(makeIssue('encoding-replaced', 'info', { encoding }, { file }))
  if (unreadable) {
    const { count, row } = unreadable
    const where = isTable ? { file, count, row } : { file, count }
    notes.push(makeIssue('characters-unreadable', 'warning', { encoding }, where))
  }
  const issues = [...notes, ...findings.issues]
  return succeed({ ...findings, issues }, issues)
}
