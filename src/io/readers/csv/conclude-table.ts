import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import { type Findings, type Remarks, WHOLE } from '../findings'
import type { TextTable } from './csv-table'
import type { RowCounts } from './read-each-row'

type Told = Pick<Findings, 'content'> &
  Pick<Findings['summary'], 'columns'> &
  Partial<Pick<Findings['summary'], 'decimal' | 'speedUnit' | 'crs' | 'bbox' | 'merged' | 'communeFigures'>>

/**
 * What a table gave, once its rows are read: a failure when none could be used.
 *
 * @param finish makes what was kept into a content; it may still have something to remark
 */
export function concludeTable(
  name: string,
  { format, delimiter }: TextTable,
  remarks: Remarks,
  { read, used }: RowCounts,
  finish: () => Told,
): Result<Findings> {
  if (read === 0) return fail(makeIssue('file-empty', 'error', {}, { file: name }))
  if (used === 0) {
    return fail(makeIssue('rows-all-refused', 'error', {}, { file: name }), ...remarks.list())
  }
  const { content, ...told } = finish()
  const issues = remarks.list()
  return succeed(
    {
      summary: {
        format,
        delimiter,
        ...WHOLE,
        rowsAre: 'rows',
        decimal: null,
        speedUnit: null,
        crs: null,
        read,
        used,
        refused: remarks.refused.length,
        merged: 0,
        bbox: null,
        ...told,
      },
      content,
      refused: remarks.refused,
      issues,
    },
    issues,
  )
}
