import { Button } from '@mantine/core'
import { useFormat, useTranslate } from '../../i18n-context'
import { EmptyState } from '../../primitives/empty-state'
import { useCommands } from '../../use-app'

/** The project of an earlier visit, offered and not imposed. */
export function Recovery({ name, savedAt }: { name: string; savedAt: number }) {
  const translate = useTranslate()
  const { dateTime } = useFormat()
  const { recoverProject } = useCommands()
  return (
    <EmptyState
      title={translate('data.recovery', { name: name || translate('project.unnamed') })}
      action={<Button onClick={() => void recoverProject()}>{translate('data.recover')}</Button>}
    >
      {translate('data.recovery-date', { date: dateTime(savedAt) })}
    </EmptyState>
  )
}
