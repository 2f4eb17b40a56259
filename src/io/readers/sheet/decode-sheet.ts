import type { ParsingOptions, WorkBook } from '@e965/xlsx'
import { makeIssue } from '../../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../../domain/kernel/result'
import { ReadingStop } from '../../reading-stop'
import type { DecodedFile } from '../decoded'
import { isTable, listRows } from './list-rows'
import { slimWorkbook } from './slim-workbook'

type Library = typeof import('@e965/xlsx')

/** Rows looked at to tell a table from a cover page. */
const PREVIEW_ROWS = 100

/**
 * Undoes a workbook (XLSX, XLSB, ODS, XLS): one of its sheets as rows of text, under the numbers they have there.
 *
 * @param asked the sheet; when left out, the first that may be a table
 */
export async function decodeSheet(
  bytes: Uint8Array,
  asked: string | undefined,
): Promise<Result<DecodedFile>> {
  let library: Library
  try {
    library = await import('@e965/xlsx')
  } catch (error) {
    return fail(makeIssue('unexpected-failure', 'error', { reason: String(error) }))
  }
  try {
    return decodeWorkbook(library, bytes, asked)
  } catch (error) {
    if (error instanceof ReadingStop) return fail(error.issue)
    const isProtected = error instanceof Error && /password|encrypt/i.test(error.message)
    return fail(
      isProtected
        ? makeIssue('file-protected', 'error', {})
        : makeIssue('file-unreadable', 'error', { reason: 'sheet' }),
    )
  }
}

function decodeWorkbook(library: Library, bytes: Uint8Array, asked: string | undefined): Result<DecodedFile> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const { format, bytes: slim } = isArchive ? slimWorkbook(bytes) : { format: 'xls', bytes }
  const open = (options: ParsingOptions) =>
    library.read(slim, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      ...options,
    })
  // OpenDocument and XLS are read whole whatever is asked: once is enough.
  const isBySheet = format === 'xlsx' || format === 'xlsb'
  const preview = open(isBySheet ? { sheetRows: PREVIEW_ROWS } : {})
  const parts = preview.SheetNames
  if (asked !== undefined && !parts.includes(asked)) {
    return fail(makeIssue('part-unknown', 'error', { name: asked, known: parts.join(', ') }))
  }
  const part = asked ?? parts.find((name) => isTable(preview.Sheets[name])) ?? parts[0]
  if (part === undefined) return fail(makeIssue('file-empty', 'error', {}))
  const workbook = isBySheet ? open({ sheets: part }) : preview
  const { rows, errors, errorRows } = listRows(workbook.Sheets[part], library.SSF, isFrom1904(workbook))
  const issues =
    errors === 0
      ? []
      : [makeIssue('cells-in-error', 'info', { sheet: part }, { count: errors, rows: errorRows })]
  return succeed({ format, parts, part, content: { kind: 'rows', rows }, issues }, issues)
}

/** Workbooks made on old Macs count their days from 1904. */
const isFrom1904 = (workbook: WorkBook): boolean => workbook.Workbook?.WBProps?.date1904 === true
