import { Unzip, UnzipInflate, UnzipPassThrough, unzipSync } from 'fflate'
import { makeIssue } from '../../domain/kernel/issue'
import { ReadingStop } from '../reading-stop'
import { sliceChunks } from './stream-chunks'

export interface ArchiveEntry {
  readonly name: string
  /** Bytes once inflated, as the archive declares them. */
  readonly size: number
}

/** An archive of more files than this is no set of data. */
const MOST_ENTRIES = 10_000

/**
 * What an archive holds, by its directory: nothing is inflated. Folders are left out, and the shadows that macOS adds.
 *
 * @throws ReadingStop when the archive is damaged or holds too many files
 */
export function listEntries(bytes: Uint8Array): ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  unzip(bytes, ({ name, originalSize }) => {
    if (entries.length >= MOST_ENTRIES) {
      throw new ReadingStop(makeIssue('archive-too-full', 'error', { limit: MOST_ENTRIES }))
    }
    if (!name.endsWith('/') && !/(^|\/)(__MACOSX\/|\._)/.test(name))
      entries.push({ name, size: originalSize })
    return false
  })
  return entries
}

/**
 * Inflates some entries, whose declared sizes have to stay within `limit` bytes together.
 *
 * @throws ReadingStop when they do not, or when the archive is damaged
 */
export function inflateEntries(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> {
  let declared = 0
  // fflate gives each entry a buffer of its declared size and never more, so that the declaration binds.
  const inflated = unzip(bytes, ({ name, originalSize }) => {
    if (!isWanted(name)) return false
    declared += originalSize
    if (declared > limit) throw tooLarge(declared, limit)
    return true
  })
  return new Map(Object.entries(inflated))
}

/** One entry inflated piece by piece; stops with an issue as soon as `limit` bytes have come out. */
export function* unzipChunks(
  bytes: Uint8Array,
  entry: string,
  onRead: (done: number) => void,
  limit: number,
): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  let out = 0
  let isDone = false
  const archive = new Unzip((file) => {
    if (file.name !== entry || isDone) return
    file.ondata = (error, data, isLast) => {
      // The library catches what is thrown below and hands it back here.
      if (error) throw error
      out += data.length
      if (out > limit) throw tooLarge(out, limit)
      if (data.length > 0) ready.push(data)
      isDone ||= isLast
    }
    file.start()
  })
  archive.register(UnzipInflate)
  archive.register(UnzipPassThrough)
  for (const chunk of sliceChunks(bytes, onRead, CHUNK_BYTES)) {
    try {
      archive.push(chunk, chunk.byteOffset + chunk.length === bytes.byteOffset + bytes.length)
    } catch (error) {
      throw error instanceof ReadingStop ? error : new ReadingStop(DAMAGED)
    }
    yield* ready.splice(0)
    if (isDone) return
  }
  if (!isDone) throw new ReadingStop(DAMAGED)
}

/** Deflate reaches 1 032 : 1: a piece can become 17 MB at once and no more. */
const CHUNK_BYTES = 16 * 1024

const DAMAGED = makeIssue('file-unreadable', 'error', { reason: 'zip' })

const tooLarge = (bytes: number, limit: number) =>
  new ReadingStop(makeIssue('file-too-large', 'error', { bytes, limit }))

function unzip(
  bytes: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof ReadingStop ? error : new ReadingStop(DAMAGED)
  }
}
