import { makeIssue } from '../../domain/kernel/issue'
import { hashBytes } from '../bytes/hash-bytes'
import { type Container, sniffContainer } from '../bytes/sniff-container'
import type { ReadLimits } from '../limits'
import { ReadingStop } from '../reading-stop'

/** A file: its name is only shown, what it is comes from its content. */
export interface FileInput {
  readonly name: string
  readonly bytes: Uint8Array | Blob
}

export interface LoadedBytes {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly container: Container
}

/**
 * A file's bytes, its SHA-256 and what wraps its content.
 *
 * @throws ReadingStop when it is empty, too large or out of reach
 */
export async function loadFile({ bytes: given }: FileInput, limits: ReadLimits): Promise<LoadedBytes> {
  const size = given instanceof Blob ? given.size : given.byteLength
  if (size > limits.fileBytes) {
    throw new ReadingStop(makeIssue('file-too-large', 'error', { bytes: size, limit: limits.fileBytes }))
  }
  // Read even when its size is 0: a folder that was dropped has that size too, and cannot be read.
  const bytes = given instanceof Blob ? await loadBlob(given) : given
  if (size === 0) throw new ReadingStop(makeIssue('file-empty', 'error', {}))
  return { bytes, sha256: await hashBytes(bytes), container: sniffContainer(bytes) }
}

async function loadBlob(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch (error) {
    // A folder, or a file that was moved, changed or forbidden since it was chosen: browsers do not say which.
    const reason = error instanceof Error ? error.name : String(error)
    throw new ReadingStop(makeIssue('file-out-of-reach', 'error', { reason }))
  }
}
