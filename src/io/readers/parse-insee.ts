import { makeIssue } from '../../domain/kernel/issue'
import { type CodeInsee, parseCodeInsee } from '../../domain/kernel/units'
import type { Remarks } from './findings'

/** What a spreadsheet did to a code, and is undone: each is a repair that the user can do without. */
type Undone = 'insee-zero-restored' | 'insee-number-undone'

/** The code when the text is one, or the one that a spreadsheet took for a number; null otherwise. */
export function parseInsee(
  text: string,
): { readonly code: CodeInsee; readonly undone: readonly Undone[] } | null {
  const trimmed = text.replace(UNSEEN, '').trim()
  const code = parseCodeInsee(trimmed)
  if (code !== null) return { code, undone: [] }
  const digits = undoNumber(trimmed)
  const undone: Undone[] = digits === trimmed ? [] : ['insee-number-undone']
  const rewritten = parseCodeInsee(digits)
  if (rewritten !== null) return { code: rewritten, undone }
  // Only the départements 01 to 09 lose a digit, so four digits can mean nothing else.
  const restored = /^[1-9]\d{3}$/.test(digits) ? parseCodeInsee(`0${digits}`) : null
  return restored === null ? null : { code: restored, undone: [...undone, 'insee-zero-restored'] }
}

/** Marks without width, which pages and messages leave around what is copied from them. */
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF]/g
const SPACED = /^(\d{1,2}|2[AB])[ \u00A0\u2009\u202F](\d{3})$/i
const WITH_ZERO_DECIMALS = /^(\d{4,5})[.,]0+$/
/** All five figures are there: « 6,28E+04 » was rounded, and could be a hundred communes. */
const IN_POWERS = /^(\d)[.,](\d{4})E\+?0?4$/i
const IN_THOUSANDS = /^(\d)[.,](\d{3})E\+?0?3$/i

/** « 62 765 », « 62765.0 », « 6,2765E+04 » as their figures; any other text as it is. */
function undoNumber(text: string): string {
  const [, first, second = ''] =
    [SPACED, WITH_ZERO_DECIMALS, IN_POWERS, IN_THOUSANDS].map((form) => form.exec(text)).find(Boolean) ?? []
  return first === undefined ? text : first + second
}

/** `parseInsee`, with the remark of what was undone, unless the user does without. */
export function readInsee(text: string, row: number, field: string, remarks: Remarks): CodeInsee | null {
  const parsed = parseInsee(text)
  if (parsed === null || !parsed.undone.every((repair) => remarks.mends(repair))) return null
  for (const repair of parsed.undone) {
    remarks.note(makeIssue(repair, 'warning', { value: text.trim(), code: parsed.code }, { row, field }))
  }
  return parsed.code
}
