import { applyEdit } from './apply-edit'
import type { Edit } from './edit'
import { invertEdit } from './invert-edit'
import type { Project } from './project'

/** What was done, oldest first, and what was undone, next to redo last. Only edits: no copy of the project. */
export interface History {
  readonly past: readonly Edit[]
  readonly future: readonly Edit[]
}

/** A project with the way back to where it was opened. */
export interface Timeline {
  readonly project: Project
  readonly history: History
}

export const emptyHistory: History = { past: [], future: [] }

/** Applies an edit; what was undone before it can no longer be redone. */
export function doEdit({ project, history }: Timeline, edit: Edit): Timeline {
  return { project: applyEdit(project, edit), history: { past: [...history.past, edit], future: [] } }
}

/** Takes back the last edit; the same timeline when there is none. */
export function undo(timeline: Timeline): Timeline {
  const { project, history } = timeline
  const edit = history.past.at(-1)
  if (!edit) return timeline
  return {
    project: applyEdit(project, invertEdit(edit)),
    history: { past: history.past.slice(0, -1), future: [...history.future, edit] },
  }
}

/** Does again the last edit undone; the same timeline when there is none. */
export function redo(timeline: Timeline): Timeline {
  const { project, history } = timeline
  const edit = history.future.at(-1)
  if (!edit) return timeline
  return {
    project: applyEdit(project, edit),
    history: { past: [...history.past, edit], future: history.future.slice(0, -1) },
  }
}
