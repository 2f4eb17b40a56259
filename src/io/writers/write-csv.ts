export type CsvFlavour = 'excel-fr' | 'neutral'

export type Cell = string | number | boolean | null

/** A table to write. Text columns stay text whatever they look like; null is an empty cell, never 0. */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly type: 'text' | 'number' | 'boolean' }[]
  readonly rows: readonly (readonly Cell[])[]
}

interface Form {
  readonly delimiter: ',' | ';'
  readonly newline: '\n' | '\r\n'
  readonly mark: '.' | ','
  readonly yes: string
  readonly no: string
  /** Excel knows UTF-8 by its byte order mark only. */
  readonly startsWithMark: boolean
  /** Whether texts that a spreadsheet takes for numbers or dates are written as ="…". */
  readonly protectsTexts: boolean
}

const FORMS: Readonly<Record<CsvFlavour, Form>> = {
  'excel-fr': {
    delimiter: ';',
    newline: '\r\n',
    mark: ',',
    yes: 'oui',
    no: 'non',
    startsWithMark: true,
    protectsTexts: true,
  },
  neutral: {
    delimiter: ',',
    newline: '\n',
    mark: '.',
    yes: 'true',
    no: 'false',
    startsWithMark: false,
    protectsTexts: false,
  },
}

/**
 * A table as CSV bytes, in UTF-8: `excel-fr` is what a French Excel opens rightly by a double click (accents,
 * decimals, leading zeros), `neutral` is what programs expect. `readers/csv` reads both back.
 */
export function writeCsv({ columns, rows }: Table, flavour: CsvFlavour): Uint8Array<ArrayBuffer> {
  const form = FORMS[flavour]
  const header = columns.map(({ name }) => defuse(name))
  const body = rows.map((row) =>
    row.map((cell, index) => writeCell(cell, columns[index]?.type ?? 'text', form)),
  )
  const text = [header, ...body].map((cells) => writeRow(cells, form)).join('')
  return new TextEncoder().encode((form.startsWithMark ? '\uFEFF' : '') + text)
}

/** Quoted where a cell holds what would cut it, or blanks at its ends, which some programs take away. */
function writeRow(cells: readonly string[], { delimiter, newline }: Form): string {
  const written = cells.map((cell) =>
    /["\r\n\uFEFF]|^ | $/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
  )
  return written.join(delimiter) + newline
}

function writeCell(cell: Cell, type: Table['columns'][number]['type'], form: Form): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? form.yes : form.no
  if (typeof cell === 'number' && type !== 'text') return writeNumber(cell, form.mark)
  const text = String(cell)
  return form.protectsTexts && looksLikeNumber(text) ? `="${text}"` : defuse(text)
}

/** What begins by a digit may be taken for a number or a date; what has a quote or is long never is. */
function looksLikeNumber(text: string): boolean {
  return /^\d[^"\r\n]{0,200}$/.test(text)
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; so does one that has such an
 * apostrophe already, so that the reader can take exactly one away.
 */
function defuse(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** Plain decimals, never an exponent, as many digits as the number has; an infinity or NaN is an empty cell. */
function writeNumber(value: number, mark: '.' | ','): string {
  if (!Number.isFinite(value)) return ''
  const shortest = String(value)
  const plain = shortest.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : shortest
  return mark === ',' ? plain.replace('.', ',') : plain
}
