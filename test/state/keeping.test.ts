import { describe, expect, test, vi } from 'vitest'
import { kbps, metres } from '../../src/domain/kernel/units'
import { type App, createApp } from '../../src/state/create-app'
import type { Ports } from '../../src/state/ports'
import { dataPanelView } from '../../src/state/views/data-panel'
import { topBarView } from '../../src/state/views/top-bar'
import { createInlinePorts, demoFile, type Kept } from '../support/inline-ports'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const offered = (app: App) => dataPanelView(app.store.getState()).others
const settled = (app: App) => vi.waitFor(() => expect(app.store.getState().saved.state).toBe('saved'), 3_000)

/** A page on a browser that keeps `kept`, in which one file was dropped and kept under a name. */
async function work(kept: Kept, file: string, name: string): Promise<App> {
  const app = createApp(createInlinePorts(kept).ports)
  await pause(0)
  await app.commands.importFiles([demoFile(file)])
  app.commands.renameProject(name)
  await settled(app)
  return app
}

describe('what a browser keeps of one visit to the next', () => {
  test('the work of an earlier visit stays on offer while other work is kept', async () => {
    const kept: Kept = new Map()
    await work(kept, 'communes.geojson', 'Premier')
    const app = await work(kept, 'zones.geojson', 'Second')
    expect(offered(app)).toMatchObject([{ name: 'Premier' }])
    await app.commands.recoverProject(offered(app)[0]!.key)
    expect(app.store.getState().project).toMatchObject({ name: 'Premier', sources: [{ kind: 'communes' }] })
    expect(offered(app)).toMatchObject([{ name: 'Second' }])
    expect(app.store.getState().reading).toEqual([])
  })

  test('what is taken up again goes on being kept in its own place', async () => {
    const kept: Kept = new Map()
    await work(kept, 'communes.geojson', 'Premier')
    const app = createApp(createInlinePorts(kept).ports)
    await pause(0)
    await app.commands.recoverProject(offered(app)[0]!.key)
    app.commands.renameProject('Premier, repris')
    await settled(app)
    expect([...kept.values()].map(({ project }) => project.name)).toEqual(['Premier, repris'])
  })

  test('what is forgotten is no longer offered, then or later', async () => {
    const kept: Kept = new Map()
    await work(kept, 'communes.geojson', 'Premier')
    const app = await work(kept, 'zones.geojson', 'Second')
    await app.commands.forgetProject(offered(app)[0]!.key)
    expect(offered(app)).toEqual([])
    expect([...kept.values()].map(({ project }) => project.name)).toEqual(['Second'])
  })

  test('what is no longer kept is said to be so', async () => {
    const kept: Kept = new Map()
    await work(kept, 'communes.geojson', 'Premier')
    const app = createApp(createInlinePorts(kept).ports)
    await pause(0)
    kept.clear()
    await app.commands.recoverProject(offered(app)[0]!.key)
    expect(app.store.getState().reading).toMatchObject([
      { status: 'failed', issues: [{ code: 'project-not-kept', params: { name: 'Premier' } }] },
    ])
  })

  test('an empty project and an opened one that nobody changed are not kept', async () => {
    const { ports, witness } = createInlinePorts()
    const app = createApp(ports)
    app.commands.setStep('coverage')
    await app.commands.openDemonstration()
    app.commands.setStep('shadow')
    await pause(700)
    expect(witness.saved).toEqual([])
    app.commands.setThreshold({ downKbps: kbps(2_000), upKbps: null })
    await settled(app)
    expect(witness.saved).toHaveLength(1)
  })

  test('a burst of edits is kept once, and the last of them is in it', async () => {
    const { ports, witness } = createInlinePorts()
    const app = createApp(ports)
    await app.commands.importFiles([demoFile('zones.geojson')])
    for (const name of ['A', 'AB', 'ABC']) app.commands.renameProject(name)
    await settled(app)
    await pause(700)
    expect(witness.saved).toMatchObject([{ name: 'ABC' }])
  })

  test('the last edits of a project are kept when another one is opened at once', async () => {
    const kept: Kept = new Map()
    const app = createApp(createInlinePorts(kept).ports)
    await app.commands.openDemonstration()
    app.commands.renameProject('Juste avant')
    await app.commands.openDemonstration()
    await vi.waitFor(() => expect(offered(app)).toMatchObject([{ name: 'Juste avant' }]))
    expect(topBarView(app.store.getState()).saved.state).toBe('never')
  })

  test.each<[string, Ports['storage']['saveProject']]>([
    ['says no', async () => ({ ok: false, issues: [STORAGE_FAILED] })],
    ['throws', () => Promise.reject(new Error('broken'))],
  ])('a storage that %s is told of, with when the work was last kept', async (_, saveProject) => {
    const { ports } = createInlinePorts()
    let isBroken = false
    const storage: Ports['storage'] = {
      ...ports.storage,
      saveProject: (...given) => (isBroken ? saveProject : ports.storage.saveProject)(...given),
    }
    const app = createApp({ ...ports, storage })
    await app.commands.importFiles([demoFile('zones.geojson')])
    await settled(app)
    isBroken = true
    app.commands.renameProject('B')
    await vi.waitFor(() => expect(app.store.getState().saved.state).toBe('failed'), 3_000)
    expect(app.store.getState().saved).toMatchObject({ at: 1, issues: [{ severity: 'error' }] })
  })
})

