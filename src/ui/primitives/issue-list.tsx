import type { Issue, Severity } from '../../domain/kernel/issue'
import { describeIssue } from '../../i18n/describe-issue'
import { useFormat, useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import classes from './issue-list.module.css'

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

interface IssueListProps {
  readonly issues: readonly Issue[]
  /** Left out where the list already stands under its file. */
  readonly withFile?: boolean
}

/** What is wrong, gravest first: severity as a word, place (file, row, column), then what it means and the remedy. */
export function IssueList({ issues, withFile = false }: IssueListProps) {
  const translate = useTranslate()
  const ranked = issues.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
  return (
    <ul className={classes.list}>
      {ranked.map((issue) => (
        <li key={JSON.stringify(issue)} className={classes.item} data-severity={issue.severity}>
          <Icon name={issue.severity} size={16} />
          <div>
            <p className={classes.place}>
              <strong>{translate(`severity.${issue.severity}`)}</strong>
              <Place issue={issue} withFile={withFile} />
            </p>
            <p className={classes.message}>{describeIssue(translate, issue)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** « lignes.csv · 12 fois, dont lignes 3, 8 et 21 · colonne debit » */
function Place({ issue, withFile }: { issue: Issue; withFile: boolean }) {
  const translate = useTranslate()
  const { number } = useFormat()
  const rows = issue.rows?.map((row) => number(row)).join(', ')
  const parts = [
    withFile ? issue.file : undefined,
    issue.count !== undefined && issue.count > 1
      ? translate('issue-place.count', { count: issue.count })
      : undefined,
    rows ? translate('issue-place.rows', { rows, count: issue.rows?.length ?? 0 }) : undefined,
    !rows && issue.row !== undefined ? translate('issue-place.row', { row: number(issue.row) }) : undefined,
    issue.field ? translate('issue-place.field', { field: issue.field }) : undefined,
  ]
  const known = parts.filter((part) => part !== undefined)
  return known.length > 0 ? <span> · {known.join(' · ')}</span> : null
}
