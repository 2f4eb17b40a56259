import type { ReactNode } from 'react'
import type { Issue, Severity } from '../../domain/kernel/issue'
import { describeIssue } from '../../i18n/describe-issue'
import { describePlace } from '../../i18n/describe-place'
import { nameRule } from '../../i18n/name-rule'
import { useFormat, useTranslate } from '../i18n-context'
import { Icon } from '../icon'
import classes from './issue-list.module.css'

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

interface IssueListProps {
  readonly issues: readonly Issue[]
  /** Left out where the list already stands under its file. */
  readonly withFile?: boolean
  /** What can be done about a finding, if anything. */
  readonly renderAction?: (issue: Issue) => ReactNode
}

/** What is wrong, gravest first: the rule's name, severity as a word, place (file, row, column), then the remedy. */
export function IssueList({ issues, withFile = false, renderAction }: IssueListProps) {
  const translate = useTranslate()
  const ranked = issues.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
  return (
    <ul className={classes.list}>
      {ranked.map((issue) => (
        <li key={JSON.stringify(issue)} className={classes.item} data-severity={issue.severity}>
          <Icon name={issue.severity} size={16} />
          <div>
            <p className={classes.place}>
              <strong>{nameRule(translate, issue.code) ?? translate(`severity.${issue.severity}`)}</strong>
              {nameRule(translate, issue.code) && <span> · {translate(`severity.${issue.severity}`)}</span>}
              <Place issue={issue} withFile={withFile} />
            </p>
            <p className={classes.message}>{describeIssue(translate, issue)}</p>
            {renderAction?.(issue)}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Place({ issue, withFile }: { issue: Issue; withFile: boolean }) {
  const translate = useTranslate()
  const { number } = useFormat()
  const { file, ...here } = issue
  const parts = describePlace({ translate, number }, withFile ? issue : (here as Issue))
  return parts.length > 0 ? <span> · {parts.join(' · ')}</span> : null
}
