import { type Issue, makeIssue } from '../kernel/issue'
import type { CommuneHistory } from '../territory/commune-history/commune-history'
import { moveToVintage } from '../territory/commune-history/move-to-vintage'
import { nameMoves } from '../territory/commune-history/name-moves'
import type { LineTable } from './line-table'

/**
 * The commune of the contours for each code of another year that lines carry: merged since, or changed. Codes that
 * cannot be given to one commune are left as they are.
 */
export function moveLineCodes(
  { commune, files }: Pick<LineTable, 'commune' | 'files'>,
  known: ReadonlySet<string>,
  history: CommuneHistory,
): { goesTo: ReadonlyMap<string, string>; issues: Issue[] } {
  const rows = commune.values.filter((code) => code !== '').map((code) => ({ code, values: [] }))
  const { moved } = moveToVintage(rows, known, history)
  const goesTo = new Map(moved.map(({ from, to }) => [from, to]))
  const lines = countLines(commune, goesTo)
  if (lines === 0) return { goesTo, issues: [] }
  const where = { count: lines, ...(files.length === 1 && { file: files[0]! }) }
  return { goesTo, issues: [makeIssue('lines-code-moved', 'info', { moves: nameMoves(moved) }, where)] }
}

function countLines({ codes, values }: LineTable['commune'], goesTo: ReadonlyMap<string, string>): number {
  const isMoved = values.map((code) => goesTo.has(code))
  let count = 0
  for (const entry of codes) if (isMoved[entry]) count++
  return count
}
