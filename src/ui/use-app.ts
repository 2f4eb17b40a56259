import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { AppState } from '../state/app-state'
import type { App, Commands } from '../state/create-app'

const AppContext = createContext<App | null>(null)
export const AppProvider = AppContext.Provider

function useApp(): App {
  const app = use(AppContext)
  if (!app) throw new Error('AppProvider is missing')
  return app
}

/** What a panel shows: one view, and the panel is drawn again only when its answer changes. */
export function useView<View>(view: (state: AppState) => View): View {
  return useStore(useApp().store, view)
}

/** The only ways to change anything. */
export function useCommands(): Commands {
  return useApp().commands
}

/** The whole application, for what runs an `Action`. */
export { useApp }
