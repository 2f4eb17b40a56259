import type { AppContext } from './context'

/** Frees what no project and no undoing can ask for again: the engine's columns, and what the page shows of them. */
export async function forgetSources({ store, ports }: AppContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  store.setState(({ files }) => ({
    files: Object.fromEntries(Object.entries(files).filter(([id]) => !ids.includes(id))),
  }))
  await ports.engine.forget(ids)
}
