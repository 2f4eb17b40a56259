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

/** What a browser keeps of the work between two visits. Nothing here throws: a failure is a Result. */
export interface BrowserStorage {
  saveProject(project: Project, files: ReadonlyMap<string, KeptFile>): Promise<Result<{ savedAt: number }>>
  loadLast(): Promise<Result<KeptProject | null>>
  /** Forgets the project and its files. */
  forget(): Promise<Result<null>>
}

interface Schema extends DBSchema {
  /** One project, the last worked on, as the text that a project file holds. */
  projects: { key: 'last'; value: { readonly document: string; readonly savedAt: number } }
  /** The sources' bytes by SHA-256, written once however often the project is saved. */
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
    saveProject: (project, files) =>
      attempt(async () => {
        const saved = await save(await open(), project, files)
        if (!asked) askToKeep()
        asked = true
        return succeed(saved)
      }),
    loadLast: () => attempt(async () => load(await open())),
    forget: () =>
      attempt(async () => {
        const { stores, done } = begin(await open(), 'readwrite')
        await Promise.all([stores.projects.clear(), stores.files.clear(), done])
        return succeed(null)
      }),
  }
}

async function save(
  database: IDBPDatabase<Schema>,
  project: Project,
  files: ReadonlyMap<string, KeptFile>,
): Promise<{ savedAt: number }> {
  // Loaded when needed: the schema's library is no part of the first page.
  const { writeProjectDocument } = await import('../project-file/project-document')
  const document = writeProjectDocument(project)
  const savedAt = Date.now()
  const { stores, done } = begin(database, 'readwrite')
  const kept = new Set(await stores.files.getAllKeys())
  const wanted = new Set(project.sources.map(({ sha256 }) => sha256))
  const changes: Promise<unknown>[] = [stores.projects.put({ document, savedAt }, 'last')]
  for (const [sha256, file] of files) {
    if (wanted.has(sha256) && !kept.has(sha256)) changes.push(stores.files.put(file, sha256))
  }
  for (const sha256 of kept) if (!wanted.has(sha256)) changes.push(stores.files.delete(sha256))
  await Promise.all([...changes, done])
  return { savedAt }
}

async function load(database: IDBPDatabase<Schema>): Promise<Result<KeptProject | null>> {
  const { parseProjectDocument } = await import('../project-file/project-document')
  const { stores, done } = begin(database, 'readonly')
  const [last, names, values] = await Promise.all([
    stores.projects.get('last'),
    stores.files.getAllKeys(),
    stores.files.getAll(),
    done,
  ])
  if (!last) return succeed(null)
  const parsed = parseProjectDocument(last.document)
  if (!parsed.ok) return parsed
  const files = new Map(names.map((sha256, index) => [sha256, values[index]!]))
  const lost = parsed.value.sources.filter(({ sha256 }) => !files.has(sha256))
  if (lost.length > 0)
    return fail(...lost.map(({ name }) => makeIssue('project-source-missing', 'error', { name })))
  return succeed({ project: parsed.value, files, savedAt: last.savedAt })
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
