import type { ReactNode } from 'react'
import classes from './note.module.css'

/** A remark under a control or a figure, in the small size. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={classes.root}>{children}</p>
}
