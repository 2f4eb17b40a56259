import { Gunzip } from 'fflate'
import { makeIssue } from '../../domain/kernel/issue'
import { ReadingStop } from '../reading-stop'
import { GzipTrailer, TRAILER_BYTES } from './gzip-trailer'

/**
 * Small enough that the strings cut from one piece die young: with pieces of 1 MiB the collector moves them twice
 * and reading a table takes three times as long.
 */
const CHUNK_BYTES = 64 * 1024
/** Deflate reaches 1 032 : 1, so 16 KiB can become 17 MB at once and no more. */
const GZIP_CHUNK_BYTES = 16 * 1024

/** The bytes in pieces, without copying. `onRead` is told how many bytes have been handed out. */
export function* sliceChunks(
  bytes: Uint8Array,
  onRead: (done: number) => void,
  size = CHUNK_BYTES,
): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) {
    yield bytes.subarray(from, from + size)
    onRead(Math.min(from + size, bytes.length))
  }
}

/** Decompresses gzip piece by piece; stops with an issue on damage and as soon as `limit` bytes have come out. */
export function* gunzipChunks(
  bytes: Uint8Array,
  onRead: (done: number) => void,
  limit: number,
): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  let trailer = new GzipTrailer()
  let out = 0
  const checkMember = (end: number) => {
    if (!trailer.matches(bytes.subarray(end - TRAILER_BYTES, end))) throw new ReadingStop(DAMAGED)
    trailer = new GzipTrailer()
  }
  const gunzip = new Gunzip((data) => {
    out += data.length
    if (out > limit) throw new ReadingStop(makeIssue('file-too-large', 'error', { bytes: out, limit }))
    trailer.add(data)
    if (data.length > 0) ready.push(data)
  })
  // Several gzip files one after another are one.
  gunzip.onmember = checkMember

  for (const chunk of sliceChunks(bytes, onRead, GZIP_CHUNK_BYTES)) {
    const isLast = chunk.byteOffset + chunk.length === bytes.byteOffset + bytes.length
    try {
      gunzip.push(chunk, isLast)
      if (isLast) checkMember(bytes.length)
    } catch (error) {
      throw error instanceof ReadingStop ? error : new ReadingStop(DAMAGED)
    }
    yield* ready.splice(0)
  }
}

const DAMAGED = makeIssue('file-unreadable', 'error', { reason: 'gzip' })
