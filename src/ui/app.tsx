import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import type { AppState } from '../state/app-state'
import type { App as Application } from '../state/create-app'
import { I18nProvider } from './i18n-context'
import { Page } from './page'
import { ErrorBoundary } from './shell/error-boundary'
import './styles'
import { resolveVariables, theme } from './theme'
import { AppProvider, useView } from './use-app'

/** The page of an application: its theme, its words, its parts. */
export function App({ app }: { app: Application }) {
  return (
    <AppProvider value={app}>
      <Appearance />
    </AppProvider>
  )
}

const appearanceView = ({ theme }: AppState) => theme
const localeView = ({ locale }: AppState) => locale

function Appearance() {
  const chosen = useView(appearanceView)
  const locale = useView(localeView)
  const system = useColorScheme('light', { getInitialValueInEffect: false })
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={chosen === 'auto' ? system : chosen}
      cssVariablesResolver={resolveVariables}
    >
      <I18nProvider locale={locale}>
        <ErrorBoundary part="page">
          <Page />
        </ErrorBoundary>
      </I18nProvider>
    </MantineProvider>
  )
}
