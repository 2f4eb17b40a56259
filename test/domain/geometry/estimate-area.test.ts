import { expect, test } from 'vitest'
import { estimateArea } from '../../../src/domain/geometry/estimate-area'
import { square } from '../../map/build-map-props'

test('takes enclaves away and adds the parts', () => {
  expect(estimateArea([[square(0, 0, 3).coordinates[0]!, square(1, 1).coordinates[0]!]])).toBeCloseTo(8, 2)
  expect(estimateArea([square(0, 0).coordinates, square(5, 0).coordinates])).toBeCloseTo(2, 6)
})

test('is smaller towards the pole, as on the ground', () => {
  expect(estimateArea([square(0, 60).coordinates])).toBeCloseTo(0.5, 2)
})
