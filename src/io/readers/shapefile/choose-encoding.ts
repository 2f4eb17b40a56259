import { CP850_HIGH } from './cp850'

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
const LANGUAGE_BYTES: Readonly<Record<number, string>> = {
  2: 'cp850',
  3: 'windows-1252',
  4: 'macintosh',
  87: 'windows-1252',
}
/** Letters and signs of French text; another code page turns accents into signs that are not among these. */
const FRENCH = /[àâäáãåçéèêëîïíìôöóòõûüúùÿñœæßÀÂÄÇÉÈÊËÎÏÔÖÛÜÙŒÆ’‘“”«»°º²³–—…€·§\u00A0]/u
const PLAUSIBLE_SHARE = 0.9

/**
 * Tells the encoding of a .dbf by its bytes: text that is valid UTF-8 with accents is UTF-8, whatever the .cpg says;
 * any other is what the .cpg or the language byte says, if that makes French of it, else Windows-1252.
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
  for (const claimed of [nameOf(cpg), LANGUAGE_BYTES[languageByte]]) {
    if (!claimed) continue
    const readText = readerOf(claimed)
    if (isFrench(others, readText)) return { name: claimed, isKnown: true, strays: 0, readText }
  }
  return { name: 'windows-1252', isKnown: false, strays: 0, readText: readerOf('windows-1252') }
}

/** The encoding that a .cpg names, in the ways met: `1252`, `ANSI 1252`, `ISO 88591`, `8859_1`… */
function nameOf(cpg: string | undefined): string | undefined {
  const text = (cpg ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
  if (/1252$|8859(?:1|15)$|latin1$/.test(text))
    return text.endsWith('885915') ? 'iso-8859-15' : 'windows-1252'
  if (/850$/.test(text)) return 'cp850'
  if (/^(?:x?mac.*|10000)$/.test(text)) return 'macintosh'
  return undefined
}

function readerOf(name: string): TextReader {
  if (name === 'cp850') {
    return (bytes) =>
      Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : CP850_HIGH[byte - 128])).join('')
  }
  const decoder = new TextDecoder(name)
  return (bytes) => decoder.decode(bytes)
}

function isFrench(texts: readonly Uint8Array[], readText: TextReader): boolean {
  let signs = 0
  let french = 0
  for (const bytes of texts) {
    for (const sign of readText(bytes)) {
      if (sign <= '\u007F') continue
      signs++
      if (FRENCH.test(sign)) french++
    }
  }
  return french >= signs * PLAUSIBLE_SHARE
}

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
