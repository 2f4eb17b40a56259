import { lazy, Suspense, useDeferredValue } from 'react'
import type { AppState } from '../state/app-state'
import { createView } from '../state/views/create-view'
import { useTranslate } from './i18n-context'
import { AppFrame } from './shell/app-frame'
import { DropAnywhere } from './shell/drop-anywhere'
import { ErrorBoundary } from './shell/error-boundary'
import { Messages } from './shell/messages'
import { Rail } from './shell/rail'
import { TopBar } from './shell/top-bar'
import { useShortcuts } from './shell/use-shortcuts'
import { StepPanel } from './step-panel'
import { useView } from './use-app'
import { Welcome } from './welcome/welcome'

const MapArea = lazy(() => import('./map-pane/map-area').then(({ MapArea }) => ({ default: MapArea })))
const StepTable = lazy(() => import('./tables/step-table').then(({ StepTable }) => ({ default: StepTable })))
const Inspector = lazy(() =>
  import('./inspector/inspector').then(({ Inspector }) => ({ default: Inspector })),
)

const ExamineDialog = lazy(() =>
  import('./panels/data/examine/examine-dialog').then(({ ExamineDialog }) => ({ default: ExamineDialog })),
)

const pageView = createView(
  ({ project, selection, tableOpen, examined }: AppState) => [
    project.name,
    project.sources.length > 0,
    selection.length > 0,
    tableOpen,
    examined !== null,
  ],
  (name, hasData, hasSelection, tableOpen, isExamining) => ({
    name,
    hasData,
    hasSelection,
    tableOpen,
    isExamining,
  }),
)

/** Everything on screen, each part in its own boundary: a fault in one leaves the others at work. */
export function Page() {
  // Deferred: the first file brings map, panel and table at once, drawn in slices.
  const { name, hasData, hasSelection, tableOpen, isExamining } = useDeferredValue(useView(pageView))
  const translate = useTranslate()
  useShortcuts()
  return (
    <>
      <title>{name ? `${name} · Éclaircie` : translate('page.title')}</title>
      <AppFrame
        topBar={<TopBar />}
        rail={<Rail />}
        panel={
          <ErrorBoundary part="panel">
            <StepPanel />
          </ErrorBoundary>
        }
        map={
          hasData ? (
            <ErrorBoundary part="map">
              <Suspense>
                <MapArea />
              </Suspense>
            </ErrorBoundary>
          ) : (
            <Welcome />
          )
        }
        messages={<Messages />}
        table={
          hasData && (
            <ErrorBoundary part="table">
              <Suspense>
                <StepTable />
              </Suspense>
            </ErrorBoundary>
          )
        }
        inspector={
          hasSelection && (
            <ErrorBoundary part="panel">
              <Suspense>
                <Inspector />
              </Suspense>
            </ErrorBoundary>
          )
        }
        tableOpen={hasData && tableOpen}
      />
      {isExamining && (
        <Suspense>
          <ExamineDialog />
        </Suspense>
      )}
      <DropAnywhere />
      <aside id="explanations" aria-label={translate('explanations')} />
    </>
  )
}
