import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import type { SourceSummary } from '../../source'
import { assignRoles, type SaidRoles } from '../assign-roles'
import { type ReadName, readName } from '../read-name'
import { findLineRole, LINE_ROLES, type LineRole } from './line-roles'

export interface ChosenColumn {
  readonly index: number
  readonly name: string
  readonly read: ReadName
}

export interface LineColumns {
  readonly byRole: ReadonlyMap<LineRole, ChosenColumn>
  readonly summary: SourceSummary['columns']
  readonly issues: readonly Issue[]
}

/** Gives each column the role that the user says, or its name; the first column of a role keeps it, the others are said. */
export function chooseLineColumns(names: readonly string[], said: SaidRoles = {}): LineColumns {
  const roleOf = assignRoles(names, LINE_ROLES, said, (name) => findLineRole(readName(name)))
  const found = names.map((name, index) => ({ index, name, read: readName(name), role: roleOf(name) }))
  // Degrees and metres of the same points: the degrees are used.
  const hasDegrees = ['lon', 'lat'].every((axis) => found.some(({ role }) => role === axis))
  const byRole = new Map<LineRole, ChosenColumn>()
  const issues: Issue[] = []
  const summary = found.map(({ index, name, read, role }) => {
    if (role === null) return { name, role }
    const kept = hasDegrees && (role === 'x' || role === 'y') ? 'lon, lat' : byRole.get(role)?.name
    if (kept === undefined) {
      byRole.set(role, { index, name, read })
      return { name, role }
    }
    issues.push(makeIssue('csv-column-ambiguous', 'warning', { role, kept, ignored: name }, { field: name }))
    return { name, role: null }
  })
  return { byRole, summary, issues: [...issues, ...noteIgnored(found)] }
}

/** One remark for all the columns that are kept out: they are a choice of the file's, not a fault. */
function noteIgnored(columns: readonly { name: string; role: LineRole | null }[]): Issue[] {
  const ignored = columns.filter(({ name, role }) => role === null && name !== '').map(({ name }) => name)
  if (ignored.length === 0) return []
  return [makeIssue('columns-ignored', 'info', { column: ignored.join(', ') }, { count: ignored.length })]
}

const MEASURES: readonly LineRole[] = ['down_kbps', 'up_kbps', 'attenuation_db', 'length_m', 'tech']

/** Whether some column says how good the lines are; without one, it is another kind of table. */
export function measuresLines({ byRole }: LineColumns): boolean {
  return MEASURES.some((role) => byRole.has(role))
}

/** Whether some columns say where the lines are. */
export function placesLines({ byRole }: LineColumns): boolean {
  const has = (...roles: LineRole[]) => roles.every((role) => byRole.has(role))
  return has('insee') || has('lon', 'lat') || has('x', 'y')
}

/** Whether the rows are Arcep's buildings, whose offers are in another file and are found by `imb_id`. */
export function areBuildings(columns: LineColumns): boolean {
  const { byRole } = columns
  return byRole.get('line_id')?.read.base === 'imbid' && byRole.has('premises') && !measuresLines(columns)
}
