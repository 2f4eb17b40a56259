import { CloseButton } from '@mantine/core'
import type { AppState } from '../../state/app-state'
import { useTranslate } from '../i18n-context'
import { IssueList } from '../primitives/issue-list'
import { useCommands, useView } from '../use-app'
import classes from './messages.module.css'

const messagesView = ({ messages }: AppState) => messages

/** What has to be told once, wherever the user is; it stays until dismissed. */
export function Messages() {
  const translate = useTranslate()
  const messages = useView(messagesView)
  const { dismissMessage } = useCommands()
  return (
    <div className={classes.root} role="status" aria-live="polite">
      {messages.map(({ id, issues }) => (
        <div key={id} className={classes.message}>
          <IssueList issues={issues} withFile />
          <CloseButton aria-label={translate('close')} onClick={() => dismissMessage(id)} />
        </div>
      ))}
    </div>
  )
}
