import type {
  CoverageAnswer,
  OutlineSummary,
  PreparedTerritory,
  PrepareRequest,
  SimulateRequest,
  SimulationAnswer,
  WriteCommunesRequest,
} from '../domain/analysis'
import type { Threshold } from '../domain/coverage/coverage'
import type { Issue } from '../domain/kernel/issue'
import type { Result } from '../domain/kernel/result'
import type { Recipe } from '../domain/recipe/recipe'
import type { Deployment, Project } from '../domain/scenario/project'
import type { ReadingChoices } from '../domain/scenario/reading-choices'
import type { ShadowParameters, ShadowResult } from '../domain/shadow/shadow-zone'
import type { SourcePreview } from '../io/readers/preview-source'
import type { ReadProgress, SourceContent } from '../io/source'
import type { BrowserStorage } from '../io/storage/browser-storage'
import type { TileRequest } from '../workers/commune-tiles'
import type { Sealed } from '../workers/pack-value'
import type { SealedSource } from '../workers/seal-source'

export type { KeptSummary } from '../io/storage/browser-storage'

/** The `name` of the error with which the calls under way end when the engine stops; the next starts another. */
export const ENGINE_STOPPED = 'EngineStopped'

/** The resident engine: it keeps the sources' columns and answers questions about the last `prepare`. */
export interface EnginePort {
  /** Gives the content away: its buffers are transferred. `readAgain` serves an engine that stopped. */
  load(
    sourceId: string,
    content: Sealed<SourceContent>,
    readAgain: () => Promise<Sealed<SourceContent>>,
  ): Promise<void>
  /** Frees what nothing will ask for again. */
  forget(sourceIds: readonly string[]): Promise<void>
  prepare(request: PrepareRequest): Promise<PreparedTerritory>
  outline(): Promise<OutlineSummary>
  overlaps(): Promise<readonly Issue[]>
  /** A piece of the map of the communes. */
  tile(request: TileRequest): Promise<Uint8Array<ArrayBuffer>>
  writeCommunes(request: WriteCommunesRequest): Promise<Blob>
  coverage(threshold: Threshold): Promise<CoverageAnswer>
  shadow(parameters: ShadowParameters): Promise<ShadowResult>
  simulate(request: SimulateRequest): Promise<SimulationAnswer>
  suggest(request: SimulateRequest): Promise<readonly Deployment[]>
}

/** A file's bytes, kept as the browser keeps them: on disk where it can. */
export interface StoredFile {
  readonly name: string
  readonly blob: Blob
}

/** Everything that turns bytes into values and back, each call in a worker of its own. */
export interface FilesPort {
  /** Rejects with an AbortError when cancelled. */
  read(
    file: StoredFile,
    choices: ReadingChoices,
    progress: ReadProgress,
    signal: AbortSignal,
  ): Promise<Result<SealedSource>>
  /** The beginning of the file, and what would be made of it. Rejects with an AbortError when cancelled. */
  preview(file: StoredFile, choices: ReadingChoices, signal: AbortSignal): Promise<SourcePreview>
  /** Whether the file is a project: told by its content. One that cannot be read is none. */
  isProject(file: StoredFile): Promise<boolean>
  /** The recipe that a file is; null when it is something else. */
  readRecipe(file: StoredFile): Promise<Result<Recipe> | null>
  writeRecipe(recipe: Recipe): Promise<Blob>
  packProject(project: Project, files: ReadonlyMap<string, StoredFile>): Promise<Blob>
  /** Rejects with an AbortError when cancelled. */
  unpackProject(
    blob: Blob,
    signal: AbortSignal,
  ): Promise<Result<{ project: Project; files: ReadonlyMap<string, StoredFile> }>>
  writeTable(table: ExportTable, flavour: 'excel-fr' | 'neutral'): Promise<Blob>
  /** `members` are told beside the features, for whoever finds the file later. */
  writeGeoJson(
    features: readonly GeoJSON.Feature[],
    members: Readonly<Record<string, unknown>>,
  ): Promise<Blob>
  /** Offers the file to the user: a download. */
  offer(name: string, blob: Blob): void
  /** The demonstration project, from the page's own origin. */
  fetchDemonstration(signal: AbortSignal): Promise<Blob>
}

export type ExportCell = string | number | boolean | null
/** A table to write: text columns stay text whatever they look like. */
export interface ExportTable {
  readonly columns: readonly { readonly name: string; readonly type: 'text' | 'number' | 'boolean' }[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** Autosave in the browser. */
export type StoragePort = BrowserStorage

export interface ClockPort {
  now(): number
  /** A new identifier, unique in the project. */
  newId(prefix: string): string
}

export interface Ports {
  readonly engine: EnginePort
  readonly files: FilesPort
  readonly storage: StoragePort
  readonly clock: ClockPort
}
