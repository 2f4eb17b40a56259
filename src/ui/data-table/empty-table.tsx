import { EmptyState } from '../primitives/empty-state'
import classes from './data-table.module.css'

/** In place of a table that has no row at all: why, and what to do. */
export function EmptyTable({ title, todo }: { title: string; todo?: string }) {
  return (
    <div className={classes.empty}>
      <EmptyState title={title}>{todo}</EmptyState>
    </div>
  )
}
