import type { Issue } from '../domain/kernel/issue'
import type { AppContext } from './context'

/** Tells something once, wherever the user is: it stays until dismissed. */
export function tell({ store, ports }: AppContext, ...issues: readonly Issue[]): void {
  const message = { id: ports.clock.newId('message'), issues }
  store.setState(({ messages }) => ({ messages: [...messages, message] }))
}
