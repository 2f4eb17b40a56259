import { expect, test } from 'vitest'
import { outlineCommunes } from '../../../src/domain/territory/outline-communes'
import { square } from '../../map/build-map-props'

const ARQUES = { epci: 'A', population: 9_655, geometry: square(2, 50) }
const WISQUES = { epci: 'A', population: 220, geometry: square(3, 50, 5) }

test('sizes names by residents', async () => {
  expect([...(await outlineCommunes([ARQUES, WISQUES])).labelSizes]).toEqual([9_655, 220])
})

test('sizes names by area as soon as the residents of one are unknown', async () => {
  const { labelSizes } = await outlineCommunes([{ ...ARQUES, population: null }, WISQUES])
  expect(labelSizes[1]! / labelSizes[0]!).toBeCloseTo(25, 5)
})

test('puts each name in its commune and the limits round both', async () => {
  const { labelPoints, epciBorders } = await outlineCommunes([ARQUES, { ...WISQUES, epci: 'B' }])
  expect([...labelPoints].map((value) => Math.round(value * 2) / 2)).toEqual([2.5, 50.5, 5.5, 52.5])
  expect(epciBorders.coordinates.length).toBeGreaterThan(0)
})
