import { expect, test } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import { createApp } from '../../src/state/create-app'
import { ACTIONS } from '../../src/state/shortcuts'
import { placingView } from '../../src/state/views/placing'
import { EMPTY_FUNDING_PLAN } from '../../src/state/vocabulary'
import { createInlinePorts } from '../support/inline-ports'

function start() {
  const app = createApp(createInlinePorts().ports)
  const { commands, store } = app
  commands.addScenario({
    name: 'A',
    goal: { downKbps: kbps(512), upKbps: null },
    deployments: [],
    funding: EMPTY_FUNDING_PLAN,
  })
  const id = store.getState().project.scenarios[0]!.id
  commands.addDeployments(id, [
    {
      name: 'Wisques',
      technology: 'prm',
      target: { kind: 'territory' },
      scope: 'below',
      site: null,
      note: '',
    },
  ])
  const deployment = () => store.getState().project.scenarios[0]?.deployments[0]
  const place = () => commands.startPlacing(id, deployment()!.id)
  return { app, id, commands, store, deployment, place }
}

test('a point of the map becomes the site of the work being placed, once', () => {
  const { commands, deployment, place, store } = start()
  commands.placeSite([2.1, 50.1])
  expect(deployment()?.site).toBeNull()
  place()
  commands.placeSite([2.123_456_789, 50.987_654_321])
  expect(deployment()?.site).toEqual([2.123457, 50.987654])
  expect(store.getState().placing).toBeNull()
  commands.placeSite([3, 51])
  expect(deployment()?.site).toEqual([2.123457, 50.987654])
})

test('placing is undone, and left to the engine again', () => {
  const { commands, deployment, place, id } = start()
  place()
  commands.placeSite([2, 50])
  commands.undoEdit()
  expect(deployment()?.site).toBeNull()
  commands.redoEdit()
  commands.releaseSite(id, deployment()!.id)
  expect(deployment()?.site).toBeNull()
})

test('Escape stops placing before it clears the selection', () => {
  const { app, commands, place, store } = start()
  const press = () =>
    ACTIONS.find((action) => action.shortcut === 'escape' && action.isAvailable(store.getState()))?.run(app)
  commands.select({ kind: 'commune', id: 1 })
  place()
  press()
  expect(store.getState()).toMatchObject({ placing: null, selection: [{ kind: 'commune' }] })
  press()
  expect(store.getState().selection).toEqual([])
})

test('a work taken away meanwhile is placed no more', () => {
  const { commands, place, store, id, deployment } = start()
  place()
  expect(placingView(store.getState())?.name).toBe('Wisques')
  commands.removeDeployment(id, deployment()!.id)
  expect(placingView(store.getState())).toBeNull()
  commands.placeSite([2, 50])
  expect(store.getState().project.scenarios[0]?.deployments).toEqual([])
})

test.each(['setStep', 'showScenario'] as const)('%s ends placing', (command) => {
  const { commands, place, store } = start()
  place()
  if (command === 'setStep') commands.setStep('coverage')
  else commands.showScenario(null)
  expect(store.getState().placing).toBeNull()
})

test('undoing the scenario shown shows the last that is left, and redoing the work of another changes nothing', () => {
  const { commands, store, id } = start()
  commands.duplicateScenario(id, 'B')
  expect(store.getState().scenarioId).not.toBe(id)
  commands.undoEdit()
  expect(store.getState().scenarioId).toBe(id)
  commands.redoEdit()
  expect(store.getState().scenarioId).toBe(id)
  commands.showScenario(null)
  commands.undoEdit()
  expect(store.getState().scenarioId).toBeNull()
})
