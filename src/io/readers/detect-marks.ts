import type { DecimalMark } from '../../domain/scenario/reading-choices'

export interface DetectedMarks {
  /** By column, in the order asked; null where no value of the sample has a mark. */
  readonly byColumn: readonly (DecimalMark | null)[]
  /** The mark of most columns; null when the sample has no decimals. */
  readonly file: DecimalMark | null
  /** Columns, by their place in `byColumn`, whose marks could be decimals or thousands: 1,234. */
  readonly doubtful: readonly number[]
  /** What a mark that could be either is taken for, in rows that the sample does not show. */
  readonly otherwise: DecimalMark
}

const SPACES = " \u00A0\u202F'’"
/** 0.5, 12.34, 2.25E+04, 1 234.5, 1,234.5; and 1,234,567, whose commas cannot be decimal. */
const POINT = new RegExp(
  `^[+-]?(?:(?:\\d+|\\d{1,3}(?:[,${SPACES}]\\d{3})+)?\\.\\d+(?:[eE][+-]?\\d{1,2})?|\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?:,\\d{3})+\\.)$`,
)
const COMMA = new RegExp(
  `^[+-]?(?:(?:\\d+|\\d{1,3}(?:[.${SPACES}]\\d{3})+)?,\\d+(?:[eE][+-]?\\d{1,2})?|\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:\\.\\d{3})+,)$`,
)
/** Could be either: one mark before three figures, and no zero alone before it. */
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/

/**
 * The decimal mark of each numeric column, from a sample of rows. One column may differ from the others:
 * coordinates often keep their point in a French file. A comma that could also group thousands (12,345) is what the
 * rest of its column says, else what the other columns say, else what the file's delimiter suggests: cells cut at
 * commas are English.
 *
 * @param said the mark that the user says, for what could be either
 */
export function detectMarks(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  delimiter: string | null = null,
  said?: DecimalMark,
): DetectedMarks {
  const votes = columns.map((column) => countVotes(rows, column))
  const sure = votes.map(({ points, commas }): DecimalMark | null =>
    points === 0 && commas === 0 ? null : points >= commas ? '.' : ',',
  )
  const countSure = (mark: DecimalMark) => sure.filter((found) => found === mark).length
  const points = countSure('.')
  const commas = countSure(',')
  const bySigns: DecimalMark | null = commas > 0 && commas >= points ? ',' : points > 0 ? '.' : null
  const otherwise = said ?? bySigns ?? (delimiter === ',' ? '.' : ',')
  const byColumn = votes.map((vote, index): DecimalMark | null => {
    if (sure[index] !== null) return sure[index]!
    // A point before three figures is a decimal one unless the user says otherwise: nobody groups by points here.
    if (vote.eitherPoints > 0 && vote.eitherCommas === 0) return said ?? '.'
    return vote.eitherCommas > 0 ? otherwise : null
  })
  const doubtful = votes.flatMap(({ eitherCommas, eitherPoints, roundPoints }, index) => {
    const isOpen = sure[index] === null && said === undefined
    // 8.000 and 12.500 may well be thousands; 2.251 and 50.748 are not.
    const isRound = bySigns === null && roundPoints * 2 > eitherPoints
    const isUnsaid = eitherCommas > 0 ? bySigns === null : eitherPoints > 0 && (bySigns === ',' || isRound)
    return isOpen && isUnsaid ? [index] : []
  })
  const count = (mark: DecimalMark) => byColumn.filter((found) => found === mark).length
  const isEmpty = byColumn.every((mark) => mark === null)
  return { byColumn, file: isEmpty ? null : count(',') > count('.') ? ',' : '.', doubtful, otherwise }
}

/** Whether the one mark of a number could be decimal or group thousands. */
export const couldBeEither = (text: string): boolean => EITHER.test(text)

/** The decimal mark that one value shows; null when it has none, or is no number. */
export function readMark(text: string, otherwise: DecimalMark): DecimalMark | null {
  const digits = text.trim()
  if (EITHER.test(digits)) return digits.includes(',') ? otherwise : '.'
  return POINT.test(digits) ? '.' : COMMA.test(digits) ? ',' : null
}

function countVotes(rows: readonly (readonly string[])[], column: number) {
  const votes = { points: 0, commas: 0, eitherPoints: 0, eitherCommas: 0, roundPoints: 0 }
  for (const row of rows) {
    const text = (row[column] ?? '').trim()
    if (EITHER.test(text)) {
      votes[text.includes(',') ? 'eitherCommas' : 'eitherPoints']++
      if (text.endsWith('00') && text.includes('.')) votes.roundPoints++
    } else if (POINT.test(text)) votes.points++
    else if (COMMA.test(text)) votes.commas++
  }
  return votes
}
