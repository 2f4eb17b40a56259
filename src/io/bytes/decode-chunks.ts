import type { Encoding } from '../../domain/scenario/reading-choices'

/** The bytes are not text in the encoding tried. */
export class UndecodableText extends Error {}

/**
 * The encodings to try in order. A byte order mark settles it; without one a text is UTF-8 when every byte of it
 * says so (which no Windows-1252 text with accents does by chance), and otherwise Windows-1252.
 */
export function listEncodings(head: Uint8Array): readonly Encoding[] {
  if (head[0] === 0xff && head[1] === 0xfe) return ['utf-16le']
  if (head[0] === 0xfe && head[1] === 0xff) return ['utf-16be']
  return ['utf-8', 'windows-1252']
}

/** Text from bytes, without the byte order mark; characters cut between two pieces are put together. */
export function* decodeChunks(chunks: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new UndecodableText(encoding)
    }
  }
  for (const chunk of chunks) {
    const text = decode(chunk)
    if (text !== '') yield text
  }
  const rest = decode()
  if (rest !== '') yield rest
}
