import { Button, VisuallyHidden } from '@mantine/core'
import type { AppState } from '../../state/app-state'
import { useTranslate } from '../i18n-context'
import { useCommands, useView } from '../use-app'

const localeView = ({ locale }: AppState) => locale

/** Two languages: the button names the other one, in that language. */
export function LocaleSwitch() {
  const translate = useTranslate()
  const locale = useView(localeView)
  const { setLocale } = useCommands()
  const other = locale === 'fr' ? 'en' : 'fr'
  return (
    <Button
      variant="subtle"
      color="gray"
      px={8}
      h={32}
      lang={other}
      title={translate(`locale.to-${other}`)}
      onClick={() => setLocale(other)}
    >
      {other.toUpperCase()}
      <VisuallyHidden>{translate(`locale.to-${other}`)}</VisuallyHidden>
    </Button>
  )
}
