import { guessUtf16, readUtf16Mark } from './tell-utf-16'

/** What wraps the text, told by the first bytes; `text` when nothing does. */
export type Container = 'text' | 'gzip' | 'zip' | 'GeoPackage (SQLite)' | 'PDF' | 'XLS' | 'Parquet' | 'binary'

const SIGNATURES: readonly (readonly [Container, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['GeoPackage (SQLite)', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
]

export function sniffContainer(head: Uint8Array): Container {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, index) => head[index] === byte))
  if (signed) return signed[0]
  // A text has no NUL, unless it is UTF-16.
  const isUtf16 = readUtf16Mark(head) !== null || guessUtf16(head) !== null
  return !isUtf16 && head.subarray(0, 4096).includes(0) ? 'binary' : 'text'
}
