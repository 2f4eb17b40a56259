import { Gunzip } from 'fflate'
import { makeIssue } from '../../domain/kernel/issue'
import { ReadingStop } from '../reading-stop'

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
  const gunzip = new Gunzip((data) => ready.push(data))
  let out = 0
  for (const chunk of sliceChunks(bytes, onRead, GZIP_CHUNK_BYTES)) {
    const isLast = chunk.byteOffset + chunk.length === bytes.byteOffset + bytes.length
    try {
      gunzip.push(chunk, isLast)
    } catch {
      throw new ReadingStop(makeIssue('file-unreadable', 'error', { reason: 'gzip' }))
    }
    for (const data of ready.splice(0)) {
      out += data.length
      if (out > limit) throw new ReadingStop(makeIssue('file-too-large', 'error', { bytes: out, limit }))
      if (data.length > 0) yield data
    }
  }
}
