export type Utf16 = 'utf-16le' | 'utf-16be'

const BYTES_JUDGED = 4096
const FEWEST_BYTES = 8

/** By the mark at the beginning; null without one. */
export function readUtf16Mark(head: Uint8Array): Utf16 | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}

/**
 * UTF-16 without its mark: Western letters, figures and signs all have one byte of 0, on the same side; no other
 * text has any. Null when it is none.
 */
export function guessUtf16(head: Uint8Array): Utf16 | null {
  const length = Math.min(head.length, BYTES_JUDGED)
  if (length < FEWEST_BYTES) return null
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (head[at] === 0) zeros[at % 2]!++
  const [even, odd] = zeros as [number, number]
  const most = length / 2
  if (even === 0 && odd > most * 0.75) return 'utf-16le'
  return odd === 0 && even > most * 0.75 ? 'utf-16be' : null
}
