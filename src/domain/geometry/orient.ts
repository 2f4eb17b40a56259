/**
 * On which side of the line a → b the point p lies: positive on the left, negative on the right, 0 exactly on
 * the line. The sign is exact for coordinates that are 0 or have 1e-100 < |c| < 1e100, as degrees and metres do:
 * that is what makes a point on a border belong to one area whatever the order of questions.
 * Method: a floating-point filter, then expansions (J. R. Shewchuk, Adaptive Precision Floating-Point
 * Arithmetic and Fast Robust Geometric Predicates, 1997).
 */
export function orient(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const left = (ax - px) * (by - py)
  const right = (ay - py) * (bx - px)
  const det = left - right
  const bound = FILTER * (Math.abs(left) + Math.abs(right))
  return det > bound || -det > bound ? det : orientExactly(ax, ay, bx, by, px, py)
}

/** (3 + 16 ε) ε with ε = 2⁻⁵³: above this share of the products' sum, rounding cannot have changed the sign. */
const EPSILON = 2 ** -53
const FILTER = (3 + 16 * EPSILON) * EPSILON
/** 2²⁷ + 1 cuts a double into two halves whose products are exact. */
const SPLITTER = 2 ** 27 + 1

function orientExactly(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const sum: number[] = []
  addProduct(sum, ax - px, differenceTail(ax, px), by - py, differenceTail(by, py), 1)
  addProduct(sum, ay - py, differenceTail(ay, py), bx - px, differenceTail(bx, px), -1)
  return sum.findLast((term) => term !== 0) ?? 0
}

/** What a − b loses when it is rounded. */
function differenceTail(a: number, b: number): number {
  const difference = a - b
  const back = a - difference
  return a - (difference + back) + (back - b)
}

/** What a × b loses when it is rounded. */
function productTail(a: number, b: number): number {
  const aHigh = SPLITTER * a - (SPLITTER * a - a)
  const aLow = a - aHigh
  const bHigh = SPLITTER * b - (SPLITTER * b - b)
  const bLow = b - bHigh
  return aLow * bLow - (a * b - aHigh * bHigh - aLow * bHigh - aHigh * bLow)
}

/** Adds sign × (a + aTail) × (b + bTail) to the expansion, without any rounding. */
function addProduct(sum: number[], a: number, aTail: number, b: number, bTail: number, sign: 1 | -1): void {
  for (const [left, right] of [
    [a, b],
    [a, bTail],
    [aTail, b],
    [aTail, bTail],
  ] as const) {
    addTerm(sum, sign * productTail(left, right))
    addTerm(sum, sign * left * right)
  }
}

/** Adds a term to an expansion whose terms do not overlap and grow, and keeps it so. */
function addTerm(sum: number[], term: number): void {
  let carry = term
  for (let i = 0; i < sum.length; i++) {
    const total = carry + sum[i]!
    const part = total - carry
    sum[i] = carry - (total - part) + (sum[i]! - part)
    carry = total
  }
  sum.push(carry)
}
