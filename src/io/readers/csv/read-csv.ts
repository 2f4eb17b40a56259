import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result } from '../../../domain/kernel/result'
import type { ReadOptions } from '../../source'
import type { Findings } from '../findings'
import { chooseLineColumns, measuresLines, placesLines } from '../lines/choose-line-columns'
import { findLineRole } from '../lines/line-roles'
import { readName } from '../read-name'
import type { TextInput } from '../text-input'
import { openCsvTable } from './csv-table'
import { detectForm } from './detect-form'
import { isEvidenceHeader, readEvidence } from './read-evidence'
import { readLines } from './read-lines'

/** Reads a table of text: lines with their speeds, or the evidence of a label; the header says which. */
export async function readCsv(input: TextInput, options: ReadOptions): Promise<Result<Findings>> {
  const file = input.name
  const form = detectForm(input.head)
  const unrecognised = (found: string) => fail(makeIssue('file-unrecognised', 'error', { found }, { file }))
  if (form === null) return unrecognised(firstLine(input.head))
  const table = openCsvTable(input, form, countKnown)
  if (table === null) return unrecognised(firstLine(input.head))

  const { names } = table.header
  if (isEvidenceHeader(names)) return readEvidence(input, table)
  const columns = chooseLineColumns(names)
  if (!measuresLines(columns)) return unrecognised(cut(names.join(', ')))
  if (!placesLines(columns)) {
    return fail(makeIssue('csv-header-missing', 'error', { roles: 'lon, lat, insee' }, { file }))
  }
  return readLines(input, table, columns, options)
}

function countKnown(names: readonly string[]): number {
  const known = names.filter((name) => findLineRole(readName(name)) !== null).length
  return isEvidenceHeader(names) ? names.length : known
}

const firstLine = (text: string) => cut(text.trimStart().split(/[\r\n]/, 1)[0]!)
const cut = (text: string) => (text.length > 200 ? `${text.slice(0, 200)}…` : text)
