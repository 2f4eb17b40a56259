import type { Revision } from '../domain/kernel/revision'
import type { Project, Scenario } from '../domain/scenario/project'

/**
 * What each derived value depends on, as text: two equal revisions come from equal inputs, so an undone
 * change finds its old results valid again.
 */
export const preparedRevision = (project: Project): Revision =>
  JSON.stringify([project.sources.map((source) => source.id), project.copperFormula])

/** The contours and nothing else: names stay where they are when lines are added. */
export const outlineRevision = (project: Project): Revision =>
  JSON.stringify(project.sources.flatMap(({ kind, id }) => (kind === 'communes' ? [id] : [])))

export const coverageRevision = (project: Project): Revision =>
  JSON.stringify([preparedRevision(project), project.threshold])

export const shadowRevision = (project: Project): Revision =>
  JSON.stringify([coverageRevision(project), project.shadow])

export const simulationRevision = (project: Project, scenario: Scenario): Revision =>
  JSON.stringify([coverageRevision(project), scenario, project.assumptions])
