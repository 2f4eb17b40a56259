import { createStore, type StoreApi } from 'zustand/vanilla'
import { createProject } from '../domain/scenario/create-project'
import { emptyHistory } from '../domain/scenario/history'
import type { AppState } from './app-state'
import * as editProject from './commands/edit-project'
import * as editScenario from './commands/edit-scenario'
import * as examineFile from './commands/examine-file'
import * as exportCommands from './commands/export-results'
import * as importFiles from './commands/import-files'
import * as navigate from './commands/navigate'
import * as openProject from './commands/open-project'
import * as placeSite from './commands/place-site'
import * as recipeCommands from './commands/recipe'
import * as revealCommands from './commands/reveal'
import * as saveProject from './commands/save-project'
import type { AppContext } from './context'
import type { Ports } from './ports'
import { createRefresh } from './refresh'
import { runCommand } from './run-command'
import { cancelReading, dismissReading } from './run-reading'
import { AUTOSAVE_QUIET_MS, startAutosave } from './start-autosave'

const ALL_COMMANDS = {
  ...editProject,
  ...editScenario,
  ...examineFile,
  ...exportCommands,
  ...importFiles,
  ...navigate,
  ...openProject,
  ...placeSite,
  ...recipeCommands,
  ...revealCommands,
  ...saveProject,
  cancelReading,
  dismissReading,
}

/** A command as the page calls it: the context is already given. */
type Bound<F> = F extends (context: AppContext, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never
type BindableName = {
  [K in keyof typeof ALL_COMMANDS]: (typeof ALL_COMMANDS)[K] extends (
    context: AppContext,
    ...rest: never
  ) => unknown
    ? K
    : never
}[keyof typeof ALL_COMMANDS]
export type Commands = { readonly [K in BindableName]: Bound<(typeof ALL_COMMANDS)[K]> }

export interface App {
  readonly store: StoreApi<AppState>
  readonly commands: Commands
  /** A piece of the map: it follows from the files and is no part of the state. */
  readonly readTile: Ports['engine']['tile']
}

/** The application without a page: a store that only its commands write. */
export function createApp(
  ports: Ports,
  preferences: Partial<Pick<AppState, 'locale' | 'theme'>> = {},
  quietMs = AUTOSAVE_QUIET_MS,
): App {
  const store = createStore<AppState>(() => ({
    ...createInitialState(ports.clock.newId('project')),
    ...preferences,
  }))
  const context: AppContext = { store, ports, refresh: createRefresh(store, ports) }
  const commands = Object.fromEntries(
    Object.entries(ALL_COMMANDS).map(([name, command]) => [
      name,
      (...rest: never[]) =>
        runCommand(context, name, () =>
          (command as (context: AppContext, ...rest: never[]) => unknown)(context, ...rest),
        ),
    ]),
  ) as unknown as Commands
  startAutosave(context, quietMs)
  return { store, commands, readTile: ports.engine.tile }
}

function createInitialState(projectKey: string): AppState {
  return {
    projectKey,
    project: createProject(),
    history: emptyHistory,
    files: {},
    reading: [],
    examined: null,
    recipe: null,
    prepared: { state: 'absent' },
    outline: { state: 'absent' },
    overlaps: { state: 'absent' },
    coverage: { state: 'absent' },
    shadow: { state: 'absent' },
    simulations: {},
    step: 'data',
    selection: [],
    hovered: null,
    revealed: null,
    scenarioId: null,
    placing: null,
    mapMode: 'before',
    layers: { communes: true, zones: true, shadow: true, lines: false, roads: true, sites: false },
    hiddenClasses: [],
    tableOpen: true,
    locale: 'fr',
    theme: 'auto',
    saved: { state: 'never' },
    inFile: null,
    kept: [],
    busy: [],
    messages: [],
  }
}
