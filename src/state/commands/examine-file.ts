import type { ReadingChoices } from '../../domain/scenario/reading-choices'
import type { Examined, ReadingAttempt } from '../app-state'
import type { AppContext } from '../context'
import { describeFailure } from '../describe-failure'
import { replaceSource } from '../replace-source'
import { dismissReading } from '../run-reading'
import { tell } from '../tell'
import { importFileAs, readOtherwise } from './import-files'

/** The look under way: a newer one ends it. */
let looking = new AbortController()

/** Looks at a file of the project, as it is read, to read it otherwise. */
export async function examineSource(context: AppContext, id: string): Promise<void> {
  const { files, project } = context.store.getState()
  const ref = project.sources.find((source) => source.id === id)
  const file = files[id]?.file
  if (ref && file) await examine(context, { of: { kind: 'source', id }, file, choices: ref.readAs ?? {} })
}

/** Looks at a file that could not be read, to say what it does not. */
export async function examineReading(context: AppContext, jobId: string): Promise<void> {
  const attempt = findAttempt(context, jobId)
  if (attempt) await examine(context, { of: { kind: 'reading', id: jobId }, ...attempt })
}

/** Looks again at the file examined, read as the user now says. */
export async function examineAs(context: AppContext, choices: ReadingChoices): Promise<void> {
  const { examined } = context.store.getState()
  if (examined) await examine(context, { ...examined, choices })
}

export function stopExamining({ store }: AppContext): void {
  looking.abort()
  store.setState({ examined: null })
}

/** Reads the whole file examined as the user said, for what it was meant. Undone as one step. */
export async function readAsExamined(context: AppContext): Promise<void> {
  const { examined } = context.store.getState()
  if (!examined) return
  const { of, file, choices } = examined
  stopExamining(context)
  if (of.kind === 'source') return readOtherwise(context, of.id, choices)
  const attempt = findAttempt(context, of.id)
  dismissReading(context, of.id)
  const { sources } = context.store.getState().project
  // Its place may be gone meanwhile: it joins the others then.
  if (attempt?.replaces && sources.some(({ id }) => id === attempt.replaces))
    await replaceSource(context, attempt.replaces, file, choices, attempt.earlier)
  else await importFileAs(context, file, choices, { earlier: attempt?.earlier ?? null })
}

const findAttempt = ({ store }: AppContext, jobId: string): ReadingAttempt | null =>
  store.getState().reading.find(({ id }) => id === jobId)?.attempt ?? null

async function examine(
  context: AppContext,
  { of, file, choices }: Pick<Examined, 'of' | 'file' | 'choices'>,
): Promise<void> {
  const { store, ports } = context
  looking.abort()
  looking = new AbortController()
  const { signal } = looking
  const before = store.getState().examined
  const preview = before?.of.id === of.id ? before.preview : null
  store.setState({ examined: { of, file, choices, preview, isLooking: true } })
  try {
    const preview = await ports.files.preview(file, choices, signal)
    if (!signal.aborted) store.setState({ examined: { of, file, choices, preview, isLooking: false } })
  } catch (error) {
    if (signal.aborted) return
    store.setState({ examined: null })
    tell(context, describeFailure(error, file.name))
  }
}
