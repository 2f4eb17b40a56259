import { describe, expect, test } from 'vitest'
import { cents, kbps } from '../../src/domain/kernel/units'
import type { SourceContent } from '../../src/io/source'
import { createApp } from '../../src/state/create-app'
import type { Ports } from '../../src/state/ports'
import { coveragePanelView } from '../../src/state/views/coverage-panel'
import { dataPanelView } from '../../src/state/views/data-panel'
import { shadowPanelView } from '../../src/state/views/shadow-panel'
import { type Sealed, unseal } from '../../src/workers/pack-value'
import { createInlinePorts, demoFile } from '../support/inline-ports'

const settle = async (app: ReturnType<typeof createApp>) => {
  // Promises of inline ports settle in microtasks; a few macrotasks are ample.
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve, 0))
  return app.store.getState()
}

async function openTerritory() {
  const { ports, witness } = createInlinePorts()
  const app = createApp(ports)
  await app.commands.importFiles([
    demoFile('lines.csv.gz'),
    demoFile('communes.geojson'),
    demoFile('zones.geojson'),
  ])
  app.commands.setThreshold({ downKbps: kbps(512), upKbps: null })
  await settle(app)
  return { app, ports, witness }
}

describe('the application without a page', () => {
  test('goes from dropped files to the historical diagnosis', async () => {
    const { app } = await openTerritory()
    const panel = coveragePanelView(app.store.getState())
    expect(panel.state).toBe('current')
    expect(panel.answer?.totals).toMatchObject({
      lines: 56_214,
      ineligible: 750,
      below: 1_800,
      served: 53_664,
    })
    const shadow = shadowPanelView(app.store.getState())
    expect(shadow.answer!.lines + shadow.answer!.isolated).toBe(2_550)
  })

  test('keeps the previous figures, marked, while another threshold is computed', async () => {
    const { app } = await openTerritory()
    app.commands.setThreshold({ downKbps: kbps(8_000), upKbps: null })
    const meanwhile = coveragePanelView(app.store.getState())
    expect(meanwhile.state).toBe('running')
    expect(meanwhile.answer?.totals.ineligible).toBe(750)
    await settle(app)
    const after = coveragePanelView(app.store.getState())
    expect(after.state).toBe('current')
    expect(after.answer!.totals.served).toBeLessThan(53_664)
  })

  test('drops the answer of a threshold that is no longer asked', async () => {
    const { app } = await openTerritory()
    app.commands.setThreshold({ downKbps: kbps(30_000), upKbps: null })
    app.commands.setThreshold({ downKbps: kbps(512), upKbps: null })
    await settle(app)
    const panel = coveragePanelView(app.store.getState())
    expect(panel.state === 'current' && panel.answer?.totals.below).toBe(1_800)
  })

  test('undoes an import and a threshold, and does them again', async () => {
    const { app } = await openTerritory()
    app.commands.undoEdit()
    app.commands.undoEdit()
    let state = await settle(app)
    expect(state.project.sources.map(({ kind }) => kind)).toHaveLength(2)
    expect(state.project.threshold.downKbps).toBe(30_000)
    app.commands.redoEdit()
    app.commands.redoEdit()
    state = await settle(app)
    expect(state.project.sources).toHaveLength(3)
    expect(coveragePanelView(state).answer?.totals.ineligible).toBe(750)
  })

  test('leaves everything as it was when a file cannot be used, and says why', async () => {
    const { app } = await openTerritory()
    const before = app.store.getState().project
    await app.commands.importFiles([
      { name: 'photo.png', blob: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]) },
    ])
    const state = await settle(app)
    expect(state.project).toBe(before)
    const [job] = dataPanelView(state).reading
    expect(job).toMatchObject({ name: 'photo.png', status: 'failed' })
    expect(job!.issues.length).toBeGreaterThan(0)
  })

  test('does not take the same file twice', async () => {
    const { app } = await openTerritory()
    await app.commands.importFiles([demoFile('communes.geojson')])
    const state = await settle(app)
    expect(state.project.sources).toHaveLength(3)
    expect(state.reading[0]?.issues[0]?.code).toBe('file-duplicate')
  })

  test('makes a scenario that lifts every line, and takes it back in one step', async () => {
    const { app } = await openTerritory()
    const { DEFAULT_FUNDING_PLANS } = await import('../../src/domain/cost/default-funding-plans')
    const goal = { downKbps: kbps(512), upKbps: null }
    const funding = DEFAULT_FUNDING_PLANS['saint-omer-2006']
    const id = app.commands.addScenario({ name: 'Tout résorber', goal, deployments: [], funding })
    await app.commands.suggestDeployments(id)
    let state = await settle(app)
    const simulation = state.simulations[id]
    expect(simulation?.state).toBe('current')
    const result = simulation?.state === 'current' ? simulation.value.result : null
    expect(result?.lifted).toBe(2_550)
    expect(result?.coverageAfter.totals).toMatchObject({ ineligible: 0, below: 0 })
    app.commands.undoEdit()
    state = await settle(app)
    expect(state.project.scenarios[0]?.deployments).toEqual([])
  })

  test('saves to one file, and opening it finds everything', async () => {
    const { app, witness } = await openTerritory()
    app.commands.renameProject('Pays de Saint-Omer')
    await app.commands.saveProject()
    expect(witness.offered[0]?.name).toBe('pays-de-saint-omer.eclaircie')

    const other = createApp(createInlinePorts().ports)
    await other.commands.importFiles([{ name: 'x.eclaircie', blob: witness.offered[0]!.blob }])
    const state = await settle(other)
    const strip = ({ sources, ...rest }: typeof state.project) => ({
      ...rest,
      sources: sources.map(({ id: _, ...source }) => source),
    })
    expect(strip(state.project)).toEqual(strip(app.store.getState().project))
    expect(coveragePanelView(state).answer?.totals).toEqual(
      coveragePanelView(app.store.getState()).answer?.totals,
    )
  })

  test('keeps the project in the browser a moment after each change', async () => {
    const { app, witness } = await openTerritory()
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(witness.saved.length).toBeGreaterThan(0)
    expect(app.store.getState().saved.state).toBe('saved')
  })

  test('takes a file dropped twice at once only once', async () => {
    const app = createApp(createInlinePorts().ports)
    await app.commands.importFiles([demoFile('communes.geojson'), demoFile('communes.geojson')])
    const state = await settle(app)
    expect(state.project.sources).toHaveLength(1)
    expect(state.reading[0]?.issues[0]?.code).toBe('file-duplicate')
  })

  test('takes it once even when both readings end together', async () => {
    const { ports } = createInlinePorts()
    let open = () => {}
    const loaded = new Promise<void>((resolve) => {
      open = resolve
    })
    let waiting = 0
    const app = createApp({
      ...ports,
      engine: {
        ...ports.engine,
        load: async (...given) => {
          if (++waiting === 2) open()
          await loaded
          await ports.engine.load(...given)
        },
      },
    })
    await app.commands.importFiles([demoFile('communes.geojson'), demoFile('communes.geojson')])
    const state = await settle(app)
    expect(waiting).toBe(2)
    expect(state.project.sources).toHaveLength(1)
    expect(state.reading[0]?.issues[0]?.code).toBe('file-duplicate')
  })

  test('reads a file again in the unit the user says, as one step that is undone and saved', async () => {
    const { ports, witness } = createInlinePorts()
    const app = createApp(ports)
    const rows = 'insee;debit\n62765;100\n62765;1000\n'
    await app.commands.importFiles([
      demoFile('communes.geojson'),
      { name: 'lignes.csv', blob: new Blob([rows]) },
    ])
    const served = () => coveragePanelView(app.store.getState()).answer?.totals.served
    let state = await settle(app)
    const before = state.project
    expect(served()).toBe(0)

    await app.commands.setSpeedUnit(before.sources.find(({ kind }) => kind === 'lines')!.id, 'mbps')
    state = await settle(app)
    expect(served()).toBe(2)
    expect(state.reading).toEqual([])
    expect(state.project.sources.map(({ name }) => name)).toEqual(before.sources.map(({ name }) => name))

    await app.commands.saveProject()
    const other = createApp(createInlinePorts().ports)
    await other.commands.importFiles([{ name: 'x.eclaircie', blob: witness.offered[0]!.blob }])
    expect((await settle(other)).project.sources).toMatchObject(
      before.sources.map(({ kind }) => (kind === 'lines' ? { readAs: { speedUnit: 'mbps' } } : { kind })),
    )
    expect(coveragePanelView(other.store.getState()).answer?.totals.served).toBe(2)

    app.commands.undoEdit()
    expect((await settle(app)).project).toEqual(before)
    expect(served()).toBe(0)
  })

  test('gives the engine a way to read each file again as it was read, for when it stops', async () => {
    const { ports, witness } = createInlinePorts()
    const ways: (() => Promise<Sealed<SourceContent>>)[] = []
    const load: Ports['engine']['load'] = (id, content, readAgain) => {
      ways.push(readAgain)
      return ports.engine.load(id, content, readAgain)
    }
    const { commands, store } = createApp({ ...ports, engine: { ...ports.engine, load } })
    const speeds = async () => {
      const content = unseal(await ways.at(-1)!())
      return content.kind === 'lines' ? [...content.lines.downKbps] : []
    }
    const rows = 'insee;debit\n62765;100\n62765;1000\n'
    await commands.importFiles([{ name: 'lignes.csv', blob: new Blob([rows]) }])
    expect(await speeds()).toEqual([100, 1_000])
    await commands.setSpeedUnit(store.getState().project.sources[0]!.id, 'mbps')
    expect(await speeds()).toEqual([100_000, 1_000_000])
    await commands.saveProject()
    await commands.importFiles([{ name: 'x.eclaircie', blob: witness.offered[0]!.blob }])
    expect(ways).toHaveLength(3)
    expect(await speeds()).toEqual([100_000, 1_000_000])
  })

  test('leaves a file out that was removed while it was being read again', async () => {
    const { app } = await openTerritory()
    const { id } = app.store.getState().project.sources[0]!
    const reading = app.commands.setSpeedUnit(id, 'mbps')
    app.commands.removeSource(id)
    await reading
    const state = await settle(app)
    expect(state.project.sources).toHaveLength(2)
    expect(state.reading).toEqual([])
  })

  test('takes no price whose low is above its base: no project file could hold it', () => {
    const app = createApp(createInlinePorts().ports)
    const price = { high: null, source: 'devis', year: 2026, evidence: 'sourced' } as const
    app.commands.setAssumption('nra-zo.site', { ...price, low: cents(3), base: cents(2) })
    expect(app.store.getState().project.assumptions).toEqual({})
    app.commands.setAssumption('nra-zo.site', { ...price, low: cents(2), base: cents(3) })
    expect(app.store.getState().project.assumptions).toHaveProperty(['nra-zo.site'])
  })

  test('never shows figures as current while the files are joined again', async () => {
    const { app } = await openTerritory()
    const seen: string[] = []
    app.store.subscribe(({ project, coverage }) => {
      if (project.sources.length === 2 && seen.at(-1) !== coverage.state) seen.push(coverage.state)
    })
    app.commands.removeSource(app.store.getState().project.sources[2]!.id)
    await settle(app)
    // The first notification is the edit itself; from the next on the old figures say that they are old.
    expect(seen).toEqual(['current', 'stale', 'running', 'current'])
  })

  test('says that a computation failed, keeps the last figures, and asks again at the next change', async () => {
    const { ports } = createInlinePorts()
    let isBroken = false
    const coverage: Ports['engine']['coverage'] = (threshold) =>
      isBroken ? Promise.reject(new Error('no memory')) : ports.engine.coverage(threshold)
    const app = createApp({ ...ports, engine: { ...ports.engine, coverage } })
    await app.commands.importFiles([demoFile('lines.csv.gz'), demoFile('communes.geojson')])
    await settle(app)
    isBroken = true
    app.commands.setThreshold({ downKbps: kbps(512), upKbps: null })
    const broken = await settle(app)
    expect(broken.coverage).toMatchObject({ state: 'failed', issues: [{ code: 'unexpected-failure' }] })
    expect(coveragePanelView(broken).answer?.totals.lines).toBe(56_214)
    isBroken = false
    app.commands.undoEdit()
    app.commands.redoEdit()
    expect((await settle(app)).coverage.state).toBe('current')
  })

  test('opens the demonstration twice in one double click, and works', async () => {
    const app = createApp(createInlinePorts().ports)
    await Promise.all([app.commands.openDemonstration(), app.commands.openDemonstration()])
    const state = await settle(app)
    expect(state.prepared.state).toBe('current')
    expect(coveragePanelView(state).answer?.totals.ineligible).toBe(750)
  })

  test('says that the demonstration could not be fetched', async () => {
    const { ports } = createInlinePorts()
    const fetchDemonstration = () => Promise.reject(new Error('offline'))
    const app = createApp({ ...ports, files: { ...ports.files, fetchDemonstration } })
    await app.commands.openDemonstration()
    expect(app.store.getState().reading).toMatchObject([
      { status: 'failed', issues: [{ code: 'unexpected-failure', params: { reason: 'offline' } }] },
    ])
  })
})
