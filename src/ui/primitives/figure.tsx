import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslate } from '../i18n-context'
import classes from './figure.module.css'

interface FigureProps {
  readonly label: ReactNode
  /** Formatted, with its unit; null when nobody knows, which is never shown as 0. */
  readonly value: string | null
  /** What it divides by: « sur 56 214 lignes ». */
  readonly of?: string | undefined
  /** Best and worst case from missing data: « entre 81,2 % et 84,0 % ». */
  readonly bounds?: string | undefined
  /** Opens when the value is clicked: formula, inputs, source. */
  readonly explain?: ReactNode
  readonly tone?: 'gain' | 'loss'
}

/** One figure with all that makes it honest: unit, denominator, bounds, explanation. */
export function Figure({ label, value, of, bounds, explain, tone }: FigureProps) {
  return (
    <div className={classes.root}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.content}>
        <Value value={value} explain={explain} tone={tone} />
        {of && <span className={classes.detail}>{of}</span>}
        {bounds && <span className={classes.detail}>{bounds}</span>}
      </dd>
    </div>
  )
}

function Value({
  value,
  explain,
  tone,
}: Pick<FigureProps, 'value' | 'explain'> & { tone: FigureProps['tone'] }) {
  const translate = useTranslate()
  if (value === null) return <span className={classes.unknown}>{translate('unknown')}</span>
  if (!explain)
    return (
      <span className={classes.value} data-tone={tone}>
        {value}
      </span>
    )
  return (
    <Popover position="bottom-start" width={320} withArrow trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.explained}
          data-inline
          data-tone={tone}
          aria-label={translate('figure.explain', { value })}
        >
          {value}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.explanation} tabIndex={-1}>
        {explain}
      </Popover.Dropdown>
    </Popover>
  )
}

interface FigureListProps {
  readonly children: ReactNode
  readonly label?: string
  /** The label is on screen too: it says once what all the figures under it divide by. */
  readonly showsLabel?: boolean
}

/** Figures one under the other: label left, value right, so that they can be compared. */
export function FigureList({ children, label, showsLabel = false }: FigureListProps) {
  return (
    <div>
      {showsLabel && (
        <p className={classes.heading} aria-hidden="true">
          {label}
        </p>
      )}
      <dl className={classes.list} aria-label={label}>
        {children}
      </dl>
    </div>
  )
}
