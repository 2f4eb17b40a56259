import { Popover } from '@mantine/core'
import type { Saved } from '../../state/app-state'
import { useFormat, useTranslate } from '../i18n-context'
import { IssueList } from '../primitives/issue-list'
import classes from './top-bar.module.css'

/** « Enregistré à 14 h 32 »; a failure is in red, opens its reason, and never goes away by itself. */
export function SavedState({ saved }: { saved: Saved }) {
  const translate = useTranslate()
  const { time } = useFormat()
  switch (saved.state) {
    case 'never':
      return null
    case 'saving':
      return <span className={classes.saved}>{translate('saved.saving')}</span>
    case 'saved':
      return <span className={classes.saved}>{translate('saved.saved', { time: time(saved.at) })}</span>
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
