import { decodeSingleByte } from './decode-single-byte'

/**
 * Text that was UTF-8, was taken for Windows-1252 and written as UTF-8 again: « Ã© » for « é ». Each run of letters
 * over U+007F is turned back where that gives UTF-8; one that does not was right, and stays.
 */
export function* repairTwice(texts: Iterable<string>): Generator<string> {
  let rest = ''
  for (const text of texts) {
    const whole = rest + text
    // A run cut between two pieces is turned back in one.
    const held = /[^\0-\u007F]{0,256}$/.exec(whole)!.index
    rest = whole.slice(held)
    if (held > 0) yield repair(whole.slice(0, held))
  }
  if (rest !== '') yield repair(rest)
}

/** How many runs of letters over U+007F were written twice, of how many there are. */
export function countTwice(text: string): { readonly twice: number; readonly runs: number } {
  const runs = text.match(RUN) ?? []
  return { twice: runs.filter((run) => turnBack(run) !== run).length, runs: runs.length }
}

const RUN = /[^\0-\u007F]+/g
const BYTE_OF_SIGN = new Map(
  Array.from({ length: 0x80 }, (_, index) => 0x80 + index).map((byte) => [
    decodeSingleByte(Uint8Array.of(byte), 'windows-1252'),
    byte,
  ]),
)
/** The same few runs come again and again; a text that has many others is not kept in memory for that. */
const MOST_KEPT = 10_000
const turned = new Map<string, string>()

const repair = (text: string) => text.replace(RUN, turnBack)

function turnBack(run: string): string {
  const known = turned.get(run)
  if (known !== undefined) return known
  const bytes = Array.from(run, (sign) => BYTE_OF_SIGN.get(sign))
  const back = bytes.includes(undefined) ? null : decodeUtf8(Uint8Array.from(bytes as number[]))
  const result = back ?? run
  if (turned.size < MOST_KEPT) turned.set(run, result)
  return result
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
