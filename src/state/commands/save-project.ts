import type { Project } from '../../domain/scenario/project'
import type { AppState, Saved } from '../app-state'
import type { AppContext } from '../context'
import { describeFailure } from '../describe-failure'
import type { StoredFile } from '../ports'

/** The bytes of the project's sources, by content, so that the same file is kept once. */
function collectFiles({ project, files }: AppState): ReadonlyMap<string, StoredFile> {
  return new Map(
    project.sources.flatMap(({ id, sha256 }) => {
      const loaded = files[id]
      return loaded ? [[sha256, loaded.file] as const] : []
    }),
  )
}

/** The project with where the user is in it: what a file and the browser keep. */
const toKeep = ({ project, step, scenarioId }: AppState): Project => ({
  ...project,
  shown: { step, scenarioId },
})

/** The whole project as one file that the user keeps. */
export async function saveProject({ store, ports }: AppContext): Promise<void> {
  const state = store.getState()
  const blob = await ports.files.packProject(toKeep(state), collectFiles(state))
  ports.files.offer(`${fileNameOf(state.project.name)}.eclaircie`, blob)
  store.setState({ inFile: { project: state.project, at: ports.clock.now() } })
}

/** Keeps a project in the browser, under its own key; a failure is shown in the top bar, never silent. */
export async function autosave({ store, ports }: AppContext, state: AppState): Promise<void> {
  const at = state.saved.state === 'never' ? null : state.saved.at
  // Another project may have been opened meanwhile: the top bar speaks of the one on screen.
  const say = (saved: Saved) =>
    store.setState(({ projectKey }) => (projectKey === state.projectKey ? { saved } : {}))
  say({ state: 'saving', at })
  try {
    const result = await ports.storage.saveProject(state.projectKey, toKeep(state), collectFiles(state))
    if (!result.ok) return say({ state: 'failed', at, issues: result.issues })
    store.setState({ kept: result.value.kept })
    say({ state: 'saved', at: result.value.savedAt })
  } catch (error) {
    say({ state: 'failed', at, issues: [describeFailure(error)] })
  }
}

/** A name every file system takes, without accents: « Pays de Saint-Omer » → pays-de-saint-omer. */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'projet'
}
