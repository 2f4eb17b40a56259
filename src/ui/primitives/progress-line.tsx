import { Button, Progress } from '@mantine/core'
import type { Translate } from '../../i18n/translator'
import { useFormat, useTranslate } from '../i18n-context'
import classes from './progress-line.module.css'

interface ProgressLineProps {
  readonly label: string
  readonly done: number
  readonly total: number
  /** Null while nothing can be said of it. */
  readonly rowsPerSecond?: number | null
  readonly secondsLeft?: number | null
  readonly onCancel?: () => void
}

/** Long work, shown where its result will be, with a way out. */
export function ProgressLine({
  label,
  done,
  total,
  rowsPerSecond = null,
  secondsLeft = null,
  onCancel,
}: ProgressLineProps) {
  const translate = useTranslate()
  const { percent, bytes } = useFormat()
  const share = total > 0 ? Math.min(done / total, 1) : 0
  const pace = [
    ...(secondsLeft === null ? [] : [sayTimeLeft(translate, secondsLeft)]),
    ...(rowsPerSecond === null ? [] : [translate('progress.rows-per-second', { rows: rowsPerSecond })]),
  ]
  return (
    <div className={classes.root}>
      <div className={classes.text}>
        <span className={classes.label}>{label}</span>
        <span className={classes.share}>
          {percent(share, 0)} · {bytes(total)}
        </span>
        {pace.length > 0 && <span className={classes.pace}>{pace.join(' · ')}</span>}
      </div>
      <Progress value={share * 100} size={4} aria-label={label} transitionDuration={100} />
      {onCancel && (
        <Button variant="default" className={classes.cancel ?? ''} onClick={onCancel}>
          {translate('cancel')}
        </Button>
      )}
    </div>
  )
}

/** In seconds, then in minutes. */
function sayTimeLeft(translate: Translate, seconds: number): string {
  return seconds < 90
    ? translate('progress.seconds-left', { seconds })
    : translate('progress.minutes-left', { minutes: Math.round(seconds / 60) })
}
