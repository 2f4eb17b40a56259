import { type Issue, makeIssue, type Severity } from '../kernel/issue'
import type { Understanding } from './understanding'

/** What decides the meaning of figures is worth a warning when it differs; how they are written is not. */
const SETTINGS = {
  part: 'warning',
  crs: 'warning',
  speedUnit: 'warning',
  scope: 'warning',
  format: 'info',
  encoding: 'info',
  delimiter: 'info',
  decimal: 'info',
} as const satisfies Readonly<Partial<Record<keyof Understanding, Severity>>>

/** What stands for nothing in a sentence. */
const NONE = 'none'

/** A part of the rows that grew by more than this is told. */
const SHARE_TOLD = 0.01
/** Fewer or more rows by a tenth is another extent, not a quarter's change. */
const ROWS_TOLD = 0.1

/** What differs between a file and its earlier edition, gravest first; nothing when they were understood alike. */
export function compareUnderstandings(before: Understanding, after: Understanding): Issue[] {
  return [
    ...compareColumns(before, after),
    ...(Object.keys(SETTINGS) as (keyof typeof SETTINGS)[])
      .filter((what) => before[what] !== after[what] && isTold(what, before, after))
      .map((what) =>
        makeIssue('recipe-setting-differs', SETTINGS[what], {
          what,
          before: before[what] ?? NONE,
          after: after[what] ?? NONE,
        }),
      ),
    ...compareRows(before, after),
    ...compareRemarks(before, after),
  ]
}

/** How text is written is settled by some formats and by some values not at all: then it is no difference. */
const isTold = (what: keyof typeof SETTINGS, before: Understanding, after: Understanding): boolean =>
  SETTINGS[what] === 'warning' || (before[what] !== null && after[what] !== null)

function compareColumns({ columns: before }: Understanding, { columns: after }: Understanding): Issue[] {
  const names = (columns: Understanding['columns']) => columns.map(({ name }) => name)
  const roleAfter = new Map(after.map(({ name, role }) => [name, role]))
  const known = new Set(names(before))
  const missing = before.filter(({ name, role }) => role !== null && !roleAfter.has(name))
  const gone = before.filter(({ name, role }) => role === null && !roleAfter.has(name))
  const added = names(after).filter((name) => !known.has(name))
  const turned = before.filter(({ name, role }) => roleAfter.has(name) && roleAfter.get(name) !== role)
  return [
    ...(missing.length > 0
      ? [makeIssue('recipe-columns-missing', 'warning', { columns: names(missing).join(', ') })]
      : []),
    ...turned.map(({ name, role }) =>
      makeIssue('recipe-role-differs', 'warning', {
        column: name,
        before: role ?? NONE,
        after: roleAfter.get(name) ?? NONE,
      }),
    ),
    ...(added.length > 0 ? [makeIssue('recipe-columns-new', 'info', { columns: added.join(', ') })] : []),
    ...(gone.length > 0
      ? [makeIssue('recipe-columns-gone', 'info', { columns: names(gone).join(', ') })]
      : []),
  ]
}

function compareRows(before: Understanding, after: Understanding): Issue[] {
  const refusedShare = ({ read, refused }: Understanding) => (read === 0 ? 0 : refused / read)
  const refusesMore = refusedShare(after) - refusedShare(before) > SHARE_TOLD
  const isOtherExtent = Math.abs(after.used - before.used) > before.used * ROWS_TOLD
  const severity = refusesMore || isOtherExtent ? 'warning' : 'info'
  if (before.used === after.used && before.refused === after.refused) return []
  return [
    makeIssue('recipe-rows-differ', severity, {
      usedBefore: before.used,
      usedAfter: after.used,
      refusedBefore: before.refused,
      refusedAfter: after.refused,
    }),
  ]
}

function compareRemarks({ remarks: before }: Understanding, { remarks: after }: Understanding): Issue[] {
  const known = new Set(before.map(({ code }) => code))
  const left = new Set(after.map(({ code }) => code))
  const added = [...left].filter((code) => !known.has(code)).join(', ')
  const gone = [...known].filter((code) => !left.has(code)).join(', ')
  return added + gone === '' ? [] : [makeIssue('recipe-remarks-differ', 'info', { added, gone })]
}
