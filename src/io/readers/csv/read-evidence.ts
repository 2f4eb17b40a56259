import { makeIssue } from '../../../domain/kernel/issue'
import type { Result } from '../../../domain/kernel/result'
import type { ReadOptions } from '../../source'
import { assignRoles, type SaidRoles } from '../assign-roles'
import { type Findings, Remarks } from '../findings'
import { isUnknown } from '../parse-number'
import { readName } from '../read-name'
import { concludeTable } from './conclude-table'
import type { TextTable } from './csv-table'
import { readEachRow } from './read-each-row'

const ROLES = {
  site_id: ['siteid', 'idsite', 'codesite', 'zoneid', 'idzone', 'codezone', 'zone'],
  critere: ['critere', 'idcritere', 'codecritere', 'criterion', 'criteria', 'criterionid'],
} as const

export const EVIDENCE_ROLES = ['site_id', 'critere'] as const

/** Whether a header is that of the evidence for a label: one row a zone and a criterion. */
export function isEvidenceHeader(names: readonly string[]): boolean {
  return nameColumns(names).filter((key) => EVIDENCE_ROLES.some((role) => role === key)).length === 2
}

/** Reads the evidence of a label as texts: what they are worth is for the label's rules to say. */
export async function readEvidence(
  name: string,
  table: TextTable,
  options: ReadOptions,
  breathe: () => Promise<void> | undefined,
): Promise<Result<Findings>> {
  const remarks = new Remarks(name, 'rows', options.repairs)
  const { names } = table.header
  const keys = nameColumns(names, options.roles)
  const rows: Record<string, string>[] = []
  const counts = await readEachRow(table, remarks, breathe, (cells, row) => {
    const entry = Object.fromEntries(keys.map((key, index) => [key, cells[index]!.trim()]))
    const missing = EVIDENCE_ROLES.find((key) => isUnknown(entry[key]!))
    if (missing)
      return makeIssue('evidence-key-missing', 'warning', { role: missing }, { row, field: missing })
    rows.push(entry)
    return null
  })
  return concludeTable(name, table, remarks, counts, () => ({
    content: { kind: 'evidence', rows },
    columns: names.map((column, index) => ({ name: column, role: keys[index]! })),
  }))
}

/** The key of each column in the rows: the two roles as said or by any of their names, the others by their own. */
function nameColumns(names: readonly string[], said: SaidRoles = {}): string[] {
  const roleOf = assignRoles(names, EVIDENCE_ROLES, said, (name) => {
    const { base } = readName(name)
    return EVIDENCE_ROLES.find((role) => ROLES[role].some((known) => known === base)) ?? null
  })
  const taken = new Set<string>()
  return names.map((name) => {
    const role = roleOf(name)
    const key = role !== null && !taken.has(role) ? role : name
    taken.add(key)
    return key
  })
}
