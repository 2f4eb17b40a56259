/** The cells of a record and where the next one begins. */
export interface QuotedRecord {
  readonly cells: readonly string[]
  readonly below: number
}

/**
 * Reads a record that holds quotes. A cell is quoted when a quote is its first sign; inside, a quote is written
 * twice; after the closing one only blanks may come before the delimiter or the line's end.
 *
 * @param isLast the text ends there: its end ends the record
 * @returns `broken` when a closing quote is followed by something else, `unfinished` when the text ends too early
 */
export function readQuotedRecord(
  text: string,
  from: number,
  delimiter: string,
  quote: string,
  isLast: boolean,
): QuotedRecord | 'broken' | 'unfinished' {
  const { length } = text
  const delimits = delimiter.charCodeAt(0)
  const quotes = quote.charCodeAt(0)
  const cells: string[] = []
  let at = from
  for (;;) {
    let end = at
    if (text.charCodeAt(at) === quotes) {
      const close = findClosing(text, at + 1, quote)
      if (close === length) return 'unfinished'
      const inside = text.slice(at + 1, close)
      cells.push(inside.includes(quote) ? inside.replaceAll(quote + quote, quote) : inside)
      end = close + 1
      while (isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== delimits) end++
    } else {
      while (end < length && !endsCell(text.charCodeAt(end), delimits)) end++
      cells.push(text.slice(at, end))
    }
    if (end === length) return isLast ? { cells, below: end } : 'unfinished'
    const sign = text.charCodeAt(end)
    at = end + 1
    if (sign === delimits) continue
    if (sign === NEWLINE) return { cells, below: at }
    if (sign !== RETURN) return 'broken'
    // Whether \n follows is for the next piece to say.
    if (at === length && !isLast) return 'unfinished'
    return { cells, below: text.charCodeAt(at) === NEWLINE ? at + 1 : at }
  }
}

/** The first quote that is not written twice; the text's length when it may still come. */
function findClosing(text: string, from: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at
  }
  return text.length
}

const NEWLINE = 0x0a
const RETURN = 0x0d

const isBlank = (sign: number) => sign === 0x20 || sign === 0x09 || sign === 0xa0

const endsCell = (sign: number, delimits: number) => sign === delimits || sign === NEWLINE || sign === RETURN
