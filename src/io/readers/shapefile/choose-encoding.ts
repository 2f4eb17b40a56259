import { decodeSingleByte, type SingleByte } from '../../bytes/decode-single-byte'
import { rankSingleBytes } from '../../bytes/rank-encodings'
import { FrenchScore } from '../../bytes/score-french'

export type TextReader = (bytes: Uint8Array) => string

/** How the text of a .dbf is to be read. */
export interface ChosenEncoding {
  readonly name: string
  /** The content spoke, or the file told and the content agrees; else it was supposed. */
  readonly isKnown: boolean
  /** Cells that are not in it, and are read in Windows-1252 instead. */
  readonly strays: number
  readonly readText: TextReader
}

/** What the bytes 29 met in French files say; the others say nothing that can be read here. */
const LANGUAGE_BYTES: Readonly<Record<number, SingleByte>> = {
  2: 'cp850',
  3: 'windows-1252',
  4: 'macintosh',
  87: 'windows-1252',
}
/** What is claimed is believed unless another encoding makes so much more French of the text. */
const DISBELIEF = 0.1

/**
 * Tells the encoding of a .dbf by its bytes: text that is valid UTF-8 with accents is UTF-8, whatever the .cpg says;
 * any other is what the .cpg or the language byte says, if that makes French of it, else what makes most.
 *
 * @param texts every piece of text of the table
 * @param cpg the content of the .cpg; undefined without one
 */
export function chooseEncoding(
  texts: Iterable<Uint8Array>,
  cpg: string | undefined,
  languageByte: number,
): ChosenEncoding {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const readUtf8 = (bytes: Uint8Array): string | null => {
    try {
      return utf8.decode(withoutCutEnd(bytes))
    } catch {
      return null
    }
  }
  let valid = 0
  const others: Uint8Array[] = []
  // Text whose only accent is its last byte: a letter of UTF-8 cut by the width of the field, or one of Latin-1.
  const doubtful: Uint8Array[] = []
  for (const bytes of texts) {
    if (isAscii(bytes)) continue
    if (readUtf8(bytes) === null) others.push(bytes)
    else if (isAscii(withoutCutEnd(bytes))) doubtful.push(bytes)
    else valid++
  }
  const isPlain = valid + others.length + doubtful.length === 0
  if (isPlain || (valid > 0 && valid >= others.length)) {
    const readStray = readerOf('windows-1252')
    const readText: TextReader = (bytes) => readUtf8(bytes) ?? readStray(bytes)
    return { name: 'utf-8', isKnown: true, strays: others.length, readText }
  }
  for (const bytes of doubtful) others.push(bytes)
  const [likeliest] = rankSingleBytes(others)
  for (const claimed of [nameOf(cpg), LANGUAGE_BYTES[languageByte]]) {
    if (!claimed) continue
    const readText = readerOf(claimed)
    const french = new FrenchScore()
    for (const bytes of others) {
      if (french.isFull) break
      french.add(readText(bytes))
    }
    if (french.share >= likeliest.score - DISBELIEF)
      return { name: claimed, isKnown: true, strays: 0, readText }
  }
  const { encoding } = likeliest
  return { name: encoding, isKnown: false, strays: 0, readText: readerOf(encoding) }
}

/** The encoding that a .cpg names, in the ways met: `1252`, `ANSI 1252`, `ISO 88591`, `8859_1`… */
function nameOf(cpg: string | undefined): SingleByte | undefined {
  const text = (cpg ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
  if (/1252$|8859(?:1|15)$|latin1$/.test(text))
    return text.endsWith('885915') ? 'iso-8859-15' : 'windows-1252'
  if (/850$/.test(text)) return 'cp850'
  if (/^(?:x?mac.*|10000)$/.test(text)) return 'macintosh'
  return undefined
}

const readerOf =
  (encoding: SingleByte): TextReader =>
  (bytes) =>
    decodeSingleByte(bytes, encoding)

/** Writers cut text at the width of the field, in the middle of a letter if need be: that part is left out. */
function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back && bytes.length > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 128)
