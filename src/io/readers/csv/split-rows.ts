import Papa from 'papaparse'

export interface CsvForm {
  readonly delimiter: ',' | ';' | '\t' | '|'
  readonly newline: '\n' | '\r'
}

/** A record of the file: its cells, or the raw line when its quotes cannot be read. */
export type CsvRecord =
  | { readonly cells: readonly string[]; readonly raw: null }
  | { readonly cells: null; readonly raw: string }

interface ParserAnswer {
  readonly data: string[][]
  readonly errors: readonly Papa.ParseError[]
  readonly meta: { readonly cursor: number }
}

/** A record that spreads over more lines than this, in a text with broken quotes, is taken for a broken one. */
const MOST_LINES_QUOTED = 5_000
/** So far every line end is tried; further on only those where the quotes balance, so that one is tried once. */
const LINES_TRIED = 50
/** A record longer than this is no record: its opening quote is never closed. Characters. */
const LONGEST_RECORD = 8 * 1024 * 1024

/**
 * Cuts text that arrives in pieces into records, through PapaParse's parser. What the parser leaves at the end
 * of a piece, an unfinished record, is put before the next. Where quotes are broken the parser would swallow the
 * lines that follow; here the line that opens the quote is given back as broken and reading goes on below it.
 */
export function* splitRows(texts: Iterable<string>, form: CsvForm): Generator<CsvRecord> {
  let rest = ''
  for (const text of texts) {
    rest = yield* splitText(rest + text, form, false)
  }
  yield* splitText(rest, form, true)
}

/** Yields the records of a text and returns what is left unfinished. */
function* splitText(text: string, form: CsvForm, isLast: boolean): Generator<CsvRecord, string> {
  if (text === '') return ''
  const { data, errors, meta } = parse(text, form, isLast)
  const isStuck = meta.cursor === 0 && text.length > LONGEST_RECORD
  if (errors.some(({ row }) => isLast || row === undefined || row < data.length) || isStuck) {
    return yield* splitCarefully(text, form, isLast)
  }
  for (const cells of data) yield { cells: trimReturn(cells), raw: null }
  return isLast ? '' : text.slice(meta.cursor)
}

/** Line by line: joins lines while a quote is open, up to a limit, and gives the first one back as broken beyond. */
function* splitCarefully(text: string, form: CsvForm, isLast: boolean): Generator<CsvRecord, string> {
  let from = 0
  while (from < text.length) {
    const end = findRecordEnd(text, from, form, isLast)
    if (end === 'unfinished' && !isLast && text.length - from <= LONGEST_RECORD) return text.slice(from)
    if (typeof end === 'number') {
      const [cells = ['']] = parse(text.slice(from, end) + form.newline, form, false).data
      yield { cells: trimReturn(cells), raw: null }
      from = end + 1
    } else {
      const lineEnd = endOfLine(text, from, form) ?? text.length
      yield { cells: null, raw: text.slice(from, lineEnd) }
      from = lineEnd + 1
    }
  }
  return ''
}

/** Where the record that starts at `from` ends, or why it does not. */
function findRecordEnd(
  text: string,
  from: number,
  form: CsvForm,
  isLast: boolean,
): number | 'broken' | 'unfinished' {
  let end = from - 1
  let quotes = 0
  for (let lines = 0; lines < MOST_LINES_QUOTED && end < text.length; lines++) {
    const lineStart = end + 1
    const lineEnd = endOfLine(text, lineStart, form)
    if (lineEnd === null && !isLast) return 'unfinished'
    end = lineEnd ?? text.length
    quotes += countQuotes(text, lineStart, end)
    if (lines >= LINES_TRIED && quotes % 2 === 1) continue
    // An open quote leaves the record unfinished; a line end is added so that a finished one is seen as such.
    const { data, errors } = parse(text.slice(from, end) + form.newline, form, false)
    if (errors.length > 0) return 'broken'
    if (data.length > 0) return end
  }
  return 'broken'
}

function countQuotes(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1)) count++
  return count
}

/** Null when the text ends before the line does. */
function endOfLine(text: string, from: number, { newline }: CsvForm): number | null {
  const end = text.indexOf(newline, from)
  return end < 0 ? null : end
}

function parse(text: string, form: CsvForm, isLast: boolean): ParserAnswer {
  return new Papa.Parser({ ...form, quoteChar: '"' }).parse(text, 0, !isLast) as ParserAnswer
}

/** The parser is told that lines end with \n; the \r of \r\n stays in the last cell. */
function trimReturn(cells: string[]): string[] {
  const last = cells.length - 1
  if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1)
  return cells
}
