import { useEffect } from 'react'
import { findAction } from '../../state/shortcuts'
import { useApp } from '../use-app'

/**
 * Listens to the keyboard for the list of actions; a field being typed in keeps its own keys, and behind a dialog
 * nothing changes.
 */
export function useShortcuts(): void {
  const app = useApp()
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const pressed = nameKeys(event)
      const action = findAction(app.store.getState(), pressed, { isBehindDialog: isDialogOpen() })
      if (!action || (isTyping(event.target) && !isForEveryone(pressed))) return
      event.preventDefault()
      action.run(app)
    }
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [app])
}

/** The combination in the form of the list: « mod+shift+z ». Digits are told by their place: AZERTY shifts them. */
function nameKeys(event: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  const key = event.altKey && digit ? digit : event.key.toLowerCase()
  const parts = [
    event.ctrlKey || event.metaKey ? 'mod' : '',
    event.shiftKey ? 'shift' : '',
    event.altKey ? 'alt' : '',
    key,
  ]
  return parts.filter(Boolean).join('+')
}

const isDialogOpen = () => document.querySelector('[aria-modal="true"]') !== null

const isForEveryone = (pressed: string) => pressed === 'mod+s' || pressed.startsWith('alt+')

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
