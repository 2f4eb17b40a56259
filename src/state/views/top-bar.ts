import { createView } from './create-view'

export const topBarView = createView(
  ({ project, history, saved, inFile, coverage }) => [
    project.name,
    project.synthetic,
    project.threshold,
    project.sources.length,
    history,
    saved,
    inFile?.project === project ? inFile.at : null,
    coverage.state,
  ],
  (name, synthetic, threshold, sources, history, saved, inFileAt, coverageState) => ({
    name,
    /** « Données de démonstration, reconstituées » */
    synthetic,
    threshold,
    hasData: sources > 0,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    saved,
    /** When this very project was written to a file; null: never, or it has changed since. */
    inFileAt,
    isComputing: coverageState === 'running',
  }),
)
