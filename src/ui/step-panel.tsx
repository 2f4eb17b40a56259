import { type ComponentType, lazy, Suspense, useDeferredValue, useEffect, useRef } from 'react'
import type { AppState, Step } from '../state/app-state'
import { DataPanel } from './panels/data/data-panel'
import { useView } from './use-app'

/** The first panel comes with the page; the others are fetched when they are asked for. */
const PANELS: Readonly<Record<Step, ComponentType>> = {
  data: DataPanel,
  coverage: lazy(() =>
    import('./panels/coverage/coverage-panel').then(({ CoveragePanel }) => ({ default: CoveragePanel })),
  ),
  shadow: lazy(() =>
    import('./panels/shadow/shadow-panel').then(({ ShadowPanel }) => ({ default: ShadowPanel })),
  ),
  zones: lazy(() => import('./panels/zones/zones-panel').then(({ ZonesPanel }) => ({ default: ZonesPanel }))),
  scenarios: lazy(() =>
    import('./panels/scenarios/scenarios-panel').then(({ ScenariosPanel }) => ({ default: ScenariosPanel })),
  ),
}

const stepView = ({ step }: AppState) => step

export function StepPanel() {
  // Deferred: the rail answers the click at once, the panel is drawn in slices.
  const step = useDeferredValue(useView(stepView))
  const StepContent = PANELS[step]
  const content = useRef<HTMLDivElement>(null)
  // Another step starts with its question, not where the last one had been scrolled to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what starts it
  useEffect(() => {
    content.current?.parentElement?.scrollTo(0, 0)
  }, [step])
  return (
    <div ref={content}>
      <Suspense>
        <StepContent />
      </Suspense>
    </div>
  )
}
