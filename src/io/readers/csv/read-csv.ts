import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result } from '../../../domain/kernel/result'
import { DELIMITERS } from '../../../domain/scenario/reading-choices'
import type { ReadOptions } from '../../source'
import type { Findings } from '../findings'
import type { TextInput } from '../text-input'
import { openCsvTable } from './csv-table'
import { cut } from './explain-table'
import { explainRecord } from './list-rows'
import { countKnown, readTable } from './read-table'
import { splitRows } from './split-rows'

/** Of a text that is no table: enough to know it again. */
const FIRST_WORDS = 60

/** Reads a table given as delimited text. */
export async function readCsv(input: TextInput, options: ReadOptions): Promise<Result<Findings>> {
  const table = openCsvTable(input, countKnown, options)
  if (table === null) {
    // With a first row that is none, nothing tells what the file is.
    for (const delimiter of DELIMITERS) {
      const [first] = splitRows([input.head], { delimiter })
      if (first?.cells !== null || first.why !== 'size') continue
      return fail({ ...explainRecord(first), severity: 'error', file: input.name, row: 1 })
    }
    const found = cut(input.head.trimStart().split(/[\r\n]/, 1)[0]!, FIRST_WORDS)
    return fail(makeIssue('file-unrecognised', 'error', { found, as: 'text' }, { file: input.name }))
  }
  return readTable(input.name, table, input.breathe, options)
}
