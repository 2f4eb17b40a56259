import type { CoverageAnswer, OutlineSummary, PreparedTerritory, SimulationAnswer } from '../domain/analysis'
import type { Issue } from '../domain/kernel/issue'
import type { Derived } from '../domain/kernel/revision'
import type { Recipe } from '../domain/recipe/recipe'
import type { History } from '../domain/scenario/history'
import type { Project } from '../domain/scenario/project'
import type { ReadingChoices } from '../domain/scenario/reading-choices'
import type { ShadowResult } from '../domain/shadow/shadow-zone'
import type { Bounds } from '../domain/territory/territory'
import type { SourcePreview } from '../io/readers/preview-source'
import type { RefusedRow, SourceSummary } from '../io/source'
import type { EarlierEdition } from './compare-editions'
import type { KeptSummary, StoredFile } from './ports'

export const STEPS = ['data', 'coverage', 'shadow', 'zones', 'scenarios'] as const
export type Step = (typeof STEPS)[number]

/** A file that was read: what the page shows of it. Its columns are with the engine, under the same id. */
export interface LoadedFile {
  readonly file: StoredFile
  readonly summary: SourceSummary
  readonly issues: readonly Issue[]
  readonly refused: readonly RefusedRow[]
}

/** What a reading is of and for: what it takes to try again as the user says. */
export interface ReadingAttempt {
  readonly file: StoredFile
  readonly choices: ReadingChoices
  /** The source whose place the file takes; null where it joins the others. */
  readonly replaces: string | null
  /** What the file is another edition of; null for none. */
  readonly earlier: EarlierEdition | null
}

/** A file being read, or that could not be: it changes nothing else until it is read whole. */
export interface ReadingJob {
  readonly id: string
  readonly name: string
  /** null for a project, which is read in one way. */
  readonly attempt: ReadingAttempt | null
  readonly status: 'reading' | 'failed' | 'cancelled'
  readonly done: number
  readonly total: number
  /** Read so far, where the file has rows. */
  readonly rows: number
  /** How long it had taken when it was last heard of. */
  readonly elapsedMs: number
  readonly issues: readonly Issue[]
}

/** A file looked at before it is read otherwise than it was: one of the project, or one that could not be read. */
export interface Examined {
  readonly of: { readonly kind: 'source' | 'reading'; readonly id: string }
  readonly file: StoredFile
  /** As the next reading will be told. */
  readonly choices: ReadingChoices
  /** The last one, kept while the next is made. */
  readonly preview: SourcePreview | null
  readonly isLooking: boolean
}

export type SelectableKind = 'commune' | 'zone' | 'shadowZone' | 'epci' | 'site' | 'line'
/** One selection for map, table and panel. Ids are dense integers, the EPCI's code, or a line's index among the positions. */
export interface SelectedItem {
  readonly kind: SelectableKind
  readonly id: number | string
}

/** `swipe`: before and after under one divider. */
export type MapMode = 'before' | 'after' | 'swipe' | 'difference'
export type MapLayer = 'communes' | 'zones' | 'shadow' | 'lines' | 'roads' | 'sites'

export type Saved =
  | { readonly state: 'never' }
  | { readonly state: 'saving'; readonly at: number | null }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed'; readonly at: number | null; readonly issues: readonly Issue[] }

export type BusyKind = 'open' | 'save' | 'export' | 'suggest'

export interface AppState {
  // What the user decides
  /** Under what the browser keeps this project: its own, so that no project is kept over another. */
  readonly projectKey: string
  readonly project: Project
  readonly history: History
  readonly files: Readonly<Record<string, LoadedFile>>
  readonly reading: readonly ReadingJob[]
  readonly examined: Examined | null
  /** How the next files are to be read: the import of another project, or of an earlier quarter. */
  readonly recipe: Recipe | null
  // What follows from it
  readonly prepared: Derived<PreparedTerritory>
  readonly outline: Derived<OutlineSummary>
  readonly overlaps: Derived<readonly Issue[]>
  readonly coverage: Derived<CoverageAnswer>
  readonly shadow: Derived<ShadowResult>
  readonly simulations: Readonly<Record<string, Derived<SimulationAnswer>>>
  // Where the user is
  readonly step: Step
  readonly selection: readonly SelectedItem[]
  readonly hovered: SelectedItem | null
  /** The place last asked to be brought into view; asking again makes another value. */
  readonly revealed: Bounds | null
  readonly scenarioId: string | null
  /** The work whose site the next click on the map places. */
  readonly placing: { readonly scenarioId: string; readonly deploymentId: string } | null
  readonly mapMode: MapMode
  readonly layers: Readonly<Record<MapLayer, boolean>>
  readonly hiddenClasses: readonly number[]
  readonly tableOpen: boolean
  readonly locale: 'fr' | 'en'
  readonly theme: 'light' | 'dark' | 'auto'
  // What happened
  /** What the browser keeps of this project by itself. */
  readonly saved: Saved
  /** The project as it was last written to a file that the user keeps, in this visit. */
  readonly inFile: { readonly project: Project; readonly at: number } | null
  /** The projects that the browser keeps, this one and earlier ones: offered and never imposed. */
  readonly kept: readonly KeptSummary[]
  /** Long work under way, which cannot be started again meanwhile. */
  readonly busy: readonly BusyKind[]
  readonly messages: readonly Message[]
}

/** Something to tell the user once; shown until dismissed. */
export interface Message {
  readonly id: string
  readonly issues: readonly Issue[]
}
