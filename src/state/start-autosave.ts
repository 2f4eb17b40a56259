import { autosave } from './commands/save-project'
import type { AppContext } from './context'

/** Long enough to gather a burst of edits, short enough that a crash loses nothing that matters. */
const QUIET_MS = 600

/** Keeps the project in the browser a moment after each change of it, and says what an earlier visit left. */
export function startAutosave(context: AppContext): void {
  const { store, ports } = context
  let timer: ReturnType<typeof setTimeout> | undefined
  store.subscribe(({ project }, previous) => {
    if (project === previous.project || project.sources.length === 0) return
    clearTimeout(timer)
    timer = setTimeout(() => void autosave(context), QUIET_MS)
  })
  void ports.storage.loadLast().then((found) => {
    if (!found.ok || !found.value || store.getState().project.sources.length > 0) return
    store.setState({ recoverable: { name: found.value.project.name, savedAt: found.value.savedAt } })
  })
}
