import { type Issue, makeIssue } from '../kernel/issue'
import { nameFirst } from '../kernel/name-first'
import type { CommuneFigures, FigureColumn, PlacedFigures } from './commune-figures'
import type { CommuneHistory } from './commune-history/commune-history'
import { type MovedTable, moveToVintage } from './commune-history/move-to-vintage'
import { nameMoves } from './commune-history/name-moves'

/**
 * Puts published tables on the communes of a territory, whatever year each is of. Counts of communes that became one
 * are added; their shares, texts and days are kept where they all say the same, and unknown otherwise.
 *
 * @param communes codes of the territory's communes, in their order
 */
export function placeFigures(
  tables: readonly CommuneFigures[],
  communes: readonly string[],
  history: CommuneHistory,
): { figures: PlacedFigures[]; issues: Issue[] } {
  const known = new Set(communes)
  const figures: PlacedFigures[] = []
  const issues: Issue[] = []
  for (const table of communes.length === 0 ? [] : tables) {
    const counts = table.columns.filter((column) => column.nature === 'count')
    const rows = table.codes.map((code, index) => ({
      code,
      values: counts.map(({ values }) => (Number.isNaN(values[index]) ? null : values[index]!)),
    }))
    const moved = moveToVintage(rows, known, history)
    figures.push(placeTable(table, communes, moved))
    issues.push(...describeMoves(table, moved))
  }
  return { figures, issues }
}

function placeTable(table: CommuneFigures, communes: readonly string[], moved: MovedTable): PlacedFigures {
  const { file, subject, scope, date } = table
  const placeOf = new Map(communes.map((code, index) => [code, index]))
  const goesTo = new Map(moved.moved.map(({ from, to }) => [from, to]))
  const orphans = new Set(moved.orphans.map(({ code }) => code))
  const rowsOf: number[][] = communes.map(() => [])
  table.codes.forEach((code, row) => {
    const place = orphans.has(code) ? undefined : placeOf.get(goesTo.get(code) ?? code)
    if (place !== undefined) rowsOf[place]!.push(row)
  })
  const sumsOf = new Map(moved.rows.map(({ code, values }) => [code, values]))
  let count = 0
  const columns = table.columns.map((column): FigureColumn => {
    if (column.nature === 'count') {
      const at = count++
      return {
        ...column,
        values: Float64Array.from(communes, (code) => sumsOf.get(code)?.[at] ?? Number.NaN),
      }
    }
    if (column.nature === 'share') {
      const values = Float64Array.from(rowsOf, (rows) => findCommon(rows, column.values) ?? Number.NaN)
      return { ...column, values }
    }
    return { ...column, values: rowsOf.map((rows) => findCommon(rows, column.values) ?? '') }
  })
  return {
    file,
    subject,
    scope,
    date,
    sources: Uint32Array.from(rowsOf, ({ length }) => length),
    columns,
  }
}

/** What all the rows say; undefined when they differ, or when there is none. */
function findCommon<Value>(rows: readonly number[], values: ArrayLike<Value>): Value | undefined {
  const [first, ...others] = rows.map((row) => values[row]!)
  return others.every((value) => value === first) ? first : undefined
}

const ROWS_NAMED = 10
const EVENTS = ['merged', 'recoded', 'split', 'arrondissement'] as const
const REASONS = ['outside', 'newer', 'split', 'unknown'] as const

/** What became of the rows whose commune is not one of the contours: one remark a kind, the first of them named. */
function describeMoves({ file, codes, rows }: CommuneFigures, moved: MovedTable): Issue[] {
  const rowOf = new Map(codes.map((code, index) => [code, rows[index]!]))
  const where = (concerned: readonly string[]) => ({
    file,
    count: concerned.length,
    rows: concerned.slice(0, ROWS_NAMED).map((code) => rowOf.get(code)!),
  })
  const moves = EVENTS.flatMap((event) => {
    const found = moved.moved.filter((move) => move.event === event)
    if (found.length === 0) return []
    const params = { event, moves: nameMoves(found) }
    return [makeIssue('commune-code-moved', 'info', params, where(found.map(({ from }) => from)))]
  })
  const orphans = REASONS.flatMap((why) => {
    const found = [...new Set(moved.orphans.filter(({ reason }) => reason === why).map(({ code }) => code))]
    if (found.length === 0) return []
    const severity = why === 'outside' ? 'info' : 'warning'
    return [
      makeIssue('commune-code-without-contour', severity, { why, value: nameFirst(found) }, where(found)),
    ]
  })
  const doubtful = moved.doubtful.map(({ code, mayInclude }) =>
    makeIssue('commune-code-doubtful', 'warning', { code, other: nameFirst(mayInclude) }, where([code])),
  )
  return [...moves, ...doubtful, ...orphans]
}
