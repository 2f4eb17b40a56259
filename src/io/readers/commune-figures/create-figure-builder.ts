import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import {
  FIGURE_NATURES,
  type FigureColumn,
  type FigureKey,
  type FigureNature,
} from '../../../domain/territory/commune-figures'
import type { Remarks } from '../findings'
import { CellReader } from '../lines/cell-reader'
import { isUnknown } from '../parse-number'
import type { ChosenFigure, FigureColumns } from './choose-figure-columns'
import { findFieldFigure } from './figure-roles'
import { readDay } from './read-day'

export interface FigureBuilder {
  /** Takes a row of a commune, or says why it cannot be used. */
  add(cells: readonly string[], row: number, code: string): Issue | null
  /** Rows that are a further part of a commune met before. */
  readonly merged: number
  finish(): FinishedFigures
}

export interface FinishedFigures {
  readonly codes: readonly string[]
  readonly rows: Uint32Array
  readonly columns: readonly FigureColumn[]
}

interface GrowingColumn {
  readonly figure: ChosenFigure
  readonly numbers: number[]
  readonly texts: string[]
  /** A cell ended with « % », or the header says so. */
  isPercent: boolean
}

/**
 * Gathers the figures of a table, one row a commune. In a long table, where each row says in « Champ » which figure
 * it gives, the rows of a commune become one; parts of a commune (Orange’s subdivisions) stay rows of their own,
 * for whoever adds them up. Two rows that say the same thing of one commune are not added: the second is refused.
 */
export function createFigureBuilder(columns: FigureColumns, remarks: Remarks): FigureBuilder {
  const { frame, figures, subject } = columns
  const reader = new CellReader(remarks)
  const cells = figures.map(({ index, field, key }) => ({
    index,
    field,
    mark: null,
    // A comma before three figures is no decimal one of a number of premises.
    otherwise: FIGURE_NATURES[key] === 'count' ? ('.' as const) : (',' as const),
  }))
  // Arcep’s exports write nil as a dash, as accountants do; elsewhere a dash says that nobody knows.
  const isDashNil = subject === 'fibre' || subject === 'premises'
  const codes: string[] = []
  const rows: number[] = []
  const seen = new Map<string, number>()
  const growing = new Map<string, GrowingColumn>()
  let merged = 0

  const columnOf = (figure: ChosenFigure): GrowingColumn => {
    const id = `${figure.key} ${figure.quarter}`
    const known = growing.get(id)
    if (known) return known
    const isPercent = figure.key === 'ftth_class' || /%|pct/i.test(figure.field)
    const column = { figure, numbers: [], texts: [], isPercent }
    growing.set(id, column)
    return column
  }

  function readNumber(values: readonly string[], at: number, nature: FigureNature): number {
    const cell = cells[at]!
    const text = values[cell.index]!.trim()
    if (isDashNil && text === '-') {
      remarks.note(makeIssue('commune-figures-dash', 'info', {}, { field: cell.field }))
      return 0
    }
    if (nature === 'share' && text.endsWith('%')) {
      columnOf(figures[at]!).isPercent = true
      return reader.measure([text.slice(0, -1)], { ...cell, index: 0 })
    }
    const value = reader.measure(values, cell)
    if (nature === 'count' && !Number.isNaN(value) && !Number.isInteger(value))
      reader.fail('csv-number-invalid', text, cell.field)
    return value
  }

  function readText(values: readonly string[], at: number, nature: FigureNature, row: number): string {
    const { index, field } = cells[at]!
    const text = values[index]!.trim()
    if (isUnknown(text)) return ''
    if (nature === 'text') return text
    const day = readDay(text)
    if (day === null) {
      const where = { row, field }
      remarks.note(makeIssue('attribute-unreadable', 'warning', { value: text.slice(0, 80) }, where))
    }
    return day ?? ''
  }

  return {
    add: (values, row, code) => {
      reader.start(row)
      const type = frame.premises_type < 0 ? '' : values[frame.premises_type]!.trim()
      if (type !== '' && type.toLowerCase() !== 'all')
        return makeIssue('commune-figures-part', 'warning', { value: type.slice(0, 80) })
      const field = frame.figure_field < 0 ? null : values[frame.figure_field]!
      const key = field === null ? null : findFieldFigure(field)
      if (field !== null && key === null)
        return makeIssue('commune-figure-unknown', 'warning', { value: field.slice(0, 80) })
      const said = key === null ? figures : figures.map((figure) => sayKey(figure, key))
      const read = said.map(({ key }, at) => {
        const nature = FIGURE_NATURES[key]
        return nature === 'count' || nature === 'share'
          ? readNumber(values, at, nature)
          : readText(values, at, nature, row)
      })
      if (reader.failure) return reader.failure

      const part = frame.subdivision < 0 ? '' : values[frame.subdivision]!.trim()
      if (seen.has(`${code} ${key ?? ''} ${part}`) || (part === '' && key === null && seen.has(code)))
        return makeIssue('commune-figures-repeated', 'warning', { value: code })
      const isFurther = seen.has(code)
      const entry = isFurther && key !== null ? seen.get(code)! : codes.length
      if (isFurther) merged++
      seen.set(`${code} ${key ?? ''} ${part}`, entry)
      if (!isFurther) seen.set(code, entry)
      if (entry === codes.length) {
        codes.push(code)
        rows.push(row)
      }
      said.forEach((figure, at) => {
        const column = columnOf(figure)
        const value = read[at]!
        if (typeof value === 'number') column.numbers[entry] = value
        else column.texts[entry] = value
      })
      return null
    },
    get merged() {
      return merged
    },
    finish: () => ({
      codes,
      rows: Uint32Array.from(rows),
      columns: [...growing.values()].map((column) => finishColumn(column, codes.length)),
    }),
  }
}

/** The columns of quarters are of what the row counts; the others are what they say. */
const sayKey = (figure: ChosenFigure, key: FigureKey): ChosenFigure =>
  figure.key === 'ftth' && figure.quarter !== null ? { ...figure, key } : figure

function finishColumn({ figure, numbers, texts, isPercent }: GrowingColumn, count: number): FigureColumn {
  const { key, quarter } = figure
  const nature = FIGURE_NATURES[key]
  if (nature === 'text' || nature === 'day') {
    return { key, quarter, nature, values: Array.from({ length: count }, (_, index) => texts[index] ?? '') }
  }
  // A share that nobody says to be of a hundred is one when some of them are over 1.
  const isOfHundred = nature === 'share' && (isPercent || numbers.some((value) => value > 1))
  const values = Float64Array.from({ length: count }, (_, index) => {
    const value = numbers[index] ?? Number.NaN
    return isOfHundred ? value / 100 : value
  })
  return { key, quarter, nature, values }
}
