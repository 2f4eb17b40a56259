import type { AppState } from '../app-state'
import type { AppContext } from '../context'
import type { StoredFile } from '../ports'

/** The bytes of the project's sources, by content, so that the same file is kept once. */
export function collectFiles({ project, files }: AppState): ReadonlyMap<string, StoredFile> {
  return new Map(
    project.sources.flatMap(({ id, sha256 }) => {
      const loaded = files[id]
      return loaded ? [[sha256, loaded.file] as const] : []
    }),
  )
}

/** The whole project as one file that the user keeps. */
export async function saveProject({ store, ports }: AppContext): Promise<void> {
  const state = store.getState()
  const blob = await ports.files.packProject(state.project, collectFiles(state))
  ports.files.offer(`${fileNameOf(state.project.name)}.eclaircie`, blob)
}

/** Keeps the project in the browser; a failure is shown in the top bar, never silent. */
export async function autosave({ store, ports }: AppContext): Promise<void> {
  const state = store.getState()
  const at = state.saved.state === 'never' ? null : state.saved.at
  store.setState({ saved: { state: 'saving', at } })
  const result = await ports.storage.saveProject(state.project, collectFiles(state))
  store.setState({
    saved: result.ok
      ? { state: 'saved', at: result.value.savedAt }
      : { state: 'failed', at, issues: result.issues },
  })
}

/** A name every file system takes, without accents: « Pays de Saint-Omer » → pays-de-saint-omer. */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'projet'
}
