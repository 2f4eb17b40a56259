import type { AppState } from './app-state'
import { autosave } from './commands/save-project'
import type { AppContext } from './context'

/** Long enough to gather a burst of edits, short enough that a crash loses nothing that matters. */
export const AUTOSAVE_QUIET_MS = 600

/** Keeps the project in the browser a moment after each change of it, and says what earlier visits left. */
export function startAutosave(context: AppContext, quietMs: number): void {
  const { store, ports } = context
  let timer: ReturnType<typeof setTimeout> | undefined
  store.subscribe((state, previous) => {
    if (state.projectKey !== previous.projectKey) {
      // Another project takes its place: the last edits of the one that leaves are kept at once.
      if (timer !== undefined) void autosave(context, previous)
      clearTimeout(timer)
      timer = undefined
      return
    }
    const isSame = (['project', 'step', 'scenarioId'] as const).every(
      (part) => state[part] === previous[part],
    )
    if (isSame || !isWorthKeeping(state)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      void autosave(context, store.getState())
    }, quietMs)
  })
  ports.storage
    .listKept()
    .then((found) => found.ok && store.setState({ kept: found.value }))
    // A storage that cannot be read offers nothing; the first save says that nothing can be kept either.
    .catch(() => undefined)
}

/** What was opened and not touched is in its file already; what has been kept once stays up to date. */
function isWorthKeeping({ history, kept, projectKey }: AppState): boolean {
  const isEdited = history.past.length + history.future.length > 0
  return isEdited || kept.some(({ key }) => key === projectKey)
}
