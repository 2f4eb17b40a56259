import type { Issue } from '../domain/kernel/issue'
import type { AppContext } from './context'

/** Tells something once, wherever the user is: it stays until dismissed, and is not told again meanwhile. */
export function tell(
  { store, ports }: Pick<AppContext, 'store' | 'ports'>,
  ...issues: readonly Issue[]
): void {
  const text = JSON.stringify(issues)
  if (store.getState().messages.some((message) => JSON.stringify(message.issues) === text)) return
  const message = { id: ports.clock.newId('message'), issues }
  store.setState(({ messages }) => ({ messages: [...messages, message] }))
}
