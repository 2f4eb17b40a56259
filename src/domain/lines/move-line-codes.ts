import { type Issue, makeIssue } from '../kernel/issue'
import type { CommuneHistory } from '../territory/commune-history/commune-history'
import { moveToVintage, type OrphanReason } from '../territory/commune-history/move-to-vintage'
import { nameMoves } from '../territory/commune-history/name-moves'
import type { LineTable } from './line-table'

/** What becomes of the codes of lines that are not those of the contours. */
export interface MovedCodes {
  readonly goesTo: ReadonlyMap<string, string>
  /** Why a code cannot be given to one commune of the contours. */
  readonly orphanOf: ReadonlyMap<string, OrphanReason>
}

/**
 * The commune of the contours for each code of another year that lines carry: merged since, or changed. Codes that
 * cannot be given to one commune are left as they are.
 */
export function moveLineCodes(
  { commune, files }: Pick<LineTable, 'commune' | 'files'>,
  known: ReadonlySet<string>,
  history: CommuneHistory,
): MovedCodes & { issues: Issue[] } {
  const rows = commune.values.filter((code) => code !== '').map((code) => ({ code, values: [] }))
  const { moved, orphans } = moveToVintage(rows, known, history)
  const goesTo = new Map(moved.map(({ from, to }) => [from, to]))
  const orphanOf = new Map(orphans.map(({ code, reason }) => [code, reason]))
  const lines = countLines(commune, goesTo)
  if (lines === 0) return { goesTo, orphanOf, issues: [] }
  const where = { count: lines, ...(files.length === 1 && { file: files[0]! }) }
  return {
    goesTo,
    orphanOf,
    issues: [makeIssue('lines-code-moved', 'info', { moves: nameMoves(moved) }, where)],
  }
}

function countLines({ codes, values }: LineTable['commune'], goesTo: ReadonlyMap<string, string>): number {
  const isMoved = values.map((code) => goesTo.has(code))
  let count = 0
  for (const entry of codes) if (isMoved[entry]) count++
  return count
}
