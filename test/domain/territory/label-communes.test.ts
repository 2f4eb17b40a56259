import { expect, test } from 'vitest'
import { labelCommunes } from '../../../src/domain/territory/label-communes'

const communes = [
  { name: 'Arques', epci: 'A', epciName: 'CC de A' },
  { name: 'Saint-Omer', epci: 'A', epciName: 'CC de A' },
  { name: 'Wisques', epci: null, epciName: null },
]
const labels = labelCommunes(communes, {
  labelPoints: Float64Array.of(1, 50, 2, 50, 3, 50),
  labelSizes: Float64Array.of(9_655, 14_661, 220),
  epciBorders: { type: 'MultiLineString', coordinates: [] },
})

test('names stand where the outline says, the largest first', () => {
  expect(labels.filter(({ kind }) => kind === 'commune')).toMatchObject([
    { name: 'Saint-Omer', order: 0, lon: 2, lat: 50 },
    { name: 'Arques', order: 1, lon: 1 },
    { name: 'Wisques', order: 2, lon: 3 },
  ])
})

test('an EPCI has one name, on one of its communes', () => {
  const epcis = labels.filter(({ kind }) => kind === 'epci')
  expect(epcis).toHaveLength(1)
  expect(epcis[0]).toMatchObject({ name: 'CC de A', lat: 50 })
  expect([1, 2]).toContain(epcis[0]?.lon)
})
