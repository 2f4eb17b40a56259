import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import { assignRoles, type SaidRoles } from '../assign-roles'
import { type Findings, Remarks, WHOLE } from '../findings'
import { isUnknown } from '../parse-number'
import { readName } from '../read-name'
import { joinCells, type TextTable } from './csv-table'

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
  breathe: () => Promise<void> | undefined,
  said?: SaidRoles,
): Promise<Result<Findings>> {
  const { header, format, delimiter, rows } = table
  const remarks = new Remarks(name)
  const keys = nameColumns(header.names, said)
  const content: Record<string, string>[] = []
  let read = 0
  for (const { row, cells } of rows(remarks)) {
    read++
    await breathe()
    if (cells === null) continue
    const entry = Object.fromEntries(keys.map((key, index) => [key, cells[index]!.trim()]))
    const missing = (['site_id', 'critere'] as const).find((key) => isUnknown(entry[key]!))
    if (missing === undefined) content.push(entry)
    else {
      const issue = makeIssue('evidence-key-missing', 'warning', { role: missing }, { row, field: missing })
      remarks.refuse(row, issue, joinCells(cells, table))
    }
  }
  const issues = remarks.list()
  if (read === 0) return fail(makeIssue('file-empty', 'error', {}, { file: name }))
  if (content.length === 0) return fail(makeIssue('rows-all-refused', 'error', {}, { file: name }), ...issues)
  return succeed({
    summary: {
      format,
      delimiter,
      ...WHOLE,
      rowsAre: 'rows',
      decimal: null,
      speedUnit: null,
      crs: null,
      read,
      used: content.length,
      refused: remarks.refused.length,
      merged: 0,
      bbox: null,
      columns: header.names.map((column, index) => ({ name: column, role: keys[index]! })),
    },
    content: { kind: 'evidence', rows: content },
    refused: remarks.refused,
    issues,
  })
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
