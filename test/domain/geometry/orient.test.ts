import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orient } from '../../../src/domain/geometry/orient'

describe('orient', () => {
  test('is positive on the left, negative on the right, 0 on the line', () => {
    expect(orient(0, 0, 1, 0, 0.5, 1)).toBeGreaterThan(0)
    expect(orient(0, 0, 1, 0, 0.5, -1)).toBeLessThan(0)
    expect(orient(0, 0, 1, 0, 7, 0)).toBe(0)
  })

  test('sees the last bit where plain arithmetic sees a line', () => {
    const up = 0.5 + 2 ** -53
    expect((0.1 - up) * (12 - 0.5) - (0.1 - 0.5) * (12 - up)).not.toBe(0)
    expect(Math.sign(orient(12, 12, 24, 24, 0.5, up))).toBe(1)
    expect(Math.sign(orient(12, 12, 24, 24, up, 0.5))).toBe(-1)
    expect(orient(12, 12, 24, 24, 0.5, 0.5)).toBe(0)
  })

  test('has the sign of exact arithmetic, near the line above all', () => {
    const degree = fc.double({ min: -180, max: 180, noNaN: true }).map(flush)
    const bits = fc.integer({ min: -3, max: 3 })
    fc.assert(
      fc.property(
        degree,
        degree,
        degree,
        degree,
        fc.double({ min: -1, max: 2, noNaN: true }),
        bits,
        (ax, ay, bx, by, t, bit) => {
          const x = flush(ax + t * (bx - ax))
          const y = flush(ay + t * (by - ay) + bit * 2 ** -46)
          expect(Math.sign(orient(ax, ay, bx, by, x, y))).toBe(exactSign(ax, ay, bx, by, x, y))
        },
      ),
      { numRuns: 3_000 },
    )
  })
})

/** Nearer to 0 than any two places on Earth, products underflow. */
const flush = (value: number) => (Math.abs(value) < 1e-100 ? 0 : value)

/** Coordinates as whole multiples of 2⁻¹⁰⁷⁴, which every double is. */
function exact(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const exponent = (bits >> 52n) & 0x7ffn
  const fraction = bits & 0xfffffffffffffn
  const size = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n)
  return bits >> 63n ? -size : size
}

function exactSign(...coordinates: readonly [number, number, number, number, number, number]): number {
  const [ax, ay, bx, by, x, y] = coordinates.map(exact) as [bigint, bigint, bigint, bigint, bigint, bigint]
  const turn = (ax - x) * (by - y) - (ay - y) * (bx - x)
  return turn > 0n ? 1 : turn < 0n ? -1 : 0
}
