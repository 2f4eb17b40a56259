import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit } from '../../src/domain/scenario/apply-edit'
import type { Edit } from '../../src/domain/scenario/edit'
import { doEdit, emptyHistory, redo, type Timeline, undo } from '../../src/domain/scenario/history'
import { invertEdit } from '../../src/domain/scenario/invert-edit'
import { arbitraryEditRun, type EditRun } from '../domain/scenario/arbitrary-edits'

const times = (count: number, step: (timeline: Timeline) => Timeline, start: Timeline): Timeline =>
  Array.from({ length: count }).reduce<Timeline>(step, start)

const play = ({ edits, projects }: EditRun): Timeline =>
  edits.reduce(doEdit, { project: projects[0]!, history: emptyHistory })

test('an edit then its inverse leave the project as it was, and the inverse of the inverse is the edit', () => {
  fc.assert(
    fc.property(arbitraryEditRun, ({ edits, projects }) => {
      edits.forEach((edit, index) => {
        expect(applyEdit(projects[index + 1]!, invertEdit(edit))).toEqual(projects[index])
        expect(invertEdit(invertEdit(edit))).toEqual(edit)
      })
    }),
  )
})

test('a batch is undone as one, in reverse', () => {
  fc.assert(
    fc.property(arbitraryEditRun, ({ edits, projects }) => {
      const batch: Edit = { kind: 'batch', edits }
      const after = applyEdit(projects[0]!, batch)
      expect(after).toEqual(projects.at(-1))
      expect(applyEdit(after, invertEdit(batch))).toEqual(projects[0])
    }),
  )
})

test('undoing n edits and redoing them gives back every project on the way', () => {
  fc.assert(
    fc.property(arbitraryEditRun, fc.nat(60), (run, wanted) => {
      const back = Math.min(wanted, run.edits.length)
      const end = play(run)
      const undone = times(back, undo, end)
      expect(undone.project).toEqual(run.projects.at(-1 - back))
      expect(times(back, redo, undone)).toEqual(end)
    }),
  )
})

test('undoing past the beginning and redoing past the end change nothing', () => {
  fc.assert(
    fc.property(arbitraryEditRun, (run) => {
      const start = times(run.edits.length + 2, undo, play(run))
      expect(start.project).toEqual(run.projects[0])
      expect(undo(start)).toBe(start)
      const end = times(run.edits.length + 2, redo, start)
      expect(end.project).toEqual(run.projects.at(-1))
      expect(redo(end)).toBe(end)
    }),
  )
})
