import { makeIssue } from '../../domain/kernel/issue'
import { type CodeInsee, parseCodeInsee } from '../../domain/kernel/units'
import type { Remarks } from './findings'

/** The code when the text is one, or the one that lost its leading zero in a spreadsheet; null otherwise. */
export function parseInsee(text: string): { readonly code: CodeInsee; readonly restored: boolean } | null {
  const trimmed = text.trim()
  const code = parseCodeInsee(trimmed)
  if (code !== null) return { code, restored: false }
  // Only the départements 01 to 09 lose a digit, so four digits can mean nothing else.
  const restored = /^[1-9]\d{3}$/.test(trimmed) ? parseCodeInsee(`0${trimmed}`) : null
  return restored === null ? null : { code: restored, restored: true }
}

/** `parseInsee`, with the remark that a zero was given back, unless the user does without. */
export function readInsee(text: string, row: number, field: string, remarks: Remarks): CodeInsee | null {
  const parsed = parseInsee(text)
  if (parsed?.restored) {
    if (!remarks.mends('insee-zero-restored')) return null
    const params = { value: text.trim(), code: parsed.code }
    remarks.note(makeIssue('insee-zero-restored', 'warning', params, { row, field }))
  }
  return parsed?.code ?? null
}
