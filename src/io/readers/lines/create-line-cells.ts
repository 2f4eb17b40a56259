import { makeIssue } from '../../../domain/kernel/issue'
import type { DecimalMark } from '../../../domain/scenario/reading-choices'
import type { ReadOptions } from '../../source'
import type { TextTable } from '../csv/csv-table'
import { detectMarks } from '../detect-marks'
import type { Remarks } from '../findings'
import type { Cell } from './cell-reader'
import type { LineColumns } from './choose-line-columns'
import { LINE_ROLES, type LineRole } from './line-roles'

export interface LineCells {
  /** Where the column of a role is and how its numbers are written; null when the file has none. */
  cell(role: LineRole): Cell | null
  /** The decimal mark of the file's figures, for its description. */
  readonly decimal: DecimalMark | null
}

const PLACES: readonly LineRole[] = ['lon', 'lat', 'x', 'y']
const TEXTS: readonly LineRole[] = [
  'line_id',
  'insee',
  'nra',
  'tech',
  'operator',
  'kind',
  'pm_state',
  'projection',
]

/** A cell for every role the file has, with the decimal mark that a sample of its rows shows. */
export function createLineCells(
  { byRole }: LineColumns,
  { sample, delimiter }: Pick<TextTable, 'sample' | 'delimiter'>,
  said: ReadOptions['decimal'],
  remarks: Remarks,
): LineCells {
  const numeric = LINE_ROLES.filter((role) => byRole.has(role) && !TEXTS.includes(role))
  const marks = detectMarks(
    sample,
    numeric.map((role) => byRole.get(role)!.index),
    delimiter,
    said,
  )
  for (const index of marks.doubtful) {
    const role = numeric[index]!
    // Degrees and metres are judged by where they lead, and a number of premises is whole.
    if (PLACES.includes(role) || role === 'premises') continue
    const { name, index: column } = byRole.get(role)!
    const value = sample.map((row) => row[column]!).find((cell) => /[.,]\d{3}$/.test(cell.trim())) ?? ''
    const decimal = marks.byColumn[index] === '.' ? 'point' : 'comma'
    remarks.note(makeIssue('csv-mark-doubtful', 'warning', { value, decimal }, { field: name }))
  }
  const cells = new Map<LineRole, Cell>(
    [...byRole].map(([role, { index, name: field }]) => {
      const mark = marks.byColumn[numeric.indexOf(role)] ?? null
      const isWhole = role === 'premises'
      return [
        role,
        isWhole
          ? { index, field, mark: null, otherwise: '.' }
          : { index, field, mark, otherwise: marks.otherwise },
      ]
    }),
  )
  return { cell: (role) => cells.get(role) ?? null, decimal: marks.file }
}
