import type { Encoding } from '../../domain/scenario/reading-choices'
import { decodeSingleByte } from './decode-single-byte'
import { repairTwice } from './repair-twice'

/** What stands in a text for what could not be read. */
export const UNREADABLE = '\uFFFD'

/**
 * Text from bytes, without the byte order mark; characters cut between two pieces are put together. What is not of
 * the encoding becomes U+FFFD.
 */
export function decodeChunks(chunks: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  return encoding === 'utf-8-twice' ? repairTwice(decode(chunks, 'utf-8')) : decode(chunks, encoding)
}

function* decode(
  chunks: Iterable<Uint8Array>,
  encoding: Exclude<Encoding, 'utf-8-twice'>,
): Generator<string> {
  if (encoding === 'windows-1252' || encoding === 'macintosh' || encoding === 'cp850') {
    for (const chunk of chunks) if (chunk.length > 0) yield decodeSingleByte(chunk, encoding)
    return
  }
  const decoder = new TextDecoder(encoding)
  for (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
