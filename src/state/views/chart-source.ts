import { createView } from './create-view'

/** What a chart of lines says of where it comes from when it leaves the page. */
export const chartSourceView = createView(
  ({ project }) => [project.name, project.sources, project.synthetic],
  (project, sources, synthetic) => ({
    project,
    synthetic,
    files: sources.filter(({ kind }) => kind === 'lines').map(({ name }) => name),
  }),
)
