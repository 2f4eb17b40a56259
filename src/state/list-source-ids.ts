import type { Edit } from '../domain/scenario/edit'
import type { AppState } from './app-state'

/** Every source that a project has, or that undoing and redoing can bring back to it. */
export function listSourceIds({ project, history }: Pick<AppState, 'project' | 'history'>): string[] {
  const edits = [...history.past, ...history.future]
  return [...new Set([...project.sources.map(({ id }) => id), ...edits.flatMap(listMoved)])]
}

function listMoved(edit: Edit): string[] {
  if (edit.kind === 'batch') return edit.edits.flatMap(listMoved)
  return edit.kind === 'addSource' || edit.kind === 'removeSource' ? [edit.source.id] : []
}
