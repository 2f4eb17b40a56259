import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { findEpciBorders } from '../../../src/domain/territory/find-epci-borders'
import { square } from '../../map/build-map-props'

/** Total length of the lines, in degrees. */
const lengthOf = (lines: Position[][]): number =>
  lines
    .flatMap((line) => line.slice(1).map(([x, y], i) => Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!)))
    .reduce((sum, length) => sum + length, 0)

describe('the limits of EPCI', () => {
  test('leave out the border between two communes of one EPCI', async () => {
    const { coordinates } = await findEpciBorders([
      { epci: 'A', geometry: square(0, 0) },
      { epci: 'A', geometry: square(1, 0) },
    ])
    expect(coordinates).toHaveLength(1)
    expect(lengthOf(coordinates)).toBe(6)
    expect(coordinates[0]![0]).toEqual(coordinates[0]!.at(-1))
  })

  test('hold the border between two EPCI once', async () => {
    const { coordinates } = await findEpciBorders([
      { epci: 'A', geometry: square(0, 0) },
      { epci: 'B', geometry: square(1, 0) },
    ])
    expect(lengthOf(coordinates)).toBe(7)
    // Two outlines and the border between them, which starts and ends where three limits meet.
    expect(coordinates).toHaveLength(3)
  })

  test('see a border whatever the direction in which each commune runs along it', async () => {
    const east = square(1, 0)
    const reversed = { ...east, coordinates: east.coordinates.map((ring) => ring.toReversed()) }
    const { coordinates } = await findEpciBorders([
      { epci: 'A', geometry: square(0, 0) },
      { epci: 'A', geometry: reversed },
    ])
    expect(lengthOf(coordinates)).toBe(6)
  })

  test('go round an enclave of another EPCI', async () => {
    const around = square(0, 0, 3)
    const hole = square(1, 1).coordinates[0]!
    const { coordinates } = await findEpciBorders([
      { epci: 'A', geometry: { type: 'Polygon', coordinates: [around.coordinates[0]!, hole.toReversed()] } },
      { epci: 'B', geometry: square(1, 1) },
    ])
    expect(coordinates.map((line) => lengthOf([line])).sort((a, b) => a - b)).toEqual([4, 12])
  })

  test('see every part of a commune in several parts', async () => {
    const parts = [square(0, 0).coordinates, square(5, 0).coordinates]
    const { coordinates } = await findEpciBorders([
      { epci: 'A', geometry: { type: 'MultiPolygon', coordinates: parts } },
    ])
    expect(coordinates).toHaveLength(2)
  })

  test('are not drawn round communes whose EPCI is unknown, only where a known EPCI begins', async () => {
    const { coordinates } = await findEpciBorders([
      { epci: null, geometry: square(0, 0) },
      { epci: null, geometry: square(1, 0) },
      { epci: 'A', geometry: square(2, 0) },
    ])
    expect(lengthOf(coordinates)).toBe(4)
  })

  test('tell apart places one hundred-thousandth of a degree away, anywhere in the world', async () => {
    const { coordinates } = await findEpciBorders([
      { epci: 'A', geometry: square(179.99998, 89.99998, 0.00001) },
      { epci: 'A', geometry: square(-180, -90, 0.00001) },
    ])
    expect(coordinates.map((line) => line.length)).toEqual([5, 5])
  })
})
