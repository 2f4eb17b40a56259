import { type CommuneHistory, isCommuneIn } from './commune-history'
import { findInVintage, type MoveKind } from './find-in-vintage'
import { findVintage } from './find-vintage'
import { findCityOf, foldArrondissement, hasArrondissements } from './fold-arrondissement'

/** Additive figures of a commune: they are summed when communes become one. Null: unknown. */
export interface CommuneRow {
  readonly code: string
  readonly values: readonly (number | null)[]
}

export interface MovedCode {
  readonly from: string
  readonly to: string
  readonly event: MoveKind | 'arrondissement'
  /** The first list of 1 January that shows it; null for arrondissements, which are no event. */
  readonly year: number | null
}

/** A row whose figures may hold those of communes that its contour no longer has. */
export interface DoubtfulCode {
  readonly code: string
  /** Set up apart from it since the table; the table has no row for them. */
  readonly mayInclude: readonly string[]
}

/**
 * Why a row has no contour: `outside`, a commune that the contours do not have; `newer`, one merged since the
 * contours, which is several of theirs; `split`, one since shared between several; `unknown`, no commune's code.
 */
export type OrphanReason = 'outside' | 'newer' | 'split' | 'unknown'

export interface OrphanRow extends CommuneRow {
  readonly reason: OrphanReason
}

export interface MovedTable {
  /** One row a contour that got one, in the order of the table. */
  readonly rows: readonly CommuneRow[]
  readonly moved: readonly MovedCode[]
  readonly doubtful: readonly DoubtfulCode[]
  readonly orphans: readonly OrphanRow[]
  /** The years whose lists the table and the contours fit best. */
  readonly tableYear: number
  readonly contoursYear: number
}

type Verdict =
  | { readonly to: string; readonly move: MovedCode | null; readonly doubt: DoubtfulCode | null }
  | { readonly orphan: OrphanReason }

/**
 * Puts the rows of a table on the communes of the contours, whatever year each is of. The contours decide: rows of
 * communes merged since are summed, a code that changed is replaced, and what would have to be shared between
 * several contours is an orphan, listed and never shared by guess. For each column, sum of the table = sum of the
 * rows + sum of the orphans; a sum with an unknown in it is unknown.
 */
export function moveToVintage(
  rows: readonly CommuneRow[],
  known: ReadonlySet<string>,
  history: CommuneHistory,
): MovedTable {
  const given = new Set(rows.map(({ code }) => code))
  const tableYear = findVintage(given, history)
  const contoursYear = findVintage(known, history)
  const judge = createJudge(given, known, history, tableYear, contoursYear)

  const verdicts = new Map<string, Verdict>()
  const sums = new Map<string, (number | null)[]>()
  const orphans: OrphanRow[] = []
  for (const { code, values } of rows) {
    const verdict = verdicts.get(code) ?? judge(code)
    verdicts.set(code, verdict)
    if ('orphan' in verdict) orphans.push({ code, values, reason: verdict.orphan })
    else sums.set(verdict.to, addValues(sums.get(verdict.to), values))
  }
  const placed = [...verdicts.values()].filter((verdict) => 'to' in verdict)
  return {
    rows: [...sums].map(([code, values]) => ({ code, values })),
    moved: placed.flatMap(({ move }) => move ?? []),
    doubtful: placed.flatMap(({ doubt }) => doubt ?? []),
    orphans,
    tableYear,
    contoursYear,
  }
}

function createJudge(
  given: ReadonlySet<string>,
  known: ReadonlySet<string>,
  history: CommuneHistory,
  tableYear: number,
  contoursYear: number,
): (code: string) => Verdict {
  /** Communes set up apart from this one between the table and the contours, which the table has no row for. */
  const listApart = (code: string) =>
    (history.givenBy.get(code) ?? [])
      .filter(({ year, other }) => year > tableYear && year <= contoursYear && !given.has(other))
      .map(({ other }) => other)
  /** Whether the table's commune is several of the contours': it took in others between the two. */
  const isWider = (code: string) =>
    (history.takenBy.get(code) ?? []).some(
      ({ year, other }) =>
        year > contoursYear &&
        year <= tableYear &&
        !given.has(other) &&
        isCommuneIn(history, other, contoursYear),
    )

  return (code) => {
    const city = foldArrondissement(code, known)
    if (city !== code) {
      const move = { from: code, to: city, event: 'arrondissement', year: null } as const
      return { to: city, move, doubt: null }
    }
    if (known.has(code) && isWider(code)) return { orphan: 'newer' }
    const place = known.has(code) ? null : findInVintage(history, code, contoursYear)
    const to = place ? place.code : code
    const apart = listApart(code)
    if (to !== null && known.has(to)) {
      const move = place ? { from: code, to, event: place.event, year: place.year } : null
      return { to, move, doubt: apart.length > 0 ? { code, mayInclude: apart } : null }
    }
    if (!history.codes.has(code) && findCityOf(code) === null) return { orphan: 'unknown' }
    if (apart.some((other) => known.has(other)) || hasArrondissements(code, known)) return { orphan: 'split' }
    return { orphan: to === null ? 'newer' : 'outside' }
  }
}

/** Element by element; unknown when either is. */
function addValues(
  sum: (number | null)[] | undefined,
  values: readonly (number | null)[],
): (number | null)[] {
  if (!sum) return [...values]
  return values.map((value, index) => {
    const before = sum[index] ?? null
    return value === null || before === null ? null : before + value
  })
}
