import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { measureAreaM2 } from '../../../src/domain/geometry/measure-area'
import { findOverlaps } from '../../../src/domain/geometry/repair/find-overlaps'
import type { AreaGeometry } from '../../../src/domain/territory/territory'
import { hasSharedData, SHARED } from '../../io/shared-data'

const polygon = (...rings: Position[][]): Polygon => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => [...ring, ring[0]!]),
})
const box = (x: number, y: number, width: number, height = width): Position[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]
const m2 = (ring: Position[]) => measureAreaM2(polygon(ring))
const pairs = (...areas: AreaGeometry[]) => findOverlaps(areas).overlaps.map(({ a, b }) => [a, b])

describe('findOverlaps', () => {
  test('measures what two areas both hold', () => {
    const { overlaps, unmeasured } = findOverlaps([polygon(box(0, 0, 2)), polygon(box(1, 1, 2))])
    expect(overlaps).toMatchObject([{ a: 1, b: 2 }])
    expect(overlaps[0]!.areaM2 / m2(box(1, 1, 1))).toBeCloseTo(1, 9)
    expect(unmeasured).toBe(0)
  })

  test.each([
    ['one inside the other, apart from its border', polygon(box(1, 1, 1))],
    ['one inside the other, on its border', polygon(box(0, 1, 1))],
    [
      'one inside the other, from corner to corner',
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
      ]),
    ],
    ['the same twice', polygon(box(0, 0, 4))],
    [
      'the same twice, drawn from another vertex',
      polygon([
        [4, 4],
        [0, 4],
        [0, 0],
        [4, 0],
      ]),
    ],
    [
      'one that leaves from vertices of the other only',
      polygon([
        [4, 0],
        [4, 4],
        [2, 2],
      ]),
    ],
  ])('finds %s', (_, other) => {
    const { overlaps } = findOverlaps([polygon(box(0, 0, 4)), other])
    expect(overlaps).toHaveLength(1)
    expect(overlaps[0]!.areaM2 / measureAreaM2(other)).toBeCloseTo(1, 9)
  })

  test('says nothing of neighbours: common borders, of other vertices too, corners, enclaves', () => {
    const enclave = polygon(box(1, 1, 1))
    const around = polygon(box(0, 0, 4), box(1, 1, 1))
    const beside = polygon([
      [4, 0],
      [6, 0],
      [6, 4],
      [4, 4],
      [4, 3],
      [4, 1],
    ])
    const corner: MultiPolygon = { type: 'MultiPolygon', coordinates: [polygon(box(6, 4, 1)).coordinates] }
    const empty: MultiPolygon = { type: 'MultiPolygon', coordinates: [] }
    expect(pairs(enclave, around, beside, corner, empty)).toEqual([])
  })

  test('leaves out what rounding explains: 1 m² or less', () => {
    const metre = 1 / 111_200
    const thin = (width: number) => polygon(box(1 - width * metre, 0, 1, 1 * metre))
    expect(pairs(polygon(box(0, 0, 1)), thin(0.9))).toEqual([])
    expect(pairs(polygon(box(0, 0, 1)), thin(1.2))).toEqual([[1, 2]])
  })

  test('agrees with the areas of boxes, wherever they are', () => {
    const boxes = fc.tuple(
      fc.nat(6),
      fc.nat(6),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    )
    fc.assert(
      fc.property(fc.array(boxes, { minLength: 2, maxLength: 8 }), (list) => {
        const expected = list.flatMap(([x, y, width, height], a) =>
          list.slice(a + 1).flatMap(([u, v, across, up], rest) => {
            const [west, south] = [Math.max(x, u), Math.max(y, v)]
            const [east, north] = [Math.min(x + width, u + across), Math.min(y + height, v + up)]
            if (east <= west || north <= south) return []
            return [
              { key: `${a + 1} ${a + rest + 2}`, areaM2: m2(box(west, south, east - west, north - south)) },
            ]
          }),
        )
        const found = findOverlaps(list.map(([x, y, width, height]) => polygon(box(x, y, width, height))))
        expect(found.overlaps.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(
          expected.map(({ key }) => key).sort(),
        )
        for (const { a, b, areaM2 } of found.overlaps) {
          const { areaM2: right } = expected.find(({ key }) => key === `${a} ${b}`)!
          expect(areaM2 / right).toBeCloseTo(1, 6)
        }
      }),
    )
  })

  const CONTOURS = 'communes/saint-omer-89-communes.geojson'
  test.skipIf(!hasSharedData(CONTOURS))('finds the commune laid over real ones, and only it', () => {
    const file = JSON.parse(readFileSync(`${SHARED}/${CONTOURS}`, 'utf8')) as FeatureCollection<Polygon>
    const areas = file.features.map(({ geometry }) => geometry)
    const alone = findOverlaps(areas).overlaps
    const moved = areas[10]!.coordinates.map((ring) => ring.map(([x, y]) => [x! + 0.01, y!]))
    const { overlaps } = findOverlaps([...areas, { type: 'Polygon', coordinates: moved }])
    const added = overlaps.filter(({ b }) => b === areas.length + 1)
    expect(added.length).toBeGreaterThan(0)
    expect(overlaps.length - added.length).toBe(alone.length)
  })
})
