import { expect, test } from 'vitest'
import { findMainBounds } from '../../../src/domain/geometry/find-main-bounds'

test('all areas are shown, unless they lie oceans apart: then where most are', () => {
  expect(findMainBounds([])).toBeNull()
  expect(
    findMainBounds([
      [2, 50, 3, 51],
      [-4, 48, -3, 49],
    ]),
  ).toEqual([-4, 48, 3, 51])
  expect(
    findMainBounds([
      [55, -21, 56, -20],
      [2, 50, 3, 51],
      [-61, 14, -60, 15],
      [8, 41, 9, 43],
    ]),
  ).toEqual([2, 41, 9, 51])
})
