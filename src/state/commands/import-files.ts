import { type Issue, makeIssue } from '../../domain/kernel/issue'
import type { SpeedUnit } from '../../domain/lines/speed-unit'
import type { Edit } from '../../domain/scenario/edit'
import type { ReadingChoices } from '../../domain/scenario/reading-choices'
import type { SealedSource } from '../../workers/seal-source'
import { commit } from '../commit'
import type { AppContext } from '../context'
import { forgetSources } from '../forget-sources'
import { keepSource } from '../keep-source'
import type { StoredFile } from '../ports'
import { runReading } from '../run-reading'
import { openProjectFile } from './open-project'

/**
 * Reads files dropped or chosen, each in a worker of its own. A file joins the project only once it is read
 * whole: one that fails or is cancelled leaves everything as it was and says why.
 */
export async function importFiles(context: AppContext, files: readonly StoredFile[]): Promise<void> {
  await Promise.all(files.map((file) => importFile(context, file)))
}

/** Reads a file of the project again with its speeds in the unit the user says. */
export function setSpeedUnit(context: AppContext, id: string, speedUnit: SpeedUnit): Promise<void> {
  return readOtherwise(context, id, { ...findSource(context, id)?.readAs, speedUnit })
}

/** Reads another layer or sheet of a file of the project, in the place of the one read before. */
export function setPart(context: AppContext, id: string, part: string): Promise<void> {
  return readOtherwise(context, id, { ...findSource(context, id)?.readAs, part })
}

/**
 * Reads a file of the project again as the user says, in its own place: undone and done again as one step. Nothing
 * changes when it cannot be read, or was removed meanwhile.
 */
export async function readOtherwise(context: AppContext, id: string, options: ReadingChoices): Promise<void> {
  const file = context.store.getState().files[id]?.file
  if (!file || !findSource(context, id)) return
  await readAsJob(context, file, options, async (read, signal) => {
    const after = await keepSource(context, file, options, read, signal)
    const { sources } = context.store.getState().project
    const index = sources.findIndex((source) => source.id === id)
    const before = sources[index]
    if (before) {
      const edits: Edit[] = [
        { kind: 'removeSource', source: before, index },
        { kind: 'addSource', source: { ...after, addedOn: before.addedOn }, index },
      ]
      commit(context, { kind: 'batch', edits })
    } else await forgetSources(context, [after.id])
    return []
  })
}

/** Reads a file as the user says, and adds it to the project. */
export async function importFileAs(
  context: AppContext,
  file: StoredFile,
  options: ReadingChoices,
): Promise<void> {
  const { store } = context
  await readAsJob(context, file, options, async (read, signal) => {
    const findTwin = (): Issue[] => {
      const twin = store.getState().project.sources.find(({ sha256 }) => sha256 === read.summary.sha256)
      return twin ? [makeIssue('file-duplicate', 'info', { other: twin.name }, { file: file.name })] : []
    }
    const known = findTwin()
    if (known.length > 0) return known
    const source = await keepSource(context, file, options, read, signal)
    // The same file may have come twice in one drop: the other reading can have ended meanwhile.
    const arrived = findTwin()
    if (arrived.length > 0) {
      await forgetSources(context, [source.id])
      return arrived
    }
    commit(context, { kind: 'addSource', source, index: store.getState().project.sources.length })
    return []
  })
}

async function importFile(context: AppContext, file: StoredFile): Promise<void> {
  if (await context.ports.files.isProject(file)) return openProjectFile(context, file)
  await importFileAs(context, file, {})
}

const findSource = ({ store }: AppContext, id: string) =>
  store.getState().project.sources.find((source) => source.id === id)

/** Reads a file under a line of the reading list, and hands on what was read whole. */
function readAsJob(
  context: AppContext,
  file: StoredFile,
  options: ReadingChoices,
  use: (read: SealedSource, signal: AbortSignal) => Promise<readonly Issue[]>,
): Promise<void> {
  return runReading(
    context,
    { name: file.name, total: file.blob.size, file },
    async ({ progress, signal }) => {
      const result = await context.ports.files.read(file, options, progress, signal)
      return result.ok ? use(result.value, signal) : result.issues
    },
  )
}
