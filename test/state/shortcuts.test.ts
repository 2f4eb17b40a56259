import { expect, it } from 'vitest'
import type { AppState } from '../../src/state/app-state'
import { findAction } from '../../src/state/shortcuts'

/** Something to undo, something to redo, one file: every key has something to do. */
const state = {
  history: { past: [{}], future: [{}] },
  project: { sources: [{}] },
  placing: null,
  selection: [],
} as unknown as AppState
const onPage = { isBehindDialog: false }

it('keeps the keys of the page from acting behind a dialog', () => {
  for (const pressed of ['mod+z', 'mod+shift+z', 'mod+b', 'alt+2']) {
    expect(findAction(state, pressed, onPage), pressed).toBeDefined()
    expect(findAction(state, pressed, { isBehindDialog: true }), pressed).toBeUndefined()
  }
})

it('does again by the keys of either habit', () => {
  expect(findAction(state, 'mod+y', onPage)?.id).toBe('redo')
  expect(findAction(state, 'mod+shift+z', onPage)?.id).toBe('redo')
})
