import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildAreaIndex } from '../../../src/domain/geometry/build-area-index'
import { locate } from '../../../src/domain/geometry/locate'
import type { AreaGeometry } from '../../../src/domain/territory/territory'
import { buildBox } from '../../builders/areas'

const square = buildBox(0, 0, 4, 4)
const withHole: AreaGeometry = {
  type: 'Polygon',
  coordinates: [...buildBox(0, 0, 4, 4).coordinates, [...buildBox(1, 1, 2, 2).coordinates[0]!].reverse()],
}
const twoIslands: AreaGeometry = {
  type: 'MultiPolygon',
  coordinates: [buildBox(0, 0, 1, 1).coordinates, buildBox(3, 3, 4, 4).coordinates],
}

describe('locate', () => {
  test('finds the area that holds a point, and none outside', () => {
    const index = buildAreaIndex([square, buildBox(4, 0, 8, 4)])
    expect([locate(index, 1, 1), locate(index, 5, 1), locate(index, 9, 1), locate(index, 1, -1)]).toEqual([
      1, 2, 0, 0,
    ])
  })

  test('gives a point on a shared border to the lowest id', () => {
    expect(locate(buildAreaIndex([square, buildBox(4, 0, 8, 4)]), 4, 2)).toBe(1)
    expect(locate(buildAreaIndex([buildBox(4, 0, 8, 4), square]), 4, 2)).toBe(1)
    expect(locate(buildAreaIndex([square, buildBox(4, 0, 8, 4)]), 4, 2, 1)).toBe(2)
  })

  test('counts the whole border in: corners, sides and the border of a hole', () => {
    const index = buildAreaIndex([withHole])
    for (const [x, y] of [
      [0, 0],
      [4, 4],
      [0, 4],
      [4, 0],
      [2, 0],
      [0, 2],
      [1, 1.5],
      [1, 1],
      [2, 2],
    ]) {
      expect(locate(index, x!, y!), `${x}, ${y}`).toBe(1)
    }
  })

  test('leaves holes out and takes every part of a multipolygon', () => {
    expect(locate(buildAreaIndex([withHole]), 1.5, 1.5)).toBe(0)
    const islands = buildAreaIndex([twoIslands])
    expect([locate(islands, 0.5, 0.5), locate(islands, 2, 2), locate(islands, 3.5, 3.5)]).toEqual([1, 0, 1])
  })

  test('answers 0 for a missing position, and when there is no area', () => {
    expect(locate(buildAreaIndex([square]), Number.NaN, 1)).toBe(0)
    expect(locate(buildAreaIndex([]), 1, 1)).toBe(0)
  })

  test('equals the brute-force answer on any polygons, on their vertices, edges and elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 1, maxLength: 5 }),
        fc.array(place, { minLength: 1 }),
        (areas, points) => {
          const index = buildAreaIndex(areas)
          const asked = [...points, ...areas.flatMap(pointsOnEdges)]
          for (const [x, y] of asked) {
            expect(locate(index, x!, y!), `${x}, ${y}`).toBe(locateByHand(areas, x!, y!))
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** Whole coordinates, halves and thirds: many points fall on vertices, edges and borders of cells. */
const coordinate = fc.oneof(
  fc.integer({ min: -6, max: 6 }),
  fc.integer({ min: -12, max: 12 }).map((n) => n / 2),
  fc.integer({ min: -18, max: 18 }).map((n) => n / 3),
)
const place = fc.tuple(coordinate, coordinate)
const ring = fc.array(place, { minLength: 3, maxLength: 9 }).map((corners) => [...corners, corners[0]!])
const polygon = fc.array(ring, { minLength: 1, maxLength: 2 })
/** Any rings at all, crossing themselves too: even-odd says what is inside. */
const area: fc.Arbitrary<AreaGeometry> = fc.oneof(
  polygon.map((coordinates): AreaGeometry => ({ type: 'Polygon', coordinates })),
  fc
    .array(polygon, { minLength: 1, maxLength: 2 })
    .map((coordinates): AreaGeometry => ({ type: 'MultiPolygon', coordinates })),
)

const ringsOf = (shape: AreaGeometry) =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()

/** Vertices and middles of edges. */
function pointsOnEdges(shape: AreaGeometry): number[][] {
  return ringsOf(shape).flatMap((corners) =>
    corners.slice(1).flatMap(([x, y], i) => [
      [x!, y!],
      [(x! + corners[i]![0]!) / 2, (y! + corners[i]![1]!) / 2],
    ]),
  )
}

/** The lowest area with the point on an edge, or with an odd number of edges west of it: exact, in fractions. */
function locateByHand(areas: readonly AreaGeometry[], x: number, y: number): number {
  const found = areas.findIndex((shape) => {
    let west = 0
    for (const corners of ringsOf(shape)) {
      for (let i = 1; i < corners.length; i++) {
        const [ax, ay] = corners[i - 1]! as [number, number]
        const [bx, by] = corners[i]! as [number, number]
        if (ax === bx && ay === by) continue
        const turn = exactTurn(ax, ay, bx, by, x, y)
        const inBox =
          Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
        if (turn === 0n && inBox) return true
        if (ay > y !== by > y && turn > 0n === by < ay) west++
      }
    }
    return west % 2 === 1
  })
  return found + 1
}

/** Doubles of this test are whole multiples of 2⁻⁶⁰. */
const exact = (value: number): bigint => BigInt(value * 2 ** 30 * 2 ** 30)

function exactTurn(ax: number, ay: number, bx: number, by: number, x: number, y: number): bigint {
  const [a, b, c, d] = [
    exact(ax) - exact(x),
    exact(by) - exact(y),
    exact(ay) - exact(y),
    exact(bx) - exact(x),
  ]
  return a! * b! - c! * d!
}
