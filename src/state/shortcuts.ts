import type { AppState, Step } from './app-state'
import { STEPS } from './app-state'
import type { App } from './create-app'

/** A command a user can call by a menu, a key or by its name: one list serves them all. */
export interface Action {
  readonly id: string
  /** Keyboard shortcut in the form « mod+z »; mod is Ctrl, or ⌘ on a Mac. */
  readonly shortcut: string | null
  /** Another key that does the same, where systems differ; menus name the first. */
  readonly alsoBy?: string
  readonly isAvailable: (state: AppState) => boolean
  readonly run: (app: App) => void
}

const hasData = (state: AppState) => state.project.sources.length > 0
const toStep = (step: Step, index: number): Action => ({
  id: `step-${step}`,
  shortcut: `alt+${index + 1}`,
  isAvailable: (state) => step === 'data' || hasData(state),
  run: ({ commands }) => commands.setStep(step),
})

/** Of two on one key the first that is available runs. The sentence of each is in i18n under `action.<id>`. */
export const ACTIONS: readonly Action[] = [
  {
    id: 'undo',
    shortcut: 'mod+z',
    isAvailable: ({ history }) => history.past.length > 0,
    run: ({ commands }) => commands.undoEdit(),
  },
  {
    id: 'redo',
    shortcut: 'mod+shift+z',
    alsoBy: 'mod+y',
    isAvailable: ({ history }) => history.future.length > 0,
    run: ({ commands }) => commands.redoEdit(),
  },
  { id: 'save', shortcut: 'mod+s', isAvailable: hasData, run: ({ commands }) => void commands.saveProject() },
  { id: 'table', shortcut: 'mod+b', isAvailable: hasData, run: ({ commands }) => commands.toggleTable() },
  {
    id: 'stop-placing',
    shortcut: 'escape',
    isAvailable: ({ placing }) => placing !== null,
    run: ({ commands }) => commands.stopPlacing(),
  },
  {
    id: 'clear-selection',
    shortcut: 'escape',
    isAvailable: ({ selection }) => selection.length > 0,
    run: ({ commands }) => commands.select(null),
  },
  ...STEPS.map(toStep),
]

/** The action that keys call for: none while a dialog stands before the page, whose keys those are. */
export function findAction(
  state: AppState,
  pressed: string,
  { isBehindDialog }: { isBehindDialog: boolean },
): Action | undefined {
  if (isBehindDialog) return undefined
  return ACTIONS.find(
    ({ shortcut, alsoBy, isAvailable }) => (shortcut === pressed || alsoBy === pressed) && isAvailable(state),
  )
}
