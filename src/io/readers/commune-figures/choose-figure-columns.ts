import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { FIGURE_NATURES, type FigureKey, type FigureSubject } from '../../../domain/territory/commune-figures'
import type { SourceSummary } from '../../source'
import { findSaidRole, type SaidRoles } from '../assign-roles'
import { FRAME_ROLES, type FrameRole, findFigureRole, type NamedFigure } from './figure-roles'

/** Where a figure is in its row. In a long table the row says which figure it is, the column only the quarter. */
export interface ChosenFigure extends NamedFigure {
  readonly index: number
  readonly field: string
}

export interface FigureColumns {
  readonly subject: FigureSubject
  readonly code: { readonly index: number; readonly field: string }
  /** Index of the columns that frame the figures; -1 where the table has none. */
  readonly frame: Readonly<Record<Exclude<FrameRole, 'insee'>, number>>
  readonly figures: readonly ChosenFigure[]
  readonly summary: SourceSummary['columns']
  readonly issues: readonly Issue[]
}

/** What tells each subject: the first that has one of its figures. Counts of premises may go with any of them. */
const SUBJECTS: readonly { readonly subject: FigureSubject; readonly keys: readonly FigureKey[] }[] = [
  { subject: 'bestTechnology', keys: ['nbr_elig_8'] },
  { subject: 'speeds', keys: ['elig_hd05', 'elig_hd3', 'elig_bhd8', 'elig_thd30', 'elig_thd100', 'inel_hd'] },
  { subject: 'technologies', keys: ['elig_ftth', 'elig_coax', 'elig_cu', 'elig_4gf', 'elig_sat'] },
  { subject: 'copperClosure', keys: ['copper_lot', 'commercial_closure', 'technical_closure'] },
  { subject: 'fibre', keys: ['ftth', 'ftth_class', 'ftth_share'] },
  { subject: 'premises', keys: ['premises', 'dwellings', 'establishments'] },
]

/**
 * The roles of the columns of a table with one row a commune, as the user says or by their names; null when it is no
 * such table. Of several columns of one role, the one the user says keeps it, else the first.
 */
export function chooseFigureColumns(names: readonly string[], said: SaidRoles = {}): FigureColumns | null {
  const found = names.map((name, index) => {
    const asked = readSaidRole(said, name)
    return {
      name,
      index,
      role: asked === undefined ? findFigureRole(name) : asked,
      isSaid: asked !== undefined,
    }
  })
  const holders = new Map<string, number>()
  for (const isSaid of [true, false]) {
    for (const column of found) {
      if (column.role === null || column.isSaid !== isSaid) continue
      const id = identifyRole(column.role)
      if (!holders.has(id)) holders.set(id, column.index)
    }
  }
  const issues: Issue[] = []
  const kept = found.map((column) => {
    if (column.role === null) return column
    const holder = found[holders.get(identifyRole(column.role))!]!
    if (holder === column) return column
    const params = { role: nameRole(column.role), kept: holder.name, ignored: column.name }
    issues.push(makeIssue('csv-column-ambiguous', 'warning', params, { field: column.name }))
    return { ...column, role: null }
  })
  const figures = kept.flatMap(({ role, index, name }) =>
    role === null || typeof role === 'string' ? [] : [{ ...role, index, field: name }],
  )
  const subject = SUBJECTS.find(({ keys }) => figures.some(({ key }) => keys.includes(key)))?.subject
  const code = kept.find(({ role }) => role === 'insee')
  if (code === undefined || subject === undefined) return null
  const ignored = kept.filter(({ role, name }) => role === null && name !== '').map(({ name }) => name)
  if (ignored.length > 0) {
    const params = { column: ignored.join(', ') }
    issues.push(makeIssue('columns-ignored', 'info', params, { count: ignored.length }))
  }
  const at = (role: FrameRole) => kept.findIndex((column) => column.role === role)
  return {
    subject,
    code: { index: code.index, field: code.name },
    frame: {
      figure_field: at('figure_field'),
      premises_type: at('premises_type'),
      date: at('date'),
      subdivision: at('subdivision'),
    },
    figures,
    summary: kept.map(({ name, role }) => ({ name, role: role === null ? null : nameRole(role) })),
    issues,
  }
}

/** What the user says of a column; undefined when nothing that is known here was said. */
function readSaidRole(said: SaidRoles, name: string): FrameRole | NamedFigure | null | undefined {
  const role = findSaidRole(said, name)
  if (role === undefined || role === null) return role
  const frame = FRAME_ROLES.find((known) => known === role)
  if (frame) return frame
  if (!Object.hasOwn(FIGURE_NATURES, role)) return undefined
  const announced = findFigureRole(name)
  const quarter = announced === null || typeof announced === 'string' ? null : announced.quarter
  return { key: role as FigureKey, quarter }
}

const identifyRole = (role: FrameRole | NamedFigure): string =>
  typeof role === 'string' ? role : `${role.key} ${role.quarter}`
const nameRole = (role: FrameRole | NamedFigure): string => (typeof role === 'string' ? role : role.key)
