import { makeIssue } from '../../domain/kernel/issue'
import type { SpeedUnit } from '../../domain/lines/speed-unit'
import type { Edit } from '../../domain/scenario/edit'
import type { ReadOptions, Source } from '../../io/source'
import type { ReadingJob } from '../app-state'
import { commit } from '../commit'
import type { AppContext } from '../context'
import { describeFailure } from '../describe-failure'
import { keepSource } from '../keep-source'
import type { StoredFile } from '../ports'
import { isProjectFile, openProjectFile } from './open-project'

/** Readings under way, to be cancelled by job id. */
const cancellers = new Map<string, AbortController>()

/**
 * Reads files dropped or chosen, each in a worker of its own. A file joins the project only once it is read
 * whole: one that fails or is cancelled leaves everything as it was and says why.
 */
export async function importFiles(context: AppContext, files: readonly StoredFile[]): Promise<void> {
  await Promise.all(files.map((file) => importFile(context, file)))
}

export function cancelReading(_: AppContext, jobId: string): void {
  cancellers.get(jobId)?.abort()
}

/** Takes a failed or cancelled reading off the list. */
export function dismissReading({ store }: AppContext, jobId: string): void {
  store.setState(({ reading }) => ({ reading: reading.filter(({ id }) => id !== jobId) }))
}

/**
 * Reads a file of the project again with its speeds in the unit the user says, in its own place: undone and done
 * again as one step. Nothing changes when it cannot be read, or was removed meanwhile.
 */
export async function setSpeedUnit(context: AppContext, id: string, speedUnit: SpeedUnit): Promise<void> {
  const file = context.store.getState().files[id]?.file
  if (!file) return
  await readAsJob(context, file, { speedUnit }, async (read, jobId) => {
    const after = { ...(await keepSource(context, file, read)), speedUnit }
    const { sources } = context.store.getState().project
    const index = sources.findIndex((source) => source.id === id)
    const before = sources[index]
    if (before) {
      const edits: Edit[] = [
        { kind: 'removeSource', source: before, index },
        { kind: 'addSource', source: { ...after, addedOn: before.addedOn }, index },
      ]
      commit(context, { kind: 'batch', edits })
    }
    dismissReading(context, jobId)
  })
}

async function importFile(context: AppContext, file: StoredFile): Promise<void> {
  // A blob that cannot be read is told by the reading below.
  if (await isProjectFile(file.blob).catch(() => false)) return openProjectFile(context, file)
  const { store } = context
  await readAsJob(context, file, {}, async (read, jobId) => {
    const refuseTwin = () => {
      const twin = store.getState().project.sources.find(({ sha256 }) => sha256 === read.summary.sha256)
      const issue = twin && makeIssue('file-duplicate', 'info', { other: twin.name }, { file: file.name })
      if (issue) updateJob(context, jobId, { status: 'failed', issues: [issue] })
      return twin !== undefined
    }
    if (refuseTwin()) return
    const source = await keepSource(context, file, read)
    // The same file may have come twice in one drop: the other reading can have ended meanwhile.
    if (refuseTwin()) return
    commit(context, { kind: 'addSource', source, index: store.getState().project.sources.length })
    dismissReading(context, jobId)
  })
}

/** Reads a file under a line of the reading list that can be cancelled, and hands on what was read whole. */
async function readAsJob(
  context: AppContext,
  file: StoredFile,
  options: ReadOptions,
  use: (read: Source, jobId: string) => Promise<void>,
): Promise<void> {
  const { ports } = context
  const id = ports.clock.newId('reading')
  const canceller = new AbortController()
  cancellers.set(id, canceller)
  addJob(context, { id, name: file.name, total: file.blob.size, startedAt: ports.clock.now() })
  try {
    const result = await ports.files.read(
      file,
      options,
      (done, total) => updateJob(context, id, { done, total }),
      canceller.signal,
    )
    if (!result.ok) return updateJob(context, id, { status: 'failed', issues: result.issues })
    await use(result.value, id)
  } catch (error) {
    if (canceller.signal.aborted) return updateJob(context, id, { status: 'cancelled' })
    updateJob(context, id, { status: 'failed', issues: [describeFailure(error, file.name)] })
  } finally {
    cancellers.delete(id)
  }
}

function addJob({ store }: AppContext, job: Pick<ReadingJob, 'id' | 'name' | 'total' | 'startedAt'>): void {
  const started: ReadingJob = { ...job, status: 'reading', done: 0, issues: [] }
  store.setState(({ reading }) => ({ reading: [...reading, started] }))
}

function updateJob({ store }: AppContext, id: string, change: Partial<ReadingJob>): void {
  store.setState(({ reading }) => ({
    reading: reading.map((job) => (job.id === id ? { ...job, ...change } : job)),
  }))
}
