import { type Issue, makeIssue } from '../../domain/kernel/issue'
import { type Result, succeed } from '../../domain/kernel/result'
import { compareUnderstandings } from '../../domain/recipe/compare-understandings'
import { emptyHistory } from '../../domain/scenario/history'
import { DEFAULT_THRESHOLD, type Project, type SourceRef } from '../../domain/scenario/project'
import { type AppState, STEPS } from '../app-state'
import type { AppContext } from '../context'
import { describeUnderstanding } from '../describe-understanding'
import { forgetSources } from '../forget-sources'
import { keepSource } from '../keep-source'
import { listSourceIds } from '../list-source-ids'
import type { StoredFile } from '../ports'
import { type Reading, runReading } from '../run-reading'
import { tell } from '../tell'

/** Opens a project file in place of the present project, or says why it cannot and changes nothing. */
export async function openProjectFile(context: AppContext, file: StoredFile): Promise<void> {
  await runReading(context, { name: file.name, total: file.blob.size }, (reading) =>
    unpackAndAdopt(context, file.blob, reading),
  )
}

/** The demonstration territory, from the page's own origin, at the threshold the user chose if they chose one. */
export async function openDemonstration(context: AppContext): Promise<void> {
  await runReading(context, { name: 'saint-omer.eclaircie', total: 0 }, async (reading) => {
    const blob = await context.ports.files.fetchDemonstration(reading.signal)
    const { threshold } = context.store.getState().project
    return unpackAndAdopt(context, blob, reading, threshold === DEFAULT_THRESHOLD ? {} : { threshold })
  })
}

/** A project that this browser kept, in place of the present one, which it keeps too. */
export async function recoverProject(context: AppContext, key: string): Promise<void> {
  const { store, ports } = context
  const name = store.getState().kept.find((kept) => kept.key === key)?.name ?? ''
  await runReading(context, { name, total: 0 }, async (reading) => {
    const found = await ports.storage.loadKept(key)
    if (!found.ok) return found.issues
    if (!found.value) return [makeIssue('project-not-kept', 'error', { name })]
    return adoptProject(context, found.value.project, found.value.files, reading, key)
  })
}

/** Forgets a project that this browser kept. */
export async function forgetProject(context: AppContext, key: string): Promise<void> {
  const left = await context.ports.storage.forget(key)
  if (left.ok) context.store.setState({ kept: left.value })
  else tell(context, ...left.issues)
}

async function unpackAndAdopt(
  context: AppContext,
  blob: Blob,
  reading: Reading,
  changes: Partial<Project> = {},
): Promise<readonly Issue[]> {
  const { files, clock } = context.ports
  const opened = await files.unpackProject(blob, reading.signal)
  if (!opened.ok) return opened.issues
  const project = { ...opened.value.project, ...changes }
  return adoptProject(context, project, opened.value.files, reading, clock.newId('project'))
}

/**
 * Reads every source of a project again, then replaces the present one. All or nothing: the issues returned
 * say what stopped it, and none means it is done.
 */
async function adoptProject(
  context: AppContext,
  { shown, ...project }: Project,
  files: ReadonlyMap<string, StoredFile>,
  reading: Reading,
  projectKey: string,
): Promise<readonly Issue[]> {
  const { store, refresh } = context
  const read = await readSources(context, project.sources, files, reading)
  if (!read.ok) return read.issues
  // Those of the project left, and no other: another opening or reading may be about to use what it has loaded.
  const left = listSourceIds(store.getState())
  store.setState({
    projectKey,
    project: { ...project, sources: read.value },
    history: emptyHistory,
    saved: { state: 'never' },
    inFile: null,
    ...findPlace(project, shown),
    mapMode: 'before',
    selection: [],
    simulations: {},
  })
  refresh()
  await forgetSources(context, left)
  return []
}

/** Reads sources and hands them to the engine under new ids: all of them, or none is left there. */
async function readSources(
  context: AppContext,
  refs: readonly SourceRef[],
  files: ReadonlyMap<string, StoredFile>,
  { progress, signal }: Reading,
): Promise<Result<readonly SourceRef[]>> {
  const allBytes = refs.reduce((sum, { bytes }) => sum + bytes, 0)
  let bytesBefore = 0
  const sources: SourceRef[] = []
  let isWhole = false
  try {
    for (const ref of refs) {
      const file = files.get(ref.sha256)
      if (!file) throw new Error(`the project file lacks ${ref.name}`)
      const advance = (share: number) => progress(bytesBefore + ref.bytes * share, allBytes, 0)
      const options = ref.readAs ?? {}
      const read = await context.ports.files.read(
        file,
        options,
        (done, total) => advance(total > 0 ? done / total : 0),
        signal,
      )
      if (!read.ok) return read
      const { summary, issues } = read.value
      const understood = describeUnderstanding(summary, issues)
      const told = ref.understood ? compareUnderstandings(ref.understood, understood) : []
      const { id } = await keepSource(context, file, options, read.value, signal, told)
      sources.push({ ...ref, id, understood })
      advance(1)
      bytesBefore += ref.bytes
    }
    signal.throwIfAborted()
    isWhole = true
    return succeed(sources)
  } finally {
    const ids = sources.map(({ id }) => id)
    if (!isWhole) await forgetSources(context, ids)
  }
}

/** Back where the project was left, as far as that still exists. */
function findPlace({ scenarios }: Project, shown: Project['shown']): Pick<AppState, 'step' | 'scenarioId'> {
  const step = STEPS.find((known) => known === shown?.step) ?? 'coverage'
  if (!shown) return { step, scenarioId: scenarios[0]?.id ?? null }
  return { step, scenarioId: scenarios.find(({ id }) => id === shown.scenarioId)?.id ?? null }
}
