/** What is refused before it can exhaust a browser tab's memory; bytes unless said. */
export interface ReadLimits {
  /** The file itself: it is held whole while its SHA-256 is computed, which Web Crypto does in one piece. */
  readonly fileBytes: number
  /** A compressed file once decompressed, which is streamed and never held whole (CSV). */
  readonly decompressedBytes: number
  /** A JSON text, which has to be held whole: JavaScript strings end near 536 million characters. */
  readonly jsonCharacters: number
}

const MEBIBYTE = 1024 * 1024

export const READ_LIMITS: ReadLimits = {
  fileBytes: 1024 * MEBIBYTE,
  decompressedBytes: 4096 * MEBIBYTE,
  jsonCharacters: 400 * MEBIBYTE,
}

/** A record of delimited text past one of these is no row: it is refused, and the next ones are read. */
export const CSV_LIMITS = {
  /** Characters: an opening quote that is never closed is given up there. */
  recordCharacters: 8 * MEBIBYTE,
  /** As many as a spreadsheet can hold. */
  columns: 16_384,
} as const

/** Rows refused, each kept with its text and its reason: past them the file is not what it seems. */
export const MOST_REFUSED = 500_000
