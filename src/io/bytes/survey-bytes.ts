/** What the bytes of a text show of its encoding. */
export interface ByteSurvey {
  readonly head: Uint8Array
  /** Letters written in several bytes as UTF-8 does, and bytes over 127 that make none. */
  readonly valid: number
  readonly invalid: number
  /** Pieces of the text that hold bytes over 127. */
  readonly samples: readonly Uint8Array[]
  /** Whether the text was looked at to its end. */
  readonly isWhole: boolean
}

const MOST_SAMPLES = 32
const SAMPLE_BYTES = 64 * 1024

/** Looks at the bytes of a text up to `mostBytes`: plain ASCII, which is nearly all of most files, four at a time. */
export async function surveyBytes(
  chunks: Iterable<Uint8Array>,
  mostBytes: number,
  breathe: () => Promise<void> | undefined,
): Promise<ByteSurvey> {
  const tally = new Utf8Tally()
  const samples: Uint8Array[] = []
  let head = new Uint8Array()
  let seen = 0
  let isWhole = true
  for (const chunk of chunks) {
    if (seen === 0) head = chunk.slice(0, SAMPLE_BYTES)
    const first = tally.add(chunk)
    if (first >= 0 && samples.length < MOST_SAMPLES) {
      // The letter before tells whether a letter is in its place.
      const from = Math.max(0, first - 2)
      samples.push(chunk.slice(from, from + SAMPLE_BYTES))
    }
    seen += chunk.length
    if (seen >= mostBytes) {
      isWhole = false
      break
    }
    const pause = breathe()
    if (pause) await pause
  }
  if (isWhole) tally.end()
  return { head, valid: tally.valid, invalid: tally.invalid, samples, isWhole }
}

/** Counts what is UTF-8 and what is not, as decoders do: https://encoding.spec.whatwg.org/#utf-8-decoder */
class Utf8Tally {
  valid = 0
  invalid = 0
  /** Bytes still to come of the letter begun, and between what the next must be. */
  #needed = 0
  #least = 0x80
  #most = 0xbf

  /** Where the first byte over 127 is; -1 without any. */
  add(bytes: Uint8Array): number {
    const first = findHigh(bytes, 0)
    let at = this.#needed > 0 ? 0 : first
    while (at >= 0 && at < bytes.length) {
      const byte = bytes[at]!
      if (this.#needed > 0) {
        if (byte < this.#least || byte > this.#most) {
          // The byte may begin another letter: it is looked at again.
          this.end()
          continue
        }
        this.#least = 0x80
        this.#most = 0xbf
        if (--this.#needed === 0) this.valid++
      } else if (byte < 0x80) {
        at = findHigh(bytes, at)
        continue
      } else {
        this.#begin(byte)
      }
      at++
    }
    return first
  }

  /** A letter begun that does not go on is none. */
  end(): void {
    if (this.#needed > 0) this.invalid++
    this.#needed = 0
    this.#least = 0x80
    this.#most = 0xbf
  }

  #begin(byte: number): void {
    if (byte < 0xc2 || byte > 0xf4) {
      this.invalid++
      return
    }
    this.#needed = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
    if (byte === 0xe0) this.#least = 0xa0
    if (byte === 0xed) this.#most = 0x9f
    if (byte === 0xf0) this.#least = 0x90
    if (byte === 0xf4) this.#most = 0x8f
  }
}

/** The first byte over 127 from there on; -1 without any. */
function findHigh(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes.byteOffset + at) % 4 !== 0) {
    if (bytes[at]! > 127) return at
    at++
  }
  if (at === bytes.length) return -1
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) >> 2)
  let word = 0
  while (word < words.length && (words[word]! & 0x80808080) === 0) word++
  for (at += word * 4; at < bytes.length; at++) if (bytes[at]! > 127) return at
  return -1
}
