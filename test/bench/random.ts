export interface Random {
  /** From 0 to under 1. */
  unit(): number
  /** From −size to under size. */
  spread(size: number): number
  /** A whole number from 0 to under limit. */
  below(limit: number): number
}

/** Mulberry32: small, fast, the same sequence everywhere for a seed. */
export function createRandom(seed: number): Random {
  let state = seed
  const unit = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    unit,
    spread: (size) => (2 * unit() - 1) * size,
    below: (limit) => Math.floor(unit() * limit),
  }
}
