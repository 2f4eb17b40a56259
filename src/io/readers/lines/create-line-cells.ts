import type { DecimalMark } from '../../../domain/scenario/reading-choices'
import { detectMarks } from '../detect-marks'
import type { Cell } from './cell-reader'
import type { LineColumns } from './choose-line-columns'
import { LINE_ROLES, type LineRole } from './line-roles'

export interface LineCells {
  /** Where the column of a role is and how its numbers are written; null when the file has none. */
  cell(role: LineRole): Cell | null
  /** The decimal mark of the file's figures, for its description. */
  readonly decimal: DecimalMark | null
}

const TEXTS: readonly LineRole[] = ['line_id', 'insee', 'nra', 'tech', 'operator', 'kind']

/** A cell for every role the file has, with the decimal mark that a sample of its rows shows. */
export function createLineCells({ byRole }: LineColumns, sample: readonly (readonly string[])[]): LineCells {
  const numeric = LINE_ROLES.filter((role) => byRole.has(role) && !TEXTS.includes(role))
  const marks = detectMarks(
    sample,
    numeric.map((role) => byRole.get(role)!.index),
  )
  const cells = new Map<LineRole, Cell>(
    [...byRole].map(([role, { index, name }]) => [
      role,
      { index, field: name, mark: marks.byColumn[numeric.indexOf(role)] ?? null },
    ]),
  )
  return { cell: (role) => cells.get(role) ?? null, decimal: marks.file }
}
