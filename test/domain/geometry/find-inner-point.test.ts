import { expect, test } from 'vitest'
import { findInnerPoint } from '../../../src/domain/geometry/find-inner-point'

const ring = (...points: [number, number][]) => [...points, points[0]!]
const box = (west: number, south: number, side: number) =>
  ring([west, south], [west + side, south], [west + side, south + side], [west, south + side])

test('is the middle of a square', () => {
  expect(findInnerPoint([box(2, 50, 2)])).toEqual([3, 51])
})

test('keeps out of a hole, on its wider side', () => {
  expect(findInnerPoint([box(0, 0, 10), box(3, 4, 2)])).toEqual([7.5, 5])
})

test('compares widths, wherever the polygon lies', () => {
  expect(findInnerPoint([box(2, 0, 10), box(5, 4, 2)])).toEqual([9.5, 5])
})

test('stays inside a shape whose centre is outside', () => {
  const horseshoe = ring([0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [3, 2], [3, 10], [0, 10])
  expect(findInnerPoint([horseshoe])).toEqual([1.5, 5])
})

test('counts once a vertex at half the height', () => {
  expect(findInnerPoint([ring([0, 0], [4, 2], [0, 4])])).toEqual([2, 2])
})

test('is null where there is no inside', () => {
  expect(findInnerPoint([ring([0, 0], [4, 0], [2, 0])])).toBeNull()
  expect(findInnerPoint([])).toBeNull()
})
