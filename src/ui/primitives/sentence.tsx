import { Fragment, type ReactNode } from 'react'
import classes from './sentence.module.css'

/** A figure inside French or English text, with its percent or currency sign: kept whole and made bold. */
const FIGURE = /(\d[\d\u202f\u00a0.,]*\d|\d)(\u202f(?:%|€|M€|k€|kbit\/s|Mbit\/s|Gbit\/s))?/g

/** The answer in one sentence, its figures standing out. */
export function Sentence({ children, isStale = false }: { children: string; isStale?: boolean }) {
  return (
    <p className={classes.root} data-stale={isStale || undefined}>
      {emphasiseFigures(children)}
    </p>
  )
}

export function emphasiseFigures(text: string): ReactNode[] {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(FIGURE)) {
    parts.push(<Fragment key={`t${end}`}>{text.slice(end, match.index)}</Fragment>)
    parts.push(<strong key={match.index}>{match[0]}</strong>)
    end = match.index + match[0].length
  }
  parts.push(<Fragment key={`t${end}`}>{text.slice(end)}</Fragment>)
  return parts
}
