import { makeIssue } from '../../domain/kernel/issue'
import type { Encoding } from '../../domain/scenario/reading-choices'
import { createBreather } from '../bytes/create-breather'
import { decodeChunks, listEncodings, UndecodableText } from '../bytes/decode-chunks'
import { ReadingStop } from '../reading-stop'
import type { TextInput } from './text-input'

/** Opens the bytes of a text from its beginning, piece by piece: plain, or out of what wraps them. */
export type OpenBytes = (onRead: (done: number) => void) => Iterable<Uint8Array>

/**
 * Hands a text to `read`, whatever its encoding, piece by piece.
 *
 * @param onRead told now and then, in bytes of the file
 * @param read may be called again, from the beginning, when the text turns out to be in another encoding
 * @throws ReadingStop when it is no text, or what wraps it is damaged
 */
export async function readText<T>(
  name: string,
  openBytes: OpenBytes,
  onRead: (done: number) => void,
  read: (input: TextInput) => Promise<T>,
): Promise<{ readonly encoding: Encoding; readonly value: T }> {
  // A second encoding means a second pass over the file; progress must not go back for that.
  let furthest = 0
  const advance = (done: number) => {
    furthest = Math.max(furthest, done)
    onRead(furthest)
  }
  const [head = new Uint8Array()] = openBytes(() => {})
  for (const encoding of listEncodings(head)) {
    try {
      const texts = decodeChunks(openBytes(advance), encoding)
      return { encoding, value: await read(openTexts(name, texts)) }
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
