import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { flattenRings } from '../../../src/domain/geometry/build-area-index'
import { containsPoint } from '../../../src/domain/geometry/contains-point'
import { measureAreaM2 } from '../../../src/domain/geometry/measure-area'
import { findDuplicateAreas } from '../../../src/domain/geometry/repair/find-duplicate-areas'
import { findSelfIntersections } from '../../../src/domain/geometry/repair/find-self-intersections'
import { findSlivers, isEmptyArea, SLIVER } from '../../../src/domain/geometry/repair/find-slivers'
import { meetEdges } from '../../../src/domain/geometry/repair/meet-edges'
import { repairPolygon } from '../../../src/domain/geometry/repair/repair-polygon'
import { rewindRings } from '../../../src/domain/geometry/repair/rewind-rings'
import { signedArea } from '../../../src/domain/geometry/repair/signed-area'
import type { AreaGeometry } from '../../../src/domain/territory/territory'
import { hasSharedData, SHARED } from '../../io/shared-data'

const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings.map(close) })
const close = (ring: Position[]) => [...ring, ring[0]!]
const faultsOf = (...areas: AreaGeometry[]) => findSelfIntersections(flattenRings(areas))
const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
]
const bowTie = polygon([
  [0, 0],
  [2, 2],
  [2, 0],
  [0, 2],
])

/** Signed area of all rings: what is left of a valid geometry's holes and parts. */
const flatArea = (geometry: AreaGeometry | null) =>
  (geometry === null
    ? []
    : geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.coordinates.flat()
  ).reduce((sum, ring) => sum + signedArea(ring), 0)

describe('findSelfIntersections', () => {
  test('finds a crossing, and where it is', () => {
    expect(faultsOf(polygon(square(0, 0, 1)), bowTie)).toEqual([{ area: 2, kind: 'cross', x: 1, y: 1 }])
  })

  test('finds a ring that touches itself, once, and a spike', () => {
    const eight = polygon([
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
    ])
    expect(faultsOf(eight)).toEqual([{ area: 1, kind: 'touch', x: 1, y: 1 }])
    const spiked = polygon([
      [0, 0],
      [2, 0],
      [2, 2],
      [2, 3],
      [2, 2],
      [0, 2],
    ])
    expect(faultsOf(spiked).map(({ kind }) => kind)).toContain('overlap')
  })

  test('says nothing of sound areas: rings that touch, repeated vertices, straight runs', () => {
    const holed = polygon(square(0, 0, 4), [
      [0, 0],
      [1, 2],
      [2, 1],
    ])
    const repeated = polygon([
      [0, 0],
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 2],
      [2, 2],
      [0, 2],
    ])
    expect(faultsOf(holed, repeated, polygon())).toEqual([])
  })

  test('finds a hole that leaves its outline', () => {
    expect(faultsOf(polygon(square(0, 0, 2), square(1, 0.5, 2))).map(({ kind }) => kind)).toEqual([
      'cross',
      'cross',
    ])
  })

  test('finds the same as comparing every edge with every other, on long outlines', () => {
    // A comb of 200 teeth with one tooth too long across its neighbour’s slope.
    const teeth = Array.from({ length: 200 }, (_, i): Position[] => [
      [i, 10],
      [i + 0.5, 0],
    ]).flat()
    const comb = polygon([...teeth, [200, 10], [200, 20], [0, 20]])
    expect(faultsOf(comb)).toEqual([])
    const ring = comb.coordinates[0]!.slice(0, -1)
    ring[101] = [52.2, 5]
    const crossed = polygon(ring).coordinates[0]!
    const pairs = crossed.flatMap((_, i) =>
      crossed.slice(0, i).map((__, j) => ({ a: crossed.slice(i, i + 2), b: crossed.slice(j, j + 2) })),
    )
    const crossing = pairs.filter(({ a, b }) => {
      const ends = [...a, ...b].flat() as unknown as Parameters<typeof meetEdges>
      return a.length === 2 && meetEdges(...ends) === 'cross'
    })
    expect(crossing.length).toBeGreaterThan(1)
    expect(faultsOf(polygon(ring)).map(({ kind }) => kind)).toEqual(crossing.map(() => 'cross'))
  })
})

