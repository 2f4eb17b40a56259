import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { containsPoint } from '../../../src/domain/geometry/contains-point'
import { drawContour } from '../../../src/domain/geometry/draw-contour'
import { measureAreaM2 } from '../../../src/domain/geometry/measure-area'
import { metres } from '../../../src/domain/kernel/units'

/** Metres east and north of a crossroads near Saint-Omer. */
type Place = readonly [east: number, north: number]
const toDegrees = ([east, north]: Place): Position => [2.25 + east / 70_600, 50.75 + north / 111_240]

const draw = (places: readonly Place[], reach = 300): Polygon =>
  drawContour(
    Float64Array.from(places, (place) => toDegrees(place)[0]!),
    Float64Array.from(places, (place) => toDegrees(place)[1]!),
    metres(reach),
  )
const holds = (contour: Polygon, place: Place) => containsPoint(contour, toDegrees(place))

describe('drawContour', () => {
  test('draws a circle of the margin around one point, however many times it is there', () => {
    const contour = draw([
      [0, 0],
      [0, 0],
    ])
    expect(holds(contour, [0, 0])).toBe(true)
    expect(holds(contour, [90, 0])).toBe(false)
    // 60 m of margin: 1.13 ha.
    expect(measureAreaM2(contour) / 10_000).toBeGreaterThan(0.9)
    expect(measureAreaM2(contour) / 10_000).toBeLessThan(1.3)
  })

  test('draws a band around points in a row', () => {
    const contour = draw([
      [0, 0],
      [300, 0],
      [600, 0],
    ])
    expect([holds(contour, [150, 0]), holds(contour, [450, 20]), holds(contour, [300, 90])]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('enters the bay of a village built around a field', () => {
    const arms = Array.from({ length: 11 }, (_, i): Place[] => [
      [i * 200, 0],
      [0, i * 200],
      [2000, i * 200],
    ]).flat()
    const contour = draw(arms)
    expect(holds(contour, [1000, 1500])).toBe(false)
    expect(holds(contour, [2000, 2000])).toBe(true)
  })

  test('holds in one convex contour the points that nothing joins', () => {
    const contour = draw([
      [0, 0],
      [20_000, 0],
      [0, 20_000],
    ])
    for (const place of [
      [0, 0],
      [20_000, 0],
      [0, 20_000],
      [5_000, 5_000],
    ] as const)
      expect(holds(contour, place)).toBe(true)
  })

  test('stays of a size to be drawn, and true, over a whole region', () => {
    const contour = draw(
      Array.from({ length: 2_000 }, (_, i): Place => [i * 50, 3_000 * Math.sin(i / 50)]),
      60,
    )
    expect(contour.coordinates[0]!.length).toBeLessThan(5_000)
    expect(holds(contour, [50_000, 3_000 * Math.sin(1_000 / 50)])).toBe(true)
  })

  test('is a simple counterclockwise ring with every point inside by more than half the margin', () => {
    fc.assert(
      fc.property(chain, fc.constantFrom(100, 300, 1000), (steps, reach) => {
        const places = steps.map(([x, y]): Place => [x * reach, y * reach])
        const contour = draw(places, reach)
        const ring = contour.coordinates[0]!
        expect(ring[0]).toEqual(ring.at(-1))
        expect(signedArea(ring)).toBeGreaterThan(0)
        expect(crossings(ring)).toEqual([])
        const half = reach / 10
        for (const [x, y] of places) {
          for (const [dx, dy] of [
            [0, 0],
            [half, 0],
            [-half, 0],
            [0, half],
            [0, -half],
          ] as const) {
            expect(holds(contour, [x + dx, y + dy]), `${x}, ${y}`).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('does not depend on the order of the points', () => {
    fc.assert(
      fc.property(chain, (steps) => {
        const places = steps.map(([x, y]): Place => [x * 300, y * 300])
        expect(draw([...places].reverse())).toEqual(draw(places))
      }),
    )
  })
})

/** Points each at most one reach from the one before: what a cluster is made of. */
const chain = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.constantFrom(0, 0.3, 0.7, 1)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((moves) => {
    let x = 0
    let y = 0
    return moves.map(([turn, length]): Place => {
      x += length * Math.cos((turn * Math.PI) / 8)
      y += length * Math.sin((turn * Math.PI) / 8)
      return [x, y]
    })
  })

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => {
    const [x0, y0] = ring[i]! as [number, number]
    const [originX, originY] = ring[0]! as [number, number]
    return sum + (x0 - originX) * (y! - originY) - (x! - originX) * (y0 - originY)
  }, 0)
}

/** Pairs of edges, not neighbours, that touch or cross. */
function crossings(ring: readonly Position[]): [number, number][] {
  const edges = ring.length - 1
  const found: [number, number][] = []
  for (let i = 0; i < edges; i++) {
    for (let j = i + 2; j < edges; j++) {
      if (i === 0 && j === edges - 1) continue
      if (meet(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) found.push([i, j])
    }
  }
  return found
}

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const turn = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!))
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
}
