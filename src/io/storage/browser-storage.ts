import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { makeIssue } from '../../domain/kernel/issue'
import { fail, type Result, succeed } from '../../domain/kernel/result'
import type { Project } from '../../domain/scenario/project'

export interface KeptFile {
  readonly name: string
  readonly blob: Blob
}

export interface KeptProject {
  readonly project: Project
  /** By SHA-256. */
  readonly files: ReadonlyMap<string, KeptFile>
  readonly savedAt: number
}

/** A project kept by the browser, as it is offered before it is read whole. */
export interface KeptSummary {
  readonly key: string
  readonly name: string
  readonly savedAt: number
}

/** What a browser keeps of the work between two visits. Nothing here throws: a failure is a Result. */
export interface BrowserStorage {
  /** Keeps a project under its own key and leaves the others, the oldest beyond `MOST_KEPT` apart. */
  saveProject(
    key: string,
    project: Project,
    files: ReadonlyMap<string, KeptFile>,
  ): Promise<Result<{ savedAt: number; kept: readonly KeptSummary[] }>>
  /** The newest first. */
  listKept(): Promise<Result<readonly KeptSummary[]>>
  /** null: nothing is kept under this key any more. */
  loadKept(key: string): Promise<Result<KeptProject | null>>
  /** Forgets a project, and the files that no other one needs. */
  forget(key: string): Promise<Result<readonly KeptSummary[]>>
}

/** Projects kept at once: enough for the work of a few days, few enough for the disk of a shared machine. */
export const MOST_KEPT = 5

interface KeptRecord {
  /** What a project file holds, as text. */
  readonly document: string
  readonly savedAt: number
}

interface Schema extends DBSchema {
  projects: { key: string; value: KeptRecord }
  /** The sources' bytes by SHA-256, written once however often and in however many projects they are saved. */
  files: { key: string; value: KeptFile }
}

/** Autosave in IndexedDB. The first save of a visit asks the browser to keep what is saved. */
export function openBrowserStorage(): BrowserStorage {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const open = () => {
    opened ??= openDB<Schema>('eclaircie', 1, {
      upgrade: (database) => {
        database.createObjectStore('projects')
        database.createObjectStore('files')
      },
    })
    // A failure to open is not for ever: the next call tries again.
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  let asked = false
  return {
    saveProject: (key, project, files) =>
      attempt(async () => {
        const saved = await save(await open(), key, project, files)
        if (!asked) askToKeep()
        asked = true
        return succeed(saved)
      }),
    listKept: () =>
      attempt(async () => {
        const { stores, done } = begin(await open(), 'readonly')
        const [records] = await Promise.all([readRecords(stores.projects), done])
        return succeed(summarise(records))
      }),
    loadKept: (key) => attempt(async () => load(await open(), key)),
    forget: (key) =>
      attempt(async () => {
        const { stores, done } = begin(await open(), 'readwrite')
        const records = await readRecords(stores.projects)
        records.delete(key)
        await Promise.all([stores.projects.delete(key), ...(await dropFiles(stores.files, records)), done])
        return succeed(summarise(records))
      }),
  }
}

async function save(
  database: IDBPDatabase<Schema>,
  key: string,
  project: Project,
  files: ReadonlyMap<string, KeptFile>,
): Promise<{ savedAt: number; kept: readonly KeptSummary[] }> {
  // Loaded when needed: the schema's library is no part of the first page.
  const { writeProjectDocument } = await import('../project-file/project-document')
  const record = { document: writeProjectDocument(project), savedAt: Date.now() }
  const { stores, done } = begin(database, 'readwrite')
  const records = await readRecords(stores.projects)
  records.set(key, record)
  const changes: Promise<unknown>[] = [stores.projects.put(record, key)]
  for (const { key: oldest } of summarise(records)
    .filter((kept) => kept.key !== key)
    .slice(MOST_KEPT - 1)) {
    records.delete(oldest)
    changes.push(stores.projects.delete(oldest))
  }
  const present = new Set(await stores.files.getAllKeys())
  for (const { sha256 } of project.sources) {
    const file = files.get(sha256)
    if (file && !present.has(sha256)) changes.push(stores.files.put(file, sha256))
  }
  changes.push(...(await dropFiles(stores.files, records)))
  await Promise.all([...changes, done])
  return { savedAt: record.savedAt, kept: summarise(records) }
}

async function load(database: IDBPDatabase<Schema>, key: string): Promise<Result<KeptProject | null>> {
  const { parseProjectDocument } = await import('../project-file/project-document')
  const { stores, done } = begin(database, 'readonly')
  const [record, names, values] = await Promise.all([
    stores.projects.get(key),
    stores.files.getAllKeys(),
    stores.files.getAll(),
    done,
  ])
  if (!record) return succeed(null)
  const parsed = parseProjectDocument(record.document)
  if (!parsed.ok) return parsed
  const files = new Map(names.map((sha256, index) => [sha256, values[index]!]))
  const lost = parsed.value.sources.filter(({ sha256 }) => !files.has(sha256))
  if (lost.length > 0)
    return fail(...lost.map(({ name }) => makeIssue('project-source-missing', 'error', { name })))
  return succeed({ project: parsed.value, files, savedAt: record.savedAt })
}

type ProjectStore = Pick<ReturnType<typeof begin>['stores']['projects'], 'getAll' | 'getAllKeys'>
type FileStore = Pick<ReturnType<typeof begin<'readwrite'>>['stores']['files'], 'getAllKeys' | 'delete'>

async function readRecords(store: ProjectStore): Promise<Map<string, KeptRecord>> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  return new Map(keys.map((key, index) => [key, values[index]!]))
}

/** Deletes the files that none of these projects needs. */
async function dropFiles(store: FileStore, records: ReadonlyMap<string, KeptRecord>) {
  const wanted = new Set([...records.values()].flatMap(({ document }) => glance(document).files))
  return (await store.getAllKeys()).filter((sha256) => !wanted.has(sha256)).map((key) => store.delete(key))
}

const summarise = (records: ReadonlyMap<string, KeptRecord>): readonly KeptSummary[] =>
  [...records]
    .map(([key, { document, savedAt }]) => ({ key, name: glance(document).name, savedAt }))
    .sort((a, b) => b.savedAt - a.savedAt)

/**
 * The name and the files of a kept project without judging the rest of it: one that today's schema refuses is
 * still offered, says why when it is chosen, and keeps its files.
 */
function glance(document: string): { readonly name: string; readonly files: readonly string[] } {
  try {
    const { name, sources } = JSON.parse(document).project
    return { name: String(name), files: sources.map(({ sha256 }: { sha256: string }) => sha256) }
  } catch {
    return { name: '', files: [] }
  }
}

/** One transaction over both stores: a project is never kept without its files. */
function begin<Mode extends 'readonly' | 'readwrite'>(database: IDBPDatabase<Schema>, mode: Mode) {
  const transaction = database.transaction(['projects', 'files'], mode)
  const stores = { projects: transaction.objectStore('projects'), files: transaction.objectStore('files') }
  return { stores, done: transaction.done }
}

/** Asks the browser not to clear our storage when space is short; whatever it answers, the work is saved. */
function askToKeep(): void {
  globalThis.navigator?.storage?.persist?.().catch(() => {})
}

async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    // Private windows, full disks, blocked storage: the browser's own name for it is the best there is.
    const reason = error instanceof Error ? error.name : String(error)
    return fail(makeIssue('storage-failed', 'error', { reason }))
  }
}