describe('repairPolygon', () => {
  test('cuts a bow tie in two', () => {
    const repaired = repairPolygon(bowTie)!
    expect(repaired.geometry?.type).toBe('MultiPolygon')
    expect(flatArea(repaired.geometry)).toBe(2)
    // The two halves turn against each other: measured as they were, they cancelled out.
    expect(repaired.beforeM2).toBeCloseTo(0, -7)
    expect(repaired.afterM2).toBeCloseTo(measureAreaM2(repaired.geometry!), 6)
  })

  test('removes a spike and keeps the rest', () => {
    const spiked = polygon([
      [0, 0],
      [2, 0],
      [2, 2],
      [2, 3],
      [2, 2],
      [0, 2],
    ])
    const { geometry } = repairPolygon(spiked)!
    expect(flatArea(geometry)).toBe(4)
    expect(JSON.stringify(geometry)).not.toContain('[2,3]')
  })

  test('leaves nothing of an outline without ground', () => {
    expect(
      repairPolygon(
        polygon([
          [0, 0],
          [1, 1],
          [2, 2],
        ]),
      ),
    ).toMatchObject({ geometry: null, afterM2: 0 })
  })

  test('keeps holes in their own part, those that touch it too', () => {
    const touching: Position[] = [
      [0, 0],
      [1, 2],
      [2, 1],
    ]
    const areas: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [
        [close(square(0, 0, 4)), close(touching)],
        [close(square(10, 0, 4)), close(square(11, 1, 1)), close(square(12.5, 1, 1))],
      ],
    }
    const { geometry } = repairPolygon(areas)!
    const counts = (geometry as MultiPolygon).coordinates.map((rings) => rings.length)
    expect(counts.sort()).toEqual([2, 3])
    expect(flatArea(geometry)).toBe(16 - 1.5 + 16 - 2)
    expect(rewindRings(geometry!)).toBe(geometry)
  })

  /** Rings on a small lattice: every kind of crossing, touching and running along. */
  const anyArea = fc
    .array(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 3, maxLength: 14 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((rings): Polygon => polygon(...rings.map((ring) => ring.map(([x, y]): Position => [x, y]))))
  /** The same with vertices anywhere, so that crossings are rounded. */
  const anyRoundedArea = fc
    .array(
      fc.tuple(fc.double({ min: 2, max: 3, noNaN: true }), fc.double({ min: 50, max: 51, noNaN: true })),
      {
        minLength: 3,
        maxLength: 30,
      },
    )
    .map((ring): Polygon => polygon(ring.map(([x, y]): Position => [x, y])))

  test('gives areas that neither cross nor touch themselves', () => {
    fc.assert(
      fc.property(fc.oneof(anyArea, anyRoundedArea), (area) => {
        const repaired = repairPolygon(area)
        expect(repaired).not.toBeNull()
        if (repaired?.geometry) {
          expect(faultsOf(repaired.geometry)).toEqual([])
          expect(rewindRings(repaired.geometry)).toBe(repaired.geometry)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('keeps the ground of the even-odd rule, point by point', () => {
    const nearby = fc.tuple(
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.double({ min: 0, max: 9, noNaN: true }),
    )
    fc.assert(
      fc.property(anyArea, fc.array(nearby, { minLength: 20, maxLength: 20 }), (area, places) => {
        const { geometry } = repairPolygon(area)!
        for (const place of places) {
          // Within rounding of a side, either answer is right.
          if (distanceToSides(area, place) < 1e-9) continue
          expect(geometry !== null && containsPoint(geometry, place)).toBe(containsPoint(area, place))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('changes nothing of what it repaired before', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        const { geometry } = repairPolygon(area)!
        if (geometry) expect(flatArea(repairPolygon(geometry)!.geometry)).toBeCloseTo(flatArea(geometry), 9)
      }),
    )
  })

  const REAL = 'bad-inputs/from-real-communes/real-self-intersection-14174-conde-en-normandie.geojson'
  test.skipIf(!hasSharedData(REAL))(
    'repairs the real commune that crosses itself, and tells the change',
    () => {
      const file = JSON.parse(readFileSync(`${SHARED}/${REAL}`, 'utf8')) as FeatureCollection<Polygon>
      const area = file.features[0]!.geometry
      expect(faultsOf(area).length).toBeGreaterThan(0)
      const repaired = repairPolygon(area)!
      expect(faultsOf(repaired.geometry!)).toEqual([])
      expect(Math.abs(repaired.afterM2 - repaired.beforeM2) / repaired.beforeM2).toBeLessThan(0.01)
    },
  )
})

describe('rewindRings', () => {
  test('turns outer rings anticlockwise and holes clockwise, and only those that are not', () => {
    const wrong = polygon(square(0, 0, 4).reverse(), square(1, 1, 1))
    const [shell, hole] = rewindRings(wrong).coordinates as Position[][]
    expect([signedArea(shell!), signedArea(hole!)]).toEqual([16, -1])
    const right = polygon(square(0, 0, 4), square(1, 1, 1).reverse())
    expect(rewindRings(right)).toBe(right)
    const both: MultiPolygon = { type: 'MultiPolygon', coordinates: [right.coordinates, wrong.coordinates] }
    expect(flatArea(rewindRings(both))).toBe(30)
  })
})

describe('findSlivers', () => {
  const metre = 1 / 111_200
  test('finds parts and holes under 1 m² or half a metre wide', () => {
    const strip = polygon([
      [2, 0],
      [2.01, 0],
      [2.01, 0.3 * metre],
      [2, 0.3 * metre],
    ])
    const road = polygon([
      [2, 0],
      [2.01, 0],
      [2.01, 3 * metre],
      [2, 3 * metre],
    ])
    const holed = polygon(square(0, 0, 1), square(0.5, 0.5, 0.5 * metre))
    const found = findSlivers([strip, road, holed])
    expect(found.map(({ area, ring }) => [area, ring])).toEqual([
      [1, 0],
      [3, 1],
    ])
    expect(found[0]!.widthM).toBeCloseTo(0.3, 2)
    expect(found[1]!.areaM2).toBeLessThan(SLIVER.areaM2)
  })

  const ZONES = 'zae/conso_zan_naf_zae.geojson'
  test.skipIf(!hasSharedData(ZONES))('finds the empty areas and the slivers of a real file of zones', () => {
    const file = JSON.parse(readFileSync(`${SHARED}/${ZONES}`, 'utf8')) as FeatureCollection<MultiPolygon>
    const areas = file.features.map(({ geometry }) => geometry)
    expect(areas.filter(isEmptyArea)).toHaveLength(111)
    expect(new Set(findSlivers(areas).map(({ area }) => area)).size).toBeGreaterThan(20)
  })
})

describe('findDuplicateAreas', () => {
  test('finds the same outline wherever it starts and whichever way it turns', () => {
    const ring = square(0, 0, 2)
    const turned = [...ring.slice(2), ...ring.slice(0, 2)].reverse()
    const other = polygon([
      [0, 0],
      [2, 0],
      [2, 2],
      [1, 2],
    ])
    const empty: MultiPolygon = { type: 'MultiPolygon', coordinates: [] }
    const areas = [polygon(ring), other, polygon(turned), empty, empty]
    expect(findDuplicateAreas(areas)).toEqual([[1, 3]])
  })

  const REAL = 'bad-inputs/from-real-communes/capso-dup-null-missing.geojson'
  test.skipIf(!hasSharedData(REAL))('finds the communes that a real file holds twice', () => {
    const file = JSON.parse(readFileSync(`${SHARED}/${REAL}`, 'utf8')) as FeatureCollection<Polygon | null>
    const features = file.features.filter((found): found is Feature<Polygon> =>
      /Polygon$/.test(found.geometry?.type ?? ''),
    )
    const groups = findDuplicateAreas(features.map(({ geometry }) => geometry))
    expect(groups.length).toBeGreaterThan(0)
    for (const [a, b] of groups as [number, number][])
      expect(features[a - 1]!.properties?.code).toBe(features[b - 1]!.properties?.code)
  })
})

function distanceToSides(area: Polygon, [x, y]: Position): number {
  return Math.min(
    ...area.coordinates.flatMap((ring) =>
      ring.slice(1).map(([bx, by], index) => {
        const [ax, ay] = ring[index] as [number, number]
        const [ux, uy] = [bx! - ax, by! - ay]
        const along = ((x! - ax) * ux + (y! - ay) * uy) / (ux * ux + uy * uy || 1)
        const t = Math.max(0, Math.min(1, along))
        return Math.hypot(x! - ax - t * ux, y! - ay - t * uy)
      }),
    ),
  )
}
