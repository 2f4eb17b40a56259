import type { Issue } from '../domain/kernel/issue'
import type { Column, Row } from './print-table'

/** One file read, as every document lists it. */
export interface InputEntry {
  readonly file: string
  readonly sha256: string
  readonly rows?: number
  readonly features?: number
  readonly used: number
  readonly refused: number
}

/** What a command found: the document's own part, the same as a table, and what it can draw on a map. */
export interface Outcome {
  readonly inputs: readonly InputEntry[]
  readonly issues: readonly Issue[]
  readonly content: Readonly<Record<string, unknown>>
  readonly tables: readonly Table[]
  readonly features?: readonly GeoJSON.Feature[]
  /** false: an input could not be used, and the content is empty. */
  readonly ok: boolean
}

export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** Wrong words on the command line: said with the usage, exit code 2. */
export class UsageError extends Error {}
