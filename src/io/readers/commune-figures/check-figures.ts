import { makeIssue } from '../../../domain/kernel/issue'
import type { CommuneFigures, FigureKey } from '../../../domain/territory/commune-figures'
import type { Remarks } from '../findings'

const THRESHOLDS: readonly FigureKey[] = [
  'elig_hd05',
  'elig_hd3',
  'elig_bhd8',
  'elig_thd30',
  'elig_thd100',
  'elig_thd1g',
]
/** Arcep’s best technologies: each premises is in one of them only. */
const PARTITION: readonly FigureKey[] = [
  'elig_ftth',
  'elig_coax',
  'elig_cu_30',
  'elig_thdr',
  'elig_cu_8',
  'elig_4gf',
  'elig_hdr',
  'elig_sat',
]

type Table = Pick<CommuneFigures, 'subject' | 'codes' | 'rows' | 'columns'>

/** The counts of a figure that is not given by quarter; null when the table has no such column. */
export function findCounts({ columns }: Pick<Table, 'columns'>, key: FigureKey): Float64Array | null {
  const found = columns.find((column) => column.key === key && column.quarter === null)
  return found?.nature === 'count' ? found.values : null
}

/**
 * Says which rows contradict themselves: best technologies that do not add up to what they share out, more premises
 * above a threshold than above a lower one, more premises served than there are. They are kept as they are.
 *
 * @param fieldOf the column that gives a figure, by its name in the file
 */
export function checkFigures(table: Table, fieldOf: (key: FigureKey) => string, remarks: Remarks): void {
  const note = (why: 'partition' | 'cumulative' | 'over', key: FigureKey, index: number) => {
    const params = { why, code: table.codes[index]! }
    const where = { row: table.rows[index]!, field: fieldOf(key) }
    remarks.note(makeIssue('commune-figures-inconsistent', 'warning', params, where))
  }
  const total = findCounts(table, 'nbr_elig_8')
  const parts = PARTITION.map((key) => findCounts(table, key))
  const premises = findCounts(table, 'premises')
  const thresholds = THRESHOLDS.flatMap((key) => {
    const values = findCounts(table, key)
    return values ? [{ key, values }] : []
  })
  const counted = table.subject === 'technologies' ? PARTITION.concat('elig_cu') : []
  const technologies = counted.flatMap((key) => {
    const values = findCounts(table, key)
    return values ? [{ key, values }] : []
  })
  table.codes.forEach((_, index) => {
    if (table.subject === 'bestTechnology' && total && parts.every((part) => part !== null)) {
      const sum = parts.reduce((before, part) => before + part[index]!, 0)
      // Comparing with NaN is false: what is unknown contradicts nothing.
      if (sum > total[index]! || sum < total[index]!) note('partition', 'nbr_elig_8', index)
    }
    thresholds.forEach(({ key, values }, at) => {
      const lower = thresholds[at - 1]?.values ?? premises
      if (lower && values[index]! > lower[index]!) note(at === 0 ? 'over' : 'cumulative', key, index)
    })
    for (const { key, values } of technologies) {
      if (premises && values[index]! > premises[index]!) note('over', key, index)
    }
  })
}
