import type { Issue } from '../domain/kernel/issue'
import type { Table } from './table'
import type { OptionTable, Values } from './usage'

/** One file read, as every document lists it. */
export interface InputEntry {
  readonly file: string
  readonly sha256: string
  readonly rows?: number
  readonly features?: number
  /** used + refused = rows, or features. */
  readonly used?: number
  readonly refused?: number
}

/** What a command found: its part of the document, the same as tables, and what can be written to a file. */
export interface Outcome {
  readonly inputs: readonly InputEntry[]
  readonly issues: readonly Issue[]
  readonly content: Readonly<Record<string, unknown>>
  /** Printed, in order. */
  readonly tables: readonly Table[]
  /** The one table that `--out x.csv` holds, with every column. */
  readonly rows?: Table
  /** What `--out x.geojson` holds. */
  readonly features?: readonly GeoJSON.Feature[]
  /** false: an input could not be used; nothing is written. */
  readonly ok: boolean
}

export type Extension = '.json' | '.csv' | '.geojson'

export interface Command {
  /** After « eclaircie »: the name and its options. */
  readonly usage: string
  /** What it answers, in one line. */
  readonly purpose: string
  readonly options: OptionTable
  /** Whether words that belong to no option are files. */
  readonly takesFiles: boolean
  /** What `--out` can write. */
  readonly writes: readonly Extension[]
  /** Throws a UsageError before any work when an option makes no sense. */
  readonly run: (values: Values, files: readonly string[]) => Promise<Outcome>
}

/** Nothing could be answered: every problem is listed, nothing else is said. */
export function refuse(issues: readonly Issue[], inputs: readonly InputEntry[] = []): Outcome {
  return { ok: false, inputs, issues, content: {}, tables: [] }
}
