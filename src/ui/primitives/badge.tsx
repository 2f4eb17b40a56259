import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Evidence } from '../../domain/cost/assumption'
import { useTranslate } from '../i18n-context'
import classes from './badge.module.css'

interface BadgeProps {
  readonly tone?: 'neutral' | 'accent' | 'warning' | 'error' | 'gain'
  readonly hint?: string
  readonly children: ReactNode
}

/** A word or two beside something; the hint says what it means. */
export function Badge({ tone = 'neutral', hint, children }: BadgeProps) {
  if (!hint)
    return (
      <span className={classes.root} data-tone={tone}>
        {children}
      </span>
    )
  return (
    <Tooltip label={hint}>
      <button type="button" className={classes.root} data-tone={tone} data-inline data-hinted>
        {children}
      </button>
    </Tooltip>
  )
}

/** How sure a figure is; what was read in its source needs no mark. */
export function EvidenceMark({ evidence }: { evidence: Evidence }) {
  const translate = useTranslate()
  if (evidence === 'sourced') return null
  const tone = evidence === 'computed' ? 'neutral' : evidence === 'missing' ? 'error' : 'warning'
  return (
    <Badge tone={tone} hint={translate(`evidence.${evidence}-hint`)}>
      {translate(`evidence.${evidence}`)}
    </Badge>
  )
}

/** The previous result is shown while the next one is computed. */
export function StaleBadge() {
  const translate = useTranslate()
  return (
    <span role="status" className={classes.stale}>
      <span className={classes.pulse} />
      {translate('stale')}
    </span>
  )
}
