import { Popover } from '@mantine/core'
import type { Saved } from '../../state/app-state'
import { useFormat, useTranslate } from '../i18n-context'
import { IssueList } from '../primitives/issue-list'
import classes from './top-bar.module.css'

/**
 * Where the work is safe: in a file of the user's, or only in this browser. A failure is in red, opens its
 * reason, and does not go away by itself.
 */
export function SavedState({ saved, inFileAt }: { saved: Saved; inFileAt: number | null }) {
  const translate = useTranslate()
  const { time } = useFormat()
  if (inFileAt !== null && saved.state !== 'failed')
    return <span className={classes.saved}>{translate('saved.in-file', { time: time(inFileAt) })}</span>
  switch (saved.state) {
    case 'never':
      return null
    case 'saving':
      return <span className={classes.saved}>{translate('saved.saving')}</span>
    case 'saved':
      return <span className={classes.saved}>{translate('saved.kept', { time: time(saved.at) })}</span>
    case 'failed':
      return (
        <Popover width={360} withArrow trapFocus>
          <Popover.Target>
            <button type="button" className={classes.notSaved} data-inline>
              {translate('saved.failed')}
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            <IssueList issues={saved.issues} />
          </Popover.Dropdown>
        </Popover>
      )
  }
}
