/**
 * 64 bits of a text, in two words; the first is never 0, so that 0 can mark what has none. Two FNV-1a hashes with
 * different offsets, mixed at the end so that near texts spread. Two texts among ten million share theirs with a
 * probability of 3 in a million.
 */
export function hashText(text: string): [number, number] {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  return [mix(high) || 1, mix(low ^ high)]
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
