import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import { findJsonError } from './find-json-error'

/** Parses JSON, or says at which line and column it stops being JSON. */
export function parseJson(text: string): Result<unknown> {
  try {
    return succeed(JSON.parse(text) as unknown)
  } catch {
    const position = Math.max(0, findJsonError(text))
    const before = text.slice(0, position)
    const line = before.split('\n').length
    const column = position - (before.lastIndexOf('\n') + 1) + 1
    return fail(makeIssue('json-invalid', 'error', { position, line, column }))
  }
}