test('the demonstration opens at the threshold the user chose, and at its own otherwise', async () => {
  const own = createApp(createInlinePorts().ports)
  await own.commands.openDemonstration()
  const chosen = createApp(createInlinePorts().ports)
  chosen.commands.setThreshold({ downKbps: kbps(2_000), upKbps: null })
  await chosen.commands.openDemonstration()
  expect(own.store.getState().project.threshold.downKbps).not.toBe(2_000)
  expect(chosen.store.getState().project.threshold.downKbps).toBe(2_000)
})

describe('a project that comes back', () => {
  const FUNDING = { sources: [], sharingKey: { kind: 'inhabitants' } } as const
  const goal = { downKbps: kbps(8_000), upKbps: null }

  test.each(['file', 'browser'] as const)(
    'from a %s is where it was left: scenario, step and parameters',
    async (from) => {
      const kept: Kept = new Map()
      const { ports, witness } = createInlinePorts(kept)
      const app = createApp(ports)
      await app.commands.openDemonstration()
      app.commands.setThreshold({ downKbps: kbps(2_000), upKbps: null })
      app.commands.setShadow({ distance: metres(450), minLines: 7 })
      const add = (name: string) =>
        app.commands.addScenario({ name, goal, deployments: [], funding: FUNDING })
      const shown = add('A')
      add('B')
      await settled(app)
      // Where the user is changes last, and is kept all the same.
      app.commands.showScenario(shown)
      app.commands.setStep('zones')
      await pause(700)
      await settled(app)
      await app.commands.saveProject()

      const other = createApp(createInlinePorts(kept).ports)
      await pause(0)
      if (from === 'browser') await other.commands.recoverProject(offered(other)[0]!.key)
      else await other.commands.importFiles([{ name: 'x.eclaircie', blob: witness.offered[0]!.blob }])
      const state = other.store.getState()
      expect(state).toMatchObject({ step: 'zones', scenarioId: shown })
      expect(state.project).toMatchObject({
        threshold: { downKbps: 2_000 },
        shadow: { distance: 450, minLines: 7 },
      })
    },
  )

  test('says that it is in a file until it changes, and then where it is kept', async () => {
    const app = createApp(createInlinePorts().ports)
    const shown = () => topBarView(app.store.getState())
    await app.commands.importFiles([demoFile('zones.geojson')])
    await settled(app)
    expect(shown()).toMatchObject({ inFileAt: null, saved: { state: 'saved' } })
    await app.commands.saveProject()
    expect(shown().inFileAt).toBe(1_000)
    app.commands.renameProject('Autre')
    expect(shown().inFileAt).toBeNull()
  })
})

const STORAGE_FAILED = {
  code: 'storage-failed',
  severity: 'error',
  params: { reason: 'QuotaExceededError' },
} as const
