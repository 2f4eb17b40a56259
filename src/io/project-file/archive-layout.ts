/** The archive's layout, shared by what writes it and what reads it. */
export const PROJECT_ENTRY = 'project.json'

/** `sources/0123456789abcdef-lignes.csv`: found by the hash, readable by a person who unzips the file. */
export function nameSourceEntry(sha256: string, name: string): string {
  return `${sourcePrefix(sha256)}${name.replace(/[^\p{L}\p{N}. _-]/gu, '_')}`
}

export function sourcePrefix(sha256: string): string {
  return `sources/${sha256.slice(0, 16)}-`
}

/** A source's own bytes, as the user gave them. */
export interface SourceBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Refused before anything is decompressed; bytes once decompressed, as the archive declares them. */
export const ARCHIVE_LIMITS = {
  entries: 500,
  projectBytes: 64 * 1024 * 1024,
  allBytes: 2048 * 1024 * 1024,
} as const
