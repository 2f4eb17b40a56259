import { existsSync, readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { findLabelPoint } from '../../../src/domain/geometry/find-label-point'
import { square } from '../../map/build-map-props'

describe('where a name is written', () => {
  test('is the middle of a square', () => {
    const [x, y] = findLabelPoint(square(2, 0))
    expect(x).toBeCloseTo(2.5, 1)
    expect(y).toBeCloseTo(0.5, 1)
  })

  test('is inside a crescent, whose centre of gravity is not', () => {
    const crescent: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 8],
          [8, 8],
          [8, 2],
          [0, 2],
          [0, 0],
        ],
      ],
    }
    expect(isInside(findLabelPoint(crescent), crescent.coordinates[0]!)).toBe(true)
  })

  test('keeps out of an enclave', () => {
    const hole = square(3, 3, 4).coordinates[0]!.toReversed()
    const ring: Polygon = { type: 'Polygon', coordinates: [square(0, 0, 10).coordinates[0]!, hole] }
    const point = findLabelPoint(ring)
    expect(isInside(point, ring.coordinates[0]!)).toBe(true)
    expect(isInside(point, hole)).toBe(false)
  })

  test('is on the largest part', () => {
    const parts: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square(0, 0).coordinates, square(10, 0, 3).coordinates],
    }
    expect(findLabelPoint(parts)[0]).toBeGreaterThan(10)
  })

  test('is on the contour when it has no surface', () => {
    const flat: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [1, 2],
          [3, 2],
          [1, 2],
        ],
      ],
    }
    expect(findLabelPoint(flat)).toEqual([1, 2])
  })

  const file = new URL('../../../../shared/data/communes/saint-omer-89-communes.geojson', import.meta.url)
  const reason = existsSync(file) ? '' : ' (skipped: ../shared/data is not there)'
  test.skipIf(reason !== '')(`is inside each of the 89 real communes${reason}`, () => {
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>
    expect(features).toHaveLength(89)
    for (const { geometry } of features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const point = findLabelPoint(geometry)
      expect(polygons.some(([outer]) => isInside(point, outer!))).toBe(true)
    }
  })
})

/** Even-odd rule, written apart from the code under test. */
function isInside([x, y]: Position, ring: Position[]): boolean {
  let crossings = 0
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!
    if (ay! > y! !== by! > y! && x! < ax! + ((y! - ay!) / (by! - ay!)) * (bx! - ax!)) crossings += 1
  })
  return crossings % 2 === 1
}
