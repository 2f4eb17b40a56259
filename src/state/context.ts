import type { StoreApi } from 'zustand/vanilla'
import type { AppState } from './app-state'
import type { Ports } from './ports'

/** What every command works on. `refresh` asks for whatever the new state needs computed. */
export interface AppContext {
  readonly store: StoreApi<AppState>
  readonly ports: Ports
  readonly refresh: () => void
}
