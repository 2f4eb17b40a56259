import { lazy, Suspense, useDeferredValue, useEffect } from 'react'
import { loadMaplibre } from '../map/load-maplibre'
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

const fetchMapArea = () => import('./map-pane/map-area')
const fetchStepTable = () => import('./tables/step-table')
const MapArea = lazy(() => fetchMapArea().then(({ MapArea }) => ({ default: MapArea })))
const StepTable = lazy(() => fetchStepTable().then(({ StepTable }) => ({ default: StepTable })))
const Inspector = lazy(() =>
  import('./inspector/inspector').then(({ Inspector }) => ({ default: Inspector })),
)

const ExamineDialog = lazy(() =>
  import('./panels/data/examine/examine-dialog').then(({ ExamineDialog }) => ({ default: ExamineDialog })),
)

const pageView = createView(
  ({ project, reading, selection, tableOpen, examined }: AppState) => [
    project.name,
    project.sources.length > 0,
    reading.length > 0,
    selection.length > 0,
    tableOpen,
    examined !== null,
  ],
  (name, hasData, isReading, hasSelection, tableOpen, isExamining) => ({
    name,
    hasData,
    isReading,
    hasSelection,
    tableOpen,
    isExamining,
  }),
)

/** What the first file will be shown by comes while it is read. One that cannot be fetched is told where it is drawn. */
function fetchAhead(): void {
  for (const fetch of [fetchMapArea, fetchStepTable, loadMaplibre]) fetch().catch(() => undefined)
}

/** Everything on screen, each part in its own boundary: a fault in one leaves the others at work. */
export function Page() {
  // Deferred: the first file brings map, panel and table at once, drawn in slices.
  const { name, hasData, isReading, hasSelection, tableOpen, isExamining } = useDeferredValue(
    useView(pageView),
  )
  const translate = useTranslate()
  useShortcuts()
  useEffect(() => {
    if (isReading) fetchAhead()
  }, [isReading])
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
