import { Button, CloseButton } from '@mantine/core'
import type { IssueCode } from '../../../domain/kernel/issue'
import type { ReadingJob } from '../../../state/app-state'
import { useTranslate } from '../../i18n-context'
import { IssueList } from '../../primitives/issue-list'
import { ProgressLine } from '../../primitives/progress-line'
import { useCommands } from '../../use-app'
import classes from './data-panel.module.css'
import { estimateReading } from './estimate-reading'

/** What stops a reading and the user can say: what the columns are, how the text is cut, where the points are. */
const CAN_BE_SAID: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'file-unrecognised',
  'csv-header-missing',
  'columns-said-missing',
  'table-by-commune',
  'rows-all-refused',
  'crs-unknown',
  'part-unknown',
])

/** Files being read, and those that could not be: with the reason, until dismissed. */
export function ReadingList({ jobs }: { jobs: readonly ReadingJob[] }) {
  const translate = useTranslate()
  const { cancelReading, dismissReading, examineReading } = useCommands()
  if (jobs.length === 0) return null
  return (
    <ul className={classes.jobs} aria-label={translate('data.reading')}>
      {jobs.map((job) => (
        <li key={job.id} className={classes.card} data-status={job.status}>
          {job.status === 'reading' ? (
            <ProgressLine
              label={job.name}
              done={job.done}
              total={job.total}
              {...estimateReading(job)}
              onCancel={() => cancelReading(job.id)}
            />
          ) : (
            <>
              <div className={classes.cardHead}>
                <strong>{job.name}</strong>
                <CloseButton
                  aria-label={translate('data.dismiss', { name: job.name })}
                  onClick={() => dismissReading(job.id)}
                />
              </div>
              {job.status === 'cancelled' ? (
                <p className={classes.found}>{translate('data.cancelled')}</p>
              ) : (
                <div role="alert">
                  <IssueList issues={job.issues} />
                </div>
              )}
              {job.status === 'failed' &&
                job.attempt &&
                job.issues.some(({ code }) => CAN_BE_SAID.has(code)) && (
                  <div data-edit className={classes.otherwise}>
                    <Button variant="default" onClick={() => void examineReading(job.id)}>
                      {translate('data.say-columns')}
                    </Button>
                  </div>
                )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
