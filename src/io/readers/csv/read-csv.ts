import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result } from '../../../domain/kernel/result'
import type { ReadOptions } from '../../source'
import type { Findings } from '../findings'
import type { TextInput } from '../text-input'
import { openCsvTable } from './csv-table'
import { countKnown, cut, readTable } from './read-table'

/** Reads a table given as delimited text. */
export async function readCsv(input: TextInput, options: ReadOptions): Promise<Result<Findings>> {
  const table = openCsvTable(input, countKnown, options)
  if (table === null) {
    const found = cut(input.head.trimStart().split(/[\r\n]/, 1)[0]!)
    return fail(makeIssue('file-unrecognised', 'error', { found }, { file: input.name }))
  }
  return readTable(input.name, table, input.breathe, options)
}
