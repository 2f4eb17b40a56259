import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { kbps } from '../../src/domain/kernel/units'
import { createProject } from '../../src/domain/scenario/create-project'
import type { Project, SourceRef } from '../../src/domain/scenario/project'
import type { AppState } from '../../src/state/app-state'
import { ENGINE_STOPPED, type Ports } from '../../src/state/ports'
import { createRefresh } from '../../src/state/refresh'

const source: SourceRef = { id: 's', name: 's', kind: 'lines', sha256: 's', bytes: 1, addedOn: '' }
const threshold = (down: number) => ({ downKbps: kbps(down), upKbps: null })
const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

let ids = 0

/** An engine whose answers come when the test says so; each question is kept with the way to answer it. */
function createSlowEngine() {
  type Question = {
    readonly about: string
    readonly answer: (value: unknown) => void
    readonly fail: (error: Error) => void
  }
  const asked: Question[] = []
  const ask = (about: string) => new Promise((answer, fail) => asked.push({ about, answer, fail }))
  const engine = {
    prepare: () => ask('prepare'),
    outline: () => ask('outline'),
    overlaps: () => ask('overlaps'),
    coverage: ({ downKbps }: { downKbps: number }) => ask(`coverage ${downKbps}`),
    shadow: () => ask('shadow'),
  }
  return { asked, ports: { engine, clock: { newId: () => `${++ids}` } } as unknown as Ports }
}

function start() {
  const project: Project = { ...createProject(), sources: [source], threshold: threshold(512) }
  const absent = { state: 'absent' } as const
  const store = createStore(
    () =>
      ({
        project,
        prepared: absent,
        outline: absent,
        overlaps: absent,
        coverage: absent,
        shadow: absent,
        simulations: {},
        messages: [],
      }) as unknown as AppState,
  )
  const engine = createSlowEngine()
  const refresh = createRefresh(store, engine.ports)
  const setThreshold = (down: number) => {
    store.setState({ project: { ...store.getState().project, threshold: threshold(down) } })
    refresh()
  }
  const about = () => engine.asked.map((question) => question.about)
  return { store, refresh, setThreshold, about, asked: engine.asked }
}

test('asks once what is already being computed', async () => {
  const { refresh, about } = start()
  refresh()
  refresh()
  await turn()
  expect(about()).toEqual(['prepare'])
})

test('drops an answer that the project no longer expects, whatever comes first', async () => {
  const { store, refresh, setThreshold, asked, about } = start()
  refresh()
  asked[0]!.answer('territory')
  await turn()
  setThreshold(8_000)
  expect(about()).toEqual(['prepare', 'coverage 512', 'outline', 'shadow', 'coverage 8000', 'shadow'])
  asked[4]!.answer('at 8 Mbit/s')
  await turn()
  asked[1]!.answer('at 512 kbit/s')
  await turn()
  expect(store.getState().coverage).toMatchObject({ state: 'current', value: 'at 8 Mbit/s' })
})

test('outlines the contours again when they change, and not when lines are added', async () => {
  const { store, refresh, asked, about } = start()
  const contours: SourceRef = { ...source, id: 'c', kind: 'communes' }
  const readWith = async (...sources: SourceRef[]) => {
    store.setState({ project: { ...store.getState().project, sources } })
    const before = asked.length
    refresh()
    asked[before]!.answer('territory')
    await turn()
    const asking = about().slice(before)
    for (const question of asked.slice(before)) question.answer('answer')
    await turn()
    return asking.includes('outline')
  }
  expect(await readWith(contours)).toBe(true)
  expect(await readWith(contours, source)).toBe(false)
  expect(await readWith({ ...contours, id: 'd' }, source)).toBe(true)
})

test('says once that the engine stopped, however many answers it owed', async () => {
  const { store, refresh, asked } = start()
  refresh()
  asked[0]!.answer('territory')
  await turn()
  for (const { fail } of asked.slice(1)) {
    const stopped = new Error('out of memory')
    stopped.name = ENGINE_STOPPED
    fail(stopped)
  }
  await turn()
  const { coverage, shadow, messages } = store.getState()
  expect([coverage.state, shadow.state]).toEqual(['failed', 'failed'])
  expect(messages.map(({ issues }) => issues)).toEqual([
    [expect.objectContaining({ code: 'engine-stopped', params: { reason: 'out of memory' } })],
  ])
})

test('keeps nothing of a computation whose files were taken away meanwhile', async () => {
  const { store, refresh, asked } = start()
  refresh()
  store.setState({ project: { ...store.getState().project, sources: [] } })
  refresh()
  asked[0]!.answer('territory')
  await turn()
  expect(store.getState().prepared).toEqual({ state: 'absent' })
})

test('looks for communes that overlap last, once the outline is there', async () => {
  const { store, refresh, about, asked } = start()
  refresh()
  asked[0]!.answer({})
  await turn()
  expect(about()).toEqual(['prepare', 'coverage 512', 'outline', 'shadow'])
  asked.find((question) => question.about === 'outline')!.answer({})
  await turn()
  expect(about().at(-1)).toBe('overlaps')
  asked.at(-1)!.answer(['found'])
  await turn()
  expect(store.getState().overlaps).toMatchObject({ state: 'current', value: ['found'] })
})
