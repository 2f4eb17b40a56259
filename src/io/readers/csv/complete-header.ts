import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { isUnknown, parseNumber } from '../parse-number'
import { isBlank } from './find-header'

export interface CompletedHeader {
  readonly names: readonly string[]
  /** Tells of the second row; null when there is none. */
  readonly issue: Issue | null
}

/** Enough rows to tell a column of numbers. */
const ROWS_JUDGED = 50

/**
 * The names of a header that spreads over two rows, as under cells that were merged: « débit » above « descendant »
 * and « montant », or above its unit. The row below the header is a part of it when each of its cells is a word that
 * stands above numbers, or under no name. A name is completed unless we know it as it is, and not so.
 *
 * @param below the rows under the header
 */
export function completeHeader(
  header: readonly string[],
  below: readonly (readonly string[])[],
  countKnown: (names: readonly string[]) => number,
): CompletedHeader {
  const [second, ...rows] = below
  if (!second || isBlank(second) || !second.every((cell, index) => cell.trim() === '' || isPart(cell, index)))
    return { names: header, issue: null }
  let group = ''
  const names = Array.from({ length: Math.max(header.length, second.length) }, (_, index) => {
    const name = (header[index] ?? '').trim()
    const part = (second[index] ?? '').trim()
    if (name !== '') group = name
    if (part === '') return name
    const whole = `${group} ${part}`.trim()
    return name !== '' && countKnown([whole]) < countKnown([name]) ? name : whole
  })
  const value = second.filter((cell) => cell.trim() !== '').join(', ')
  return { names, issue: makeIssue('csv-header-two-rows', 'info', { value: value.slice(0, 80) }) }

  function isPart(cell: string, index: number): boolean {
    if (/\d/.test(cell) || isUnknown(cell) || !/[\p{L}%€°]/u.test(cell)) return false
    const values = rows
      .slice(0, ROWS_JUDGED)
      .map((row) => row[index] ?? '')
      .filter((value) => !isUnknown(value))
    return values.length > 0 && ((header[index] ?? '').trim() === '' || values.every(isNumber))
  }
}

const isNumber = (text: string): boolean =>
  !Number.isNaN(parseNumber(text, ',')) || !Number.isNaN(parseNumber(text, '.'))
