import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import { type App, createApp } from '../../src/state/create-app'
import type { Ports } from '../../src/state/ports'
import { createInlinePorts, demoFile } from '../support/inline-ports'
import { packSmallProject } from '../support/small-project'

const FUNDING = { sources: [], sharingKey: { kind: 'inhabitants' } } as const
const goal = { downKbps: kbps(512), upKbps: null }
const TABLE = { columns: [{ name: 'a', type: 'text' as const }], rows: [['b']] }

const small = await packSmallProject()
/** The ports of a page whose demonstration is two communes: what is tested here does not hang on its size. */
function createSmallPorts() {
  const { ports, witness } = createInlinePorts()
  return { ports: { ...ports, files: { ...ports.files, fetchDemonstration: async () => small } }, witness }
}

async function openDemo(ports: Ports): Promise<App> {
  const app = createApp(ports, {}, 5)
  await app.commands.openDemonstration()
  app.commands.setThreshold(goal)
  await vi.waitFor(() => expect(app.store.getState().shadow.state).toBe('current'), 10_000)
  return app
}
const add = (app: App) => app.commands.addScenario({ name: 'A', goal, deployments: [], funding: FUNDING })
const worksOf = (app: App, id: string) =>
  app.store.getState().project.scenarios.find((scenario) => scenario.id === id)!.deployments
const codes = (app: App) =>
  app.store.getState().messages.flatMap(({ issues }) => issues.map(({ code }) => code))

describe('a suggestion', () => {
  test('asked twice at once, or again later, adds its works once and says that nothing is left', async () => {
    const app = await openDemo(createSmallPorts().ports)
    const id = add(app)
    const both = [app.commands.suggestDeployments(id), app.commands.suggestDeployments(id)]
    expect(app.store.getState().busy).toEqual(['suggest'])
    await Promise.all(both)
    expect(app.store.getState().busy).toEqual([])
    const works = worksOf(app, id)
    expect(works.length).toBeGreaterThan(0)
    expect(codes(app)).toEqual([])
    await app.commands.suggestDeployments(id)
    expect(worksOf(app, id)).toBe(works)
    expect(codes(app)).toEqual(['suggestion-nothing-left'])
  })

  test('says that lines remain when nothing fits them', async () => {
    const { ports } = createSmallPorts()
    const app = await openDemo({ ...ports, engine: { ...ports.engine, suggest: async () => [] } })
    await app.commands.suggestDeployments(add(app))
    expect(app.store.getState().messages[0]?.issues).toMatchObject([
      { code: 'suggestion-none-fits', params: { lines: 10 } },
    ])
  })

  test('for a scenario that changed meanwhile adds nothing, and says so', async () => {
    const app = await openDemo(createSmallPorts().ports)
    const id = add(app)
    const under = app.commands.suggestDeployments(id)
    app.commands.setGoal(id, { downKbps: kbps(8_000), upKbps: null })
    await under
    expect(worksOf(app, id)).toEqual([])
    expect(codes(app)).toEqual(['suggestion-outdated'])
  })

  test.each(['shadow', 'suggest', 'simulate'] as const)(
    'for a scenario removed while the engine answers « %s », or before, changes nothing and says nothing',
    async (method) => {
      const { ports } = createSmallPorts()
      const answers = { ...ports.engine, suggest: async () => [] }
      let remove: (() => void) | null = null
      const removing = async (request: never) => {
        const answer = await answers[method](request)
        remove?.()
        remove = null
        return answer
      }
      const app = await openDemo({ ...ports, engine: { ...answers, [method]: removing } })
      const id = add(app)
      await vi.waitFor(() => expect(app.store.getState().simulations[id]?.state).toBe('current'))
      const other = add(app)
      await vi.waitFor(() => expect(app.store.getState().simulations[other]?.state).toBe('current'))
      remove = () => app.commands.removeScenario(id)
      await app.commands.suggestDeployments(id)
      await app.commands.suggestDeployments(id)
      expect(app.store.getState().project.scenarios).toMatchObject([{ id: other, deployments: [] }])
      expect(codes(app)).toEqual([])
    },
  )
})

describe('a port that throws ends in words, never in a rejection nobody hears', () => {
  const unheard = vi.fn()
  beforeEach(() => {
    unheard.mockClear()
    process.on('unhandledRejection', unheard)
  })
  afterEach(() => {
    process.off('unhandledRejection', unheard)
  })

  /** Everything told to the user, wherever it is told. */
  const listTold = (app: App) => {
    const { messages, reading, saved } = app.store.getState()
    return [...messages, ...reading, ...(saved.state === 'failed' ? [saved] : [])].flatMap(
      ({ issues }) => issues,
    )
  }

  const { ports: model } = createSmallPorts()
  const methods = (['engine', 'files', 'storage'] as const).flatMap((port) =>
    Object.keys(model[port]).map((method) => [port, method] as const),
  )
  // What a browser that keeps nothing cannot offer is no loss to tell of: the first save tells it. A piece of the
  // map that does not come is told by the map, which asked for it.
  const others = methods.filter(([, method]) => method !== 'listKept' && method !== 'tile')
  test.each(others)('%s.%s', async (port, method) => {
    const { ports } = createSmallPorts()
    let isBroken = false
    const present = ports[port] as unknown as Record<string, (...given: unknown[]) => unknown>
    const broken = (...given: unknown[]) => {
      if (isBroken) throw new Error('broken')
      return present[method]!(...given)
    }
    const app = await openDemo({ ...ports, [port]: { ...present, [method]: broken } } as Ports)
    const id = add(app)
    isBroken = true
    const { commands, store } = app
    await commands.importFiles([demoFile('zones.geojson')])
    await commands.suggestDeployments(id)
    await commands.saveProject()
    await commands.exportTable('t', TABLE, 'neutral')
    await vi.waitFor(() => expect(store.getState().busy).toEqual([]))
    await commands.exportLayer('communes', 'Communes')
    await commands.exportLayer('zones', 'Zones')
    await commands.exportRecipe()
    await commands.examineSource(store.getState().project.sources[0]!.id)
    await commands.forgetProject('none')
    await commands.recoverProject('none')
    commands.setThreshold({ downKbps: kbps(8_000), upKbps: null })
    await commands.openDemonstration()
    commands.renameProject('C')
    await vi.waitFor(() => expect(store.getState().saved.state).not.toBe('never'), 3_000)
    await vi.waitFor(() =>
      expect(listTold(app)).toContainEqual(
        expect.objectContaining({ code: 'unexpected-failure', params: { reason: 'broken' } }),
      ),
    )
    expect(unheard).not.toHaveBeenCalled()
  })

  test('a storage that cannot be read at the start offers nothing', async () => {
    const { ports } = createSmallPorts()
    const listKept = () => Promise.reject(new Error('broken'))
    const app = createApp({ ...ports, storage: { ...ports.storage, listKept } })
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(app.store.getState().kept).toEqual([])
    expect(unheard).not.toHaveBeenCalled()
  })
})
