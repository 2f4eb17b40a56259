import { describe, expect, test } from 'vitest'
import { kbps } from '../../../src/domain/kernel/units'
import { applyEdit } from '../../../src/domain/scenario/apply-edit'
import { createProject } from '../../../src/domain/scenario/create-project'
import type { Edit } from '../../../src/domain/scenario/edit'
import { doEdit, emptyHistory, redo, undo } from '../../../src/domain/scenario/history'
import type { Deployment, Scenario } from '../../../src/domain/scenario/project'

const work = (id: string): Deployment => ({
  id,
  name: id,
  technology: 'satellite',
  target: { kind: 'territory' },
  scope: 'below',
  site: null,
  note: '',
})
const scenario: Scenario = {
  id: 'a',
  name: 'A',
  goal: { downKbps: kbps(512), upKbps: null },
  deployments: [work('1'), work('2'), work('3')],
  funding: { sources: [], sharingKey: { kind: 'inhabitants' } },
}
const project = { ...createProject('essai'), scenarios: [scenario] }
const namesOf = (edit: Edit) => applyEdit(project, edit).scenarios[0]!.deployments.map(({ name }) => name)

describe('applyEdit', () => {
  test('puts a deployment at its index', () => {
    expect(namesOf({ kind: 'addDeployment', scenarioId: 'a', deployment: work('4'), index: 1 })).toEqual([
      '1',
      '4',
      '2',
      '3',
    ])
  })

  test('moves a deployment to the place it will have in the new list', () => {
    expect(namesOf({ kind: 'moveDeployment', scenarioId: 'a', from: 0, to: 2 })).toEqual(['2', '3', '1'])
    expect(namesOf({ kind: 'moveDeployment', scenarioId: 'a', from: 2, to: 0 })).toEqual(['3', '1', '2'])
  })

  test('leaves what it does not change untouched, so that a view sees what changed', () => {
    const after = applyEdit(project, { kind: 'renameProject', before: 'essai', after: 'autre' })
    expect(after.scenarios).toBe(project.scenarios)
    expect(project.name).toBe('essai')
  })

  test.each<[string, Edit]>([
    ['an unknown scenario', { kind: 'renameScenario', id: 'z', before: 'A', after: 'B' }],
    ['a name that is not the present one', { kind: 'renameProject', before: 'x', after: 'y' }],
    ['a deployment twice', { kind: 'addDeployment', scenarioId: 'a', deployment: work('1'), index: 0 }],
    ['a place beyond the list', { kind: 'moveDeployment', scenarioId: 'a', from: 0, to: 3 }],
    [
      'a deployment elsewhere',
      { kind: 'removeDeployment', scenarioId: 'a', deployment: work('1'), index: 1 },
    ],
    [
      'another version of a deployment',
      {
        kind: 'updateDeployment',
        scenarioId: 'a',
        before: { ...work('1'), note: 'x' },
        after: work('1'),
      },
    ],
    [
      'a deployment that would change its identity',
      { kind: 'updateDeployment', scenarioId: 'a', before: work('1'), after: work('9') },
    ],
    [
      'a price that is not the present one',
      {
        kind: 'setAssumption',
        key: 'k',
        before: { low: null, base: null, high: null, source: '', year: null, evidence: 'missing' },
        after: null,
      },
    ],
  ])('refuses %s', (_, edit) => {
    expect(() => applyEdit(project, edit)).toThrow()
  })
})

test('a new edit forgets what was undone', () => {
  const rename = (before: string, after: string): Edit => ({ kind: 'renameProject', before, after })
  const start = { project, history: emptyHistory }
  const undone = undo(doEdit(start, rename('essai', 'un')))
  const elsewhere = doEdit(undone, rename('essai', 'deux'))
  expect(redo(elsewhere)).toBe(elsewhere)
  expect(elsewhere.project.name).toBe('deux')
})
