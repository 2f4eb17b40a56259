import { CP850_HIGH } from './cp850'

/** Encodings of one byte a letter, of which every byte is some sign. */
export type SingleByte = 'windows-1252' | 'macintosh' | 'cp850' | 'iso-8859-15'

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  if (encoding === 'cp850') return decodeCp850(bytes)
  let decoder = decoders.get(encoding)
  if (!decoder) {
    decoder = new TextDecoder(encoding)
    decoders.set(encoding, decoder)
  }
  // Nothing is kept for the next call. Without `stream`, Node 20 takes Windows-1252 for Latin-1: no « € », no « œ ».
  return decoder.decode(bytes, { stream: true })
}

const decoders = new Map<SingleByte, TextDecoder>()

const CP850_UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 128 ? byte : CP850_HIGH.charCodeAt(byte - 128),
)
const BYTES_AT_ONCE = 8192

/** The platform decodes no DOS code page. */
function decodeCp850(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    const units = Uint16Array.from(bytes.subarray(from, from + BYTES_AT_ONCE), (byte) => CP850_UNITS[byte]!)
    text += String.fromCharCode(...units)
  }
  return text
}
