import { Button, FileButton } from '@mantine/core'
import { describeIssue } from '../../../i18n/describe-issue'
import type { ReadingJob } from '../../../state/app-state'
import { busyView } from '../../../state/views/busy'
import type { FileRow } from '../../../state/views/data-panel'
import { useFormat, useTranslate } from '../../i18n-context'
import { Icon } from '../../icon'
import { IconButton } from '../../primitives/icon-toggle'
import { IssueList } from '../../primitives/issue-list'
import { Details } from '../../primitives/panel'
import { toStoredFile } from '../../shell/drop-anywhere'
import { useCommands, useView } from '../../use-app'
import classes from './data-panel.module.css'
import { FiguresLine, PartChoice, SpeedUnitLine } from './reading-corrections'
import { ReadingList } from './reading-list'
import { DeclinedRepairs, RepairButton } from './repair-button'
import { Understood } from './understood'

/**
 * One file: what it is, what was used, what was refused and can be taken back, how it was understood; and what is
 * being read into its place, or could not be.
 */
export function FileCard({ file, jobs }: { file: FileRow; jobs: readonly ReadingJob[] }) {
  const translate = useTranslate()
  const { number } = useFormat()
  const { removeSource, exportRefused, examineSource, replaceFile } = useCommands()
  const busy = useView(busyView)
  const { ref, summary, issues } = file
  const columns = [
    translate('refused.row'),
    translate('refused.field'),
    translate('refused.reason'),
    translate('refused.raw'),
  ] as const
  return (
    <article className={classes.card} aria-label={ref.name} tabIndex={-1}>
      <div className={classes.cardHead}>
        <strong title={ref.name}>{ref.name}</strong>
        <span data-edit>
          <IconButton
            label={translate('data.remove', { name: ref.name })}
            onClick={() => removeSource(ref.id)}
          >
            <Icon name="remove" size={16} />
          </IconButton>
        </span>
      </div>
      <p className={classes.found}>
        {translate(`data.found-${ref.kind}`, { used: summary.used - summary.merged })}
        {summary.refused > 0 && (
          <>
            {' · '}
            {file.toCheck > 0 ? (
              <span className={classes.refused}>
                {translate('data.refused', { refused: summary.refused })}
              </span>
            ) : (
              translate('data.set-aside', { refused: summary.refused })
            )}
          </>
        )}
      </p>
      <ReadingList jobs={jobs} />
      <PartChoice file={file} />
      <SpeedUnitLine file={file} />
      <DeclinedRepairs file={file} />
      {summary.communeFigures && <FiguresLine id={ref.id} figures={summary.communeFigures} />}
      {summary.refused > 0 && (
        <Button
          variant="default"
          loading={busy.includes('export')}
          leftSection={<Icon name="save" size={16} />}
          onClick={() => void exportRefused(ref.id, columns, (issue) => describeIssue(translate, issue))}
        >
          {translate('data.export-refused', { count: number(summary.refused) })}
        </Button>
      )}
      {issues.length > 0 && (
        <Details title={translate('data.issues', { count: issues.length })}>
          <IssueList issues={issues} renderAction={({ code }) => <RepairButton file={file} code={code} />} />
        </Details>
      )}
      <Details title={translate('data.understood')}>
        <Understood file={file} />
        <div data-edit className={classes.otherwise}>
          <Button variant="default" onClick={() => void examineSource(ref.id)}>
            {translate('data.read-otherwise')}
          </Button>
          <FileButton onChange={(edition) => edition && void replaceFile(ref.id, toStoredFile(edition))}>
            {(props) => (
              <Button {...props} variant="default">
                {translate('data.replace')}
              </Button>
            )}
          </FileButton>
        </div>
      </Details>
    </article>
  )
}
