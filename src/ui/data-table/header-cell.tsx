import { Tooltip } from '@mantine/core'
import { Icon } from '../icon'
import type { Column } from './column'
import classes from './data-table.module.css'

interface HeaderCellProps<Row> {
  readonly column: Column<Row>
  readonly sorted: 'asc' | 'desc' | false
  readonly onSort: () => void
}

/** Title with its unit; the whole of it sorts. */
export function HeaderCell<Row>({ column, sorted, onSort }: HeaderCellProps<Row>) {
  const { title, unit, hint, kind } = column
  const button = (
    <button type="button" className={classes.sort} data-inline onClick={onSort}>
      <span className={classes.title}>
        {title} {unit && <span className={classes.unit}>({unit})</span>}
      </span>
      {sorted === 'asc' && <Icon name="up" size={14} />}
      {sorted === 'desc' && <Icon name="down" size={14} />}
    </button>
  )
  return (
    <th
      scope="col"
      data-kind={kind}
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
    >
      {hint ? <Tooltip label={hint}>{button}</Tooltip> : button}
    </th>
  )
}
