import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result } from '../../../domain/kernel/result'
import type { ReadOptions } from '../../source'
import type { Findings } from '../findings'
import { chooseLineColumns, measuresLines, placesLines } from '../lines/choose-line-columns'
import { findLineRole } from '../lines/line-roles'
import { readName } from '../read-name'
import type { TextTable } from './csv-table'
import { isEvidenceHeader, readEvidence } from './read-evidence'
import { readLines } from './read-lines'

/** Reads a table of text: lines with their speeds, or the evidence of a label; the header says which. */
export async function readTable(
  file: string,
  table: TextTable | null,
  breathe: () => Promise<void> | undefined,
  options: ReadOptions,
): Promise<Result<Findings>> {
  const unrecognised = (found: string) => fail(makeIssue('file-unrecognised', 'error', { found }, { file }))
  if (table === null) return unrecognised('')
  const { names } = table.header
  if (isEvidenceHeader(names)) return readEvidence(file, table, breathe)
  const columns = chooseLineColumns(names)
  if (!measuresLines(columns)) return unrecognised(cut(names.join(', ')))
  if (!placesLines(columns)) {
    return fail(makeIssue('csv-header-missing', 'error', { roles: 'lon, lat, insee' }, { file }))
  }
  return readLines(file, table, columns, options, breathe)
}

/** How many names of a row we know: what tells the header from titles. */
export function countKnown(names: readonly string[]): number {
  const known = names.filter((name) => findLineRole(readName(name)) !== null).length
  return isEvidenceHeader(names) ? names.length : known
}

export const cut = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
