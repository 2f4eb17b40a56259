import { type ReactNode, useId } from 'react'
import { StaleBadge } from './badge'
import classes from './panel.module.css'

interface PanelProps {
  /** In plain French, ending with a question mark. */
  readonly question: string
  /** One sentence with figures. */
  readonly answer?: ReactNode
  readonly isStale?: boolean
  readonly children?: ReactNode
}

/** A step: its question, its answer in one sentence, the detail below. */
export function Panel({ question, answer, isStale = false, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <header className={classes.header}>
        <h1 id={id} className={classes.question}>
          {question}
        </h1>
        {answer}
        {isStale && <StaleBadge />}
      </header>
      {children}
    </section>
  )
}

interface SectionProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, actions, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.bar}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}

/** A section that opens on demand. */
export function Details({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className={classes.details}>
      <summary className={classes.summary}>{title}</summary>
      <div className={classes.content}>{children}</div>
    </details>
  )
}
