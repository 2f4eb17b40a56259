import { createView } from './create-view'

export const topBarView = createView(
  ({ project, history, saved, coverage }) => [
    project.name,
    project.synthetic,
    project.threshold,
    project.sources.length,
    history,
    saved,
    coverage.state,
  ],
  (name, synthetic, threshold, sources, history, saved, coverageState) => ({
    name,
    /** « Données de démonstration, reconstituées » */
    synthetic,
    threshold,
    hasData: sources > 0,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    saved,
    isComputing: coverageState === 'running',
  }),
)
