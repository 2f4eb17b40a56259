import type { RowKind } from '../kernel/issue'

/** The file does not say. Never 0: 0 kbit/s is « no offer ». */
export const UNKNOWN_SPEED = 0xffffffff
/** The file does not say how many premises the line serves. */
export const UNKNOWN_COUNT = 0xffff

export const LINE_KINDS = ['unknown', 'residential', 'business'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** A column of repeated texts: code 0 is always the empty text, « the file does not say ». */
export interface DictionaryColumn {
  /** Wide when several files together have more different texts than two bytes can number. */
  readonly codes: Uint16Array | Uint32Array
  readonly values: readonly string[]
}

/**
 * Lines as columns, one entry a line, as the files give them: nothing here is derived. A column the file does
 * not have is null, so that it costs nothing. Buffers are transferable.
 */
export interface LineTable {
  readonly count: number
  /** Degrees WGS84; NaN where the line has no position. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** INSEE code as written (checked), code 0 where there is none. */
  readonly commune: DictionaryColumn
  /** kbit/s; UNKNOWN_SPEED where the file does not say. */
  readonly downKbps: Uint32Array
  readonly upKbps: Uint32Array
  /** dB at 300 kHz; NaN where unknown. */
  readonly attenuationDb: Float32Array | null
  /** Metres of copper; NaN where unknown. */
  readonly lengthM: Float32Array | null
  /** Conductor gauge in mm; NaN where unknown. */
  readonly gaugeMm: Float32Array | null
  readonly nra: DictionaryColumn | null
  readonly technology: DictionaryColumn | null
  readonly operator: DictionaryColumn | null
  /** Index into LINE_KINDS. */
  readonly kind: Uint8Array | null
  /** Premises behind the line; UNKNOWN_COUNT where unknown. */
  readonly premises: Uint16Array | null
  /**
   * 64 bits of hash of the building's identifier, two words a line, by which offers from another file find it; two
   * zeros for a line that expects none. null when no line does.
   */
  readonly keys: Uint32Array | null
  /** The same of the identifier of every other line; two zeros for one without. null where `keys` is there, or no line has one. */
  readonly ids: Uint32Array | null
  /** Row or feature in its file: the way back to the raw row. */
  readonly row: Uint32Array
  /** Index into `files`. */
  readonly file: Uint16Array
  readonly files: readonly string[]
  /** What the rows of each file are. */
  readonly rowsAre: readonly RowKind[]
}
