import { makeIssue } from '../../domain/kernel/issue'
import { fail, type Result } from '../../domain/kernel/result'
import { createBreather } from '../bytes/create-breather'
import { decodeChunks, type Encoding, listEncodings, UndecodableText } from '../bytes/decode-chunks'
import { hashBytes } from '../bytes/hash-bytes'
import { type Container, sniffContainer } from '../bytes/sniff-container'
import { gunzipChunks, sliceChunks } from '../bytes/stream-chunks'
import { READ_LIMITS, type ReadLimits } from '../limits'
import { ReadingStop } from '../reading-stop'
import type { ReadProgress } from '../source'
import type { TextInput } from './text-input'

/** A file: its name is only shown, what it is comes from its content. */
export interface FileInput {
  readonly name: string
  readonly bytes: Uint8Array | Blob
}

/** What was found around a file's text. */
export interface TextOrigin {
  readonly bytes: number
  readonly sha256: string
  readonly container: Container
  readonly encoding: Encoding
}

/**
 * Opens a file as text, through gzip and whatever encoding it has, and hands the text to `read`, piece by piece.
 * A file that is no text, too large or damaged gives a failed Result that names it; nothing is thrown.
 *
 * @param onProgress told now and then, in bytes of the file
 * @param read may be called again, from the beginning, when the text turns out to be in another encoding
 */
export async function readText<T>(
  { name, bytes: given }: FileInput,
  read: (input: TextInput, limits: ReadLimits) => Promise<Result<T>>,
  onProgress: ReadProgress = () => {},
  limits: ReadLimits = READ_LIMITS,
): Promise<Result<{ readonly value: T; readonly origin: TextOrigin }>> {
  try {
    const size = given instanceof Blob ? given.size : given.byteLength
    if (size > limits.fileBytes) {
      throw new ReadingStop(makeIssue('file-too-large', 'error', { bytes: size, limit: limits.fileBytes }))
    }
    // Read even when its size is 0: a folder that was dropped has that size too, and cannot be read.
    const bytes = given instanceof Blob ? await loadBlob(given) : given
    if (size === 0) throw new ReadingStop(makeIssue('file-empty', 'error', {}))
    const sha256 = await hashBytes(bytes)
    const container = sniffContainer(bytes)
    if (container !== 'text' && container !== 'gzip') {
      throw new ReadingStop(makeIssue('file-unrecognised', 'error', { found: container }))
    }
    // A second encoding means a second pass over the file; progress must not go back for that.
    let furthest = 0
    const onRead = (done: number) => {
      furthest = Math.max(furthest, done)
      onProgress(furthest, size)
    }
    const openBytes = () =>
      container === 'gzip'
        ? gunzipChunks(bytes, onRead, limits.decompressedBytes)
        : sliceChunks(bytes, onRead)
    const { encoding, result } = await readDecoded(openBytes, (texts) => read(openTexts(name, texts), limits))
    onProgress(size, size)
    if (!result.ok) return result
    return { ...result, value: { value: result.value, origin: { bytes: size, sha256, container, encoding } } }
  } catch (error) {
    if (error instanceof ReadingStop) return fail({ ...error.issue, file: name })
    throw error
  }
}

/** Reads the text in the first of its possible encodings that suits all of it. */
async function readDecoded<T>(
  openBytes: () => Iterable<Uint8Array>,
  read: (texts: Generator<string>) => Promise<Result<T>>,
): Promise<{ readonly encoding: Encoding; readonly result: Result<T> }> {
  const [head = new Uint8Array()] = openBytes()
  for (const encoding of listEncodings(head)) {
    try {
      return { encoding, result: await read(decodeChunks(openBytes(), encoding)) }
    } catch (error) {
      if (!(error instanceof UndecodableText)) throw error
    }
  }
  throw new ReadingStop(makeIssue('file-unreadable', 'error', { reason: 'encoding' }))
}

/** Enough text to tell a format, a header, a unit and a coordinate system by. */
const HEAD_CHARACTERS = 64 * 1024

/** Reads the beginning ahead, to be judged, and gives all the text to the reader nonetheless. */
function openTexts(name: string, decoded: Generator<string>): TextInput {
  let head = ''
  let next = decoded.next()
  while (!next.done && head.length < HEAD_CHARACTERS) {
    head += next.value
    next = decoded.next()
  }
  const isWhole = next.done === true
  if (isWhole && head.trim() === '') throw new ReadingStop(makeIssue('file-empty', 'error', {}))
  const texts = (function* () {
    yield head
    if (next.done) return
    yield next.value
    yield* decoded
  })()
  return { name, head, isWhole, texts, breathe: createBreather() }
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
