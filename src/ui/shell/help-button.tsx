import { ActionIcon, Tooltip } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from '../i18n-context'
import { Icon } from '../icon'

const HelpDialog = lazy(() => import('./help-dialog').then(({ HelpDialog }) => ({ default: HelpDialog })))

export function HelpButton() {
  const translate = useTranslate()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Tooltip label={translate('help.open')}>
        <ActionIcon aria-label={translate('help.open')} onClick={() => setOpened(true)}>
          <Icon name="help" />
        </ActionIcon>
      </Tooltip>
      {opened && (
        <Suspense>
          <HelpDialog onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
