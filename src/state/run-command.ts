import type { BusyKind } from './app-state'
import type { AppContext } from './context'
import { describeFailure } from './describe-failure'
import { tell } from './tell'

/** Long work that a second click must not start again, and what the page shows as busy meanwhile. */
const BUSY: Readonly<Record<string, BusyKind>> = {
  openDemonstration: 'open',
  recoverProject: 'open',
  saveProject: 'save',
  exportTable: 'export',
  exportLayer: 'export',
  exportRefused: 'export',
  exportRecipe: 'export',
  suggestDeployments: 'suggest',
}

/**
 * Runs a command for the page. What a port threw becomes a message, never a rejection nobody hears; a call of
 * work that is under way already does nothing.
 */
export function runCommand(context: AppContext, name: string, command: () => unknown): unknown {
  const { store } = context
  const kind = BUSY[name]
  if (kind && store.getState().busy.includes(kind)) return Promise.resolve()
  const answer = command()
  if (!(answer instanceof Promise)) return answer
  if (kind) store.setState(({ busy }) => ({ busy: [...busy, kind] }))
  return answer
    .catch((error: unknown) => tell(context, describeFailure(error)))
    .finally(() => {
      if (kind) store.setState(({ busy }) => ({ busy: busy.filter((other) => other !== kind) }))
    })
}
