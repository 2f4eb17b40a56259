import type { Issue } from '../../domain/kernel/issue'

/**
 * A file once its format is undone, and before anything is made of it: rows of cells, or features. Each decoder
 * gives this and nothing else; what the rows or features are (communes, zones, lines…) is told from here on in one
 * place, whatever the format.
 */
export interface DecodedFile {
  /** `shapefile`, `gpkg`, `kml`, `xlsx`… as the summary of the source tells it. */
  readonly format: string
  /** What the file holds that could have been chosen (layers, sheets), in its order; empty when it is one thing. */
  readonly parts: readonly string[]
  /** The part decoded; null when the file is one thing. */
  readonly part: string | null
  readonly content: DecodedRows | DecodedFeatures
  /** What decoding had to suppose or repair; `file` is added by the caller. */
  readonly issues: readonly Issue[]
}

/** Cells as text, as a person reads them in the sheet; titles above the header and blank rows included. */
export interface DecodedRows {
  readonly kind: 'rows'
  readonly rows: readonly (readonly string[])[]
}

export interface DecodedFeatures {
  readonly kind: 'features'
  /** GeoJSON features as the file gives them, unchecked, in the file's own coordinates. */
  readonly features: readonly unknown[]
  /** The row of a table that each comes from, as a spreadsheet numbers it; left out, they are numbered from 1. */
  readonly rows?: readonly number[]
  /** The coordinate system that the file names, as an EPSG number; null when it names none that we can tell. */
  readonly epsg: number | null
  /** Encoding of the attributes, when the file leaves it to be told; null otherwise. */
  readonly encoding: string | null
}
