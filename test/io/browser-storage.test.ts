import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Project, SourceRef } from '../../src/domain/scenario/project'
import { DEFAULT_SHADOW, DEFAULT_THRESHOLD } from '../../src/domain/scenario/project'
import { hashBytes } from '../../src/io/bytes/hash-bytes'
import { type KeptFile, MOST_KEPT, openBrowserStorage } from '../../src/io/storage/browser-storage'
import { utf8 } from './read'

/** What IndexedDB holds in these tests, and what it refuses to do. */
const disk = vi.hoisted(() => ({
  projects: new Map<string, unknown>(),
  files: new Map<string, unknown>(),
  refuses: null as string | null,
}))

vi.mock('idb', () => ({
  openDB: async () => {
    const store = (values: Map<string, unknown>) => ({
      get: async (key: string) => values.get(key),
      getAll: async () => [...values.values()],
      getAllKeys: async () => [...values.keys()],
      put: async (value: unknown, key: string) => {
        if (disk.refuses) throw new DOMException('refused', disk.refuses)
        values.set(key, structuredClone(value))
      },
      delete: async (key: string) => values.delete(key),
      clear: async () => values.clear(),
    })
    return {
      transaction: () => ({
        objectStore: (name: 'projects' | 'files') => store(disk[name]),
        done: Promise.resolve(),
      }),
    }
  },
}))

const bytes = { a: utf8('insee;down_kbps\n62765;512\n'), b: utf8('b') }

async function ref(name: 'a' | 'b'): Promise<SourceRef> {
  const sha256 = await hashBytes(bytes[name])
  return {
    id: name,
    name: `${name}.csv`,
    kind: 'lines',
    sha256,
    bytes: bytes[name].length,
    addedOn: '2026-11-23',
  }
}

async function build(...names: ('a' | 'b')[]): Promise<{ project: Project; files: Map<string, KeptFile> }> {
  const sources = await Promise.all(names.map(ref))
  const project: Project = {
    name: 'Audomarois',
    synthetic: false,
    sources,
    threshold: DEFAULT_THRESHOLD,
    shadow: DEFAULT_SHADOW,
    copperFormula: 'arcep-2020',
    assumptions: {},
    scenarios: [],
  }
  const files = new Map(
    sources.map(({ sha256, name }, index) => [sha256, { name, blob: new Blob([bytes[names[index]!]]) }]),
  )
  return { project, files }
}

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  disk.projects.clear()
  disk.files.clear()
  disk.refuses = null
})

test('a browser gives back the project it kept, with its files', async () => {
  const { project, files } = await build('a', 'b')
  const storage = openBrowserStorage()
  expect(await storage.loadKept('p')).toEqual({ ok: true, value: null, issues: [] })
  expect(await storage.saveProject('p', project, files)).toMatchObject({
    ok: true,
    value: { savedAt: 1_700_000_000_000 },
  })
  const found = await openBrowserStorage().loadKept('p')
  if (!found.ok || !found.value) throw new Error('nothing kept')
  expect(found.value.project).toEqual(project)
  expect(found.value.savedAt).toBe(1_700_000_000_000)
  const [first] = [...found.value.files.values()]
  expect(await first!.blob.text()).toBe('insee;down_kbps\n62765;512\n')
})

test('files that no project needs any more are not kept, nor are files of no project', async () => {
  const both = await build('a', 'b')
  const storage = openBrowserStorage()
  await storage.saveProject('p', both.project, both.files)
  expect(disk.files.size).toBe(2)
  const one = await build('b')
  await storage.saveProject('p', one.project, both.files)
  expect([...disk.files.keys()]).toEqual([one.project.sources[0]!.sha256])
})

test('a file kept once is not written again', async () => {
  const { project, files } = await build('a')
  const storage = openBrowserStorage()
  await storage.saveProject('p', project, files)
  const kept = disk.files.get(project.sources[0]!.sha256)
  await storage.saveProject('p', { ...project, name: 'B' }, files)
  expect(disk.files.get(project.sources[0]!.sha256)).toBe(kept)
})

test('a project whose file is lost is said to be so, and one that is damaged too', async () => {
  const { project, files } = await build('a')
  const storage = openBrowserStorage()
  await storage.saveProject('p', project, files)
  disk.files.clear()
  expect(await storage.loadKept('p')).toMatchObject({
    ok: false,
    issues: [{ code: 'project-source-missing', params: { name: 'a.csv' } }],
  })
  disk.projects.set('p', { document: '{}', savedAt: 0 })
  expect(await storage.loadKept('p')).toMatchObject({
    ok: false,
    issues: [{ code: 'project-not-a-project' }],
  })
})

test('a full disk is a failure with its name, and nothing is thrown', async () => {
  const { project, files } = await build('a')
  disk.refuses = 'QuotaExceededError'
  expect(await openBrowserStorage().saveProject('p', project, files)).toMatchObject({
    ok: false,
    issues: [{ code: 'storage-failed', params: { reason: 'QuotaExceededError' } }],
  })
})

test('the browser is asked once to keep the work, and may say no', async () => {
  const persist = vi.fn(() => Promise.reject(new Error('no')))
  vi.stubGlobal('navigator', { storage: { persist } })
  const { project, files } = await build('a')
  const storage = openBrowserStorage()
  expect((await storage.saveProject('p', project, files)).ok).toBe(true)
  expect((await storage.saveProject('p', project, files)).ok).toBe(true)
  expect(persist).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})

test('two projects are kept side by side, the newest first, with the files that they share', async () => {
  const storage = openBrowserStorage()
  const first = await build('a', 'b')
  const second = await build('b')
  await storage.saveProject('first', { ...first.project, name: 'Premier' }, first.files)
  vi.setSystemTime(1_700_000_001_000)
  const saved = await storage.saveProject('second', { ...second.project, name: 'Second' }, second.files)
  const kept = [
    { key: 'second', name: 'Second', savedAt: 1_700_000_001_000 },
    { key: 'first', name: 'Premier', savedAt: 1_700_000_000_000 },
  ]
  expect(saved).toMatchObject({ ok: true, value: { kept } })
  expect(await storage.listKept()).toMatchObject({ ok: true, value: kept })
  expect(await storage.loadKept('first')).toMatchObject({ ok: true, value: { project: { name: 'Premier' } } })

  expect(await storage.forget('first')).toMatchObject({ ok: true, value: [kept[0]] })
  expect([...disk.files.keys()]).toEqual([second.project.sources[0]!.sha256])
  expect(await storage.forget('second')).toMatchObject({ ok: true, value: [] })
  expect([disk.projects.size, disk.files.size]).toEqual([0, 0])
})

test('only the newest projects are kept, and the one being saved always', async () => {
  const storage = openBrowserStorage()
  const { project, files } = await build('a')
  // A clock set back: what is being worked on is kept even when it looks the oldest.
  for (let index = 0; index < MOST_KEPT + 2; index++) {
    vi.setSystemTime(1_700_000_000_000 - index)
    await storage.saveProject(`p${index}`, project, files)
  }
  expect(disk.projects.size).toBe(MOST_KEPT)
  expect(disk.projects.has(`p${MOST_KEPT + 1}`)).toBe(true)
  expect(disk.projects.has('p0')).toBe(true)
  expect(disk.files.size).toBe(1)
})
