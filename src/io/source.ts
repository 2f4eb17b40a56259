import type { Position } from 'geojson'
import type { Issue, RowKind } from '../domain/kernel/issue'
import type { LineTable } from '../domain/lines/line-table'
import type { OfferTable } from '../domain/lines/offer-table'
import type { ReadingChoices } from '../domain/scenario/reading-choices'
import type { CommuneFigures, FigureTableFrame } from '../domain/territory/commune-figures'
import type { ActivityZone, Commune, Site } from '../domain/territory/territory'

/** What a reader found in one file, whatever its kind. */
export interface SourceSummary {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  /** `csv`, `csv.gz`, `geojson`… */
  readonly format: string
  /** The layer, sheet or file of an archive that was read, and all there are; null and none when there is no choice. */
  readonly part: string | null
  readonly parts: readonly string[]
  /** Of tables and attributes; null where the format settles it. */
  readonly encoding: string | null
  /** What it could be in, the likeliest first, from 0 to 1; none where the format or the user settles it. */
  readonly encodings: readonly { readonly encoding: string; readonly score: number }[]
  readonly delimiter: string | null
  readonly delimiters: readonly { readonly delimiter: string; readonly score: number }[]
  /** Of a table: where its header is, as a spreadsheet numbers rows. */
  readonly headerRow: number | null
  readonly decimal: '.' | ',' | null
  /** What the speeds were read in and how that was known; null when the file has no figures of speed. */
  readonly speedUnit: {
    readonly unit: 'bit/s' | 'kbit/s' | 'Mbit/s' | 'Gbit/s'
    /** `values`: guessed, said in an issue, and for the user to correct. */
    readonly known: 'header' | 'values' | 'asked'
  } | null
  /** Of a published table of communes only: what it counts, and whether the user said which networks. */
  readonly communeFigures?: Omit<FigureTableFrame, 'file'> & { readonly isScopeAsked: boolean }
  /** What the coordinates were read as; null when the file has none. */
  readonly crs: string | null
  /** What `read`, `used` and `refused` count. */
  readonly rowsAre: RowKind
  /** Data rows or features read = used + refused. */
  readonly read: number
  readonly used: number
  readonly refused: number
  /** Of the used, those that are a further part of another: `used - merged` things were found. */
  readonly merged: number
  /** Lon/lat WGS84. */
  readonly bbox: readonly [number, number, number, number] | null
  /** Header → role; role null = column kept out, named in an issue. */
  readonly columns: readonly {
    readonly name: string
    readonly role: string | null
  }[]
}

/** How a file is to be read: as the user says, and no further than asked. */
export interface ReadOptions extends ReadingChoices {
  /** Stop after so many rows or features: enough to look at. */
  readonly mostRows?: number
  /** Told what the file shows, before anything is made of it. */
  readonly onGlance?: (glance: Glance) => void
}

/** The beginning of a file as a person would see it: the names of its columns and its first rows. */
export interface Glance {
  /** What draws the rows; none draws those of a table. */
  readonly drawn: 'areas' | 'lines' | 'points' | null
  readonly names: readonly string[]
  readonly rows: readonly {
    readonly row: number
    /** As written; null when the row is not cut as the header is: then its text. */
    readonly cells: readonly string[] | null
    readonly raw?: string
  }[]
}

/** A row that could not be used, kept so that it can be exported: never dropped in silence. */
export interface RefusedRow {
  /** As a spreadsheet numbers it, or the feature's rank; see `RowKind`. */
  readonly row: number
  readonly issue: Issue
  /** The cells as read, joined again, or the feature's JSON cut at 2 000 characters. */
  readonly raw: string
}

export type SourceContent =
  | {
      readonly kind: 'communes'
      readonly communes: readonly Commune[]
      /** Published figures among their properties. */
      readonly figures?: CommuneFigures
    }
  | { readonly kind: 'zones'; readonly zones: readonly ActivityZone[] }
  | { readonly kind: 'lines'; readonly lines: LineTable }
  | { readonly kind: 'offers'; readonly offers: OfferTable }
  | { readonly kind: 'roads'; readonly roads: readonly (readonly Position[])[] }
  | { readonly kind: 'sites'; readonly sites: readonly Site[] }
  | { readonly kind: 'communeFigures'; readonly figures: CommuneFigures }
  | {
      readonly kind: 'evidence'
      readonly rows: readonly Readonly<Record<string, string>>[]
    }

/** One file read. Ids inside are this file's own, from 1; `buildTerritory` gives the dense ones. */
export interface Source {
  readonly summary: SourceSummary
  readonly content: SourceContent
  readonly refused: readonly RefusedRow[]
  readonly issues: readonly Issue[]
}

/** Told now and then while a file is read: bytes done of bytes in all, and rows read so far where it has rows. */
export type ReadProgress = (done: number, total: number, rows: number) => void
