import { type ComponentType, lazy, Suspense } from 'react'
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
  const StepContent = PANELS[useView(stepView)]
  return (
    <Suspense>
      <StepContent />
    </Suspense>
  )
}
