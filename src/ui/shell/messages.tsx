import { CloseButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AppState, Message } from '../../state/app-state'
import { useTranslate } from '../i18n-context'
import { IssueList } from '../primitives/issue-list'
import { useCommands, useView } from '../use-app'
import classes from './messages.module.css'

/** Long enough to read two sentences twice. Milliseconds. */
const READING_TIME = 10_000

const messagesView = ({ messages }: AppState) => messages

/** What has to be told once, wherever the user is. What calls for something to be done stays until dismissed. */
export function Messages() {
  const messages = useView(messagesView)
  return (
    <div className={classes.root} role="status" aria-live="polite">
      {messages.map((message) => (
        <MessageCard key={message.id} message={message} />
      ))}
    </div>
  )
}

function MessageCard({ message: { id, issues } }: { message: Message }) {
  const translate = useTranslate()
  const { dismissMessage } = useCommands()
  const [isHeld, setIsHeld] = useState(false)
  const isPassing = issues.every(({ severity }) => severity === 'info')
  useEffect(() => {
    if (!isPassing || isHeld) return
    const timer = setTimeout(() => dismissMessage(id), READING_TIME)
    return () => clearTimeout(timer)
  }, [isPassing, isHeld, id, dismissMessage])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it there
    <div
      className={classes.message}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <IssueList issues={issues} withFile />
      <CloseButton aria-label={translate('close')} onClick={() => dismissMessage(id)} />
    </div>
  )
}
