/** Words a slot: the two of the key, and the rank. */
const SLOT = 3

/** Ranks keys of two words in the order they come, for tens of millions of them, in 24 to 48 bytes each. */
export class KeyIndex {
  #slots = new Uint32Array(SLOT * 4096)
  size = 0

  /** The rank of a key, given to it now if it has none. A key's first word is never 0. */
  add(high: number, low: number): number {
    if (2 * SLOT * this.size >= this.#slots.length) this.#grow()
    const at = locate(this.#slots, high, low)
    if (this.#slots[at] === 0) put(this.#slots, at, high, low, this.size++)
    return this.#slots[at + 2]!
  }

  /** The rank of a key; -1 when it has none. */
  find(high: number, low: number): number {
    const at = locate(this.#slots, high, low)
    return this.#slots[at] === 0 ? -1 : this.#slots[at + 2]!
  }

  #grow(): void {
    const [smaller, larger] = [this.#slots, new Uint32Array(this.#slots.length * 2)]
    for (let at = 0; at < smaller.length; at += SLOT) {
      const [high, low] = [smaller[at]!, smaller[at + 1]!]
      if (high !== 0) put(larger, locate(larger, high, low), high, low, smaller[at + 2]!)
    }
    this.#slots = larger
  }
}

/** Where the slot of a key starts, or the empty one it would take. */
function locate(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length / SLOT - 1
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = slot * SLOT
    if (slots[at] === 0 || (slots[at] === high && slots[at + 1] === low)) return at
  }
}

function put(slots: Uint32Array, at: number, high: number, low: number, rank: number): void {
  slots[at] = high
  slots[at + 1] = low
  slots[at + 2] = rank
}
