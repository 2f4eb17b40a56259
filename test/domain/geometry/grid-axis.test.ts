import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellOf, isOn, layAxis } from '../../../src/domain/geometry/grid-axis'

const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -60, max: 60, noNaN: true }))
const values = fc.array(value, { minLength: 1, maxLength: 60 }).map((list) => Float64Array.from(list))

describe('an axis of the raster', () => {
  test('has each value in the cell whose bounds hold it', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 80 }), fc.array(value), (given, wanted, others) => {
        const axis = layAxis(given, wanted)
        expect(axis.cells).toBeLessThanOrEqual(wanted)
        for (const asked of [...given, ...others, ...axis.bounds]) {
          const cell = cellOf(axis, asked)
          if (!isOn(axis, asked)) {
            expect(cell).toBe(asked < axis.bounds[0]! ? 0 : axis.cells - 1)
            continue
          }
          expect(axis.bounds[cell]!).toBeLessThanOrEqual(asked)
          if (cell < axis.cells - 1) expect(asked).toBeLessThan(axis.bounds[cell + 1]!)
        }
      }),
      { numRuns: 1_000, examples: [[Float64Array.of(0, 1e-323), 80, []]] },
    )
  })

  test('reaches from the least value to the greatest, and is cut where they crowd', () => {
    const crowd = Float64Array.from({ length: 1_000 }, (_, i) => (i < 20 ? i - 1_000 : i / 1_000))
    const axis = layAxis(crowd, 100)
    expect([axis.bounds[0], axis.bounds.at(-1)]).toEqual([-1_000, 0.999])
    expect(axis.bounds.filter((bound) => bound > 0).length).toBeGreaterThan(90)
  })

  test('made of no value has none on it', () => {
    expect(isOn(layAxis(new Float64Array(0), 1), 0)).toBe(false)
    expect(isOn(layAxis(Float64Array.of(1), 1), Number.NaN)).toBe(false)
  })
})
