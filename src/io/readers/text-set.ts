/**
 * Which texts have been seen, by what `hashText` makes of them, for tens of millions of them, where a Set of strings would take gigabytes and stop
 * at 16 777 216: it keeps 64 bits of hash a text. Two texts among ten million are taken for one with a
 * probability of 3 in a million, which a count of duplicates can bear.
 */
export class TextSet {
  #slots = new Uint32Array(2 * 4096)
  #size = 0

  /** Adds the text of this hash; false when it was there already. */
  add(high: number, low: number): boolean {
    if (this.#size * 2 > this.#slots.length / 2) this.#grow()
    const added = insert(this.#slots, high, low)
    if (added) this.#size++
    return added
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2)
    for (let at = 0; at < this.#slots.length; at += 2) {
      const high = this.#slots[at]!
      if (high !== 0) insert(larger, high, this.#slots[at + 1]!)
    }
    this.#slots = larger
  }
}

/** Open addressing by pairs; a high half of 0 marks an empty slot, so hashes never have it. */
function insert(slots: Uint32Array, high: number, low: number): boolean {
  const mask = slots.length / 2 - 1
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const at = slot * 2
    if (slots[at] === 0) {
      slots[at] = high
      slots[at + 1] = low
      return true
    }
    if (slots[at] === high && slots[at + 1] === low) return false
  }
}
