import type { Issue } from '../../domain/kernel/issue'
import { emptyHistory } from '../../domain/scenario/history'
import type { Project, SourceRef } from '../../domain/scenario/project'
import type { AppContext } from '../context'
import { describeFailure } from '../describe-failure'
import { keepSource } from '../keep-source'
import type { StoredFile } from '../ports'

/** A project file is a zip: told by its first bytes, whatever its name. */
export async function isProjectFile(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

/** Opens a project file in place of the present project, or says why it cannot and changes nothing. */
export async function openProjectFile(context: AppContext, file: StoredFile): Promise<void> {
  const { store, ports } = context
  const id = ports.clock.newId('reading')
  const job = { id, name: file.name, status: 'reading' as const, done: 0, total: file.blob.size, issues: [] }
  store.setState(({ reading }) => ({ reading: [...reading, { ...job, startedAt: ports.clock.now() }] }))
  const settle = (issues: readonly Issue[]) =>
    store.setState(({ reading }) => ({
      reading:
        issues.length === 0
          ? reading.filter((other) => other.id !== id)
          : reading.map((other) =>
              other.id === id ? { ...other, status: 'failed' as const, issues } : other,
            ),
    }))
  try {
    const opened = await ports.files.unpackProject(file.blob)
    if (!opened.ok) return settle(opened.issues)
    settle(await adoptProject(context, opened.value.project, opened.value.files))
  } catch (error) {
    settle([describeFailure(error, file.name)])
  }
}

/** The demonstration territory, from the page's own origin. */
export async function openDemonstration(context: AppContext): Promise<void> {
  const name = 'saint-omer.eclaircie'
  try {
    await openProjectFile(context, { name, blob: await context.ports.files.fetchDemonstration() })
  } catch (error) {
    const message = { id: context.ports.clock.newId('message'), issues: [describeFailure(error, name)] }
    context.store.setState(({ messages }) => ({ messages: [...messages, message] }))
  }
}

/** The project this browser kept from an earlier visit. */
export async function recoverProject(context: AppContext): Promise<void> {
  const found = await context.ports.storage.loadLast()
  const issues = !found.ok
    ? found.issues
    : found.value && (await adoptProject(context, found.value.project, found.value.files))
  context.store.setState(({ messages }) => ({
    recoverable: null,
    messages: issues?.length ? [...messages, { id: context.ports.clock.newId('message'), issues }] : messages,
  }))
}

/**
 * Reads every source of a project again, then replaces the present one. All or nothing: the issues returned
 * say what stopped it, and none means it is done.
 */
async function adoptProject(
  context: AppContext,
  project: Project,
  files: ReadonlyMap<string, StoredFile>,
): Promise<readonly Issue[]> {
  const { store, ports, refresh } = context
  const idle = new AbortController().signal
  const sources: SourceRef[] = []
  for (const ref of project.sources) {
    const file = files.get(ref.sha256)
    if (!file) throw new Error(`the project file lacks ${ref.name}`)
    const read = await ports.files.read(file, { speedUnit: ref.speedUnit }, () => {}, idle)
    if (!read.ok) return read.issues
    const { id } = await keepSource(context, file, read.value)
    sources.push({ ...ref, id })
  }
  // Earlier sources stay with the engine: another opening or reading may be about to use what it has loaded.
  store.setState({
    project: { ...project, sources },
    history: emptyHistory,
    scenarioId: project.scenarios[0]?.id ?? null,
    selection: [],
    simulations: {},
    step: 'coverage',
  })
  refresh()
  return []
}
