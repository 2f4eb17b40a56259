import type { DecimalMark } from '../../domain/scenario/reading-choices'

export interface DetectedMarks {
  /** By column, in the order asked; null where no value of the sample has a mark. */
  readonly byColumn: readonly (DecimalMark | null)[]
  /** The mark of most columns; null when the sample has no decimals. */
  readonly file: DecimalMark | null
}

const POINT = /^\s*[+-]?\d*\.\d+\s*$/
const COMMA = /^\s*[+-]?[\d \u00A0\u202F]*,\d+\s*$/
const ENGLISH_THOUSANDS = /^\s*[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*$/

/**
 * The decimal mark of each numeric column, from a sample of rows. One column may differ from the others:
 * coordinates often keep their point in a French file. A comma that could also group thousands (12,345) is
 * taken for a decimal mark only when no column of the file uses the point.
 */
export function detectMarks(rows: readonly (readonly string[])[], columns: readonly number[]): DetectedMarks {
  const votes = columns.map((column) => {
    const values = rows.map((row) => row[column] ?? '')
    const commas = values.filter((value) => COMMA.test(value))
    return {
      points: values.filter((value) => POINT.test(value)).length,
      commas: commas.length,
      doubtful: commas.length > 0 && commas.every((value) => ENGLISH_THOUSANDS.test(value)),
    }
  })
  const usesPoint = votes.some(({ points }) => points > 0)
  const byColumn = votes.map(({ points, commas, doubtful }): DecimalMark | null => {
    if (points === 0 && commas === 0) return null
    return points >= commas || (doubtful && usesPoint) ? '.' : ','
  })
  const count = (mark: DecimalMark) => byColumn.filter((found) => found === mark).length
  const commas = count(',')
  const points = count('.')
  return { byColumn, file: commas === 0 && points === 0 ? null : commas > points ? ',' : '.' }
}
