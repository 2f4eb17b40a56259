import { describe, expect, test } from 'vitest'
import { measureAreaM2 } from '../../src/domain/geometry/measure-area'
import { collection, commune, contentOf, feature, findIssue, readGood, square } from './read'

const drawn = (ring: readonly (readonly number[])[]) => ({ type: 'Polygon', coordinates: [ring] })

describe('outlines as they come', () => {
  test('that cross themselves are drawn again on the same ground, and that is said', async () => {
    const bowTie = drawn([
      [2, 50],
      [2.1, 50.1],
      [2.1, 50],
      [2, 50.1],
      [2, 50],
    ])
    const source = await readGood(
      collection(feature(bowTie, { code: '62040', nom: 'Arques' }), commune('62765', 3)),
    )
    const [repaired, untouched] = contentOf(source, 'communes').communes
    expect(repaired?.geometry.type).toBe('MultiPolygon')
    const whole = measureAreaM2(square(2, 50) as never)
    expect(measureAreaM2(repaired!.geometry) / whole).toBeCloseTo(0.5, 3)
    expect(untouched?.geometry).toEqual(square(3, 50.5))
    expect(findIssue(source, 'outline-repaired')).toMatchObject({ severity: 'warning', row: 1 })
  })

  test('that hold no ground are refused, and counted', async () => {
    const spike = drawn([
      [2, 50],
      [2.1, 50],
      [2, 50],
      [2, 50],
    ])
    const { summary, refused } = await readGood(
      collection(feature(spike, { code: '62040', nom: 'Arques' }), commune('62765', 3)),
    )
    expect(summary).toMatchObject({ read: 2, used: 1, refused: 1 })
    expect(refused).toMatchObject([{ row: 1, issue: { code: 'geojson-geometry-empty' } }])
  })

  test('that hold the same ground are told with the surface, neighbours are not', async () => {
    const overlapping = await readGood(collection(commune('62040', 2), commune('62765', 2.05)))
    expect(findIssue(overlapping, 'areas-overlap')).toMatchObject({
      severity: 'warning',
      row: 2,
      params: { other: 'Commune 62040' },
    })
    const neighbours = await readGood(collection(commune('62040', 2), commune('62765', 2.1)))
    expect(findIssue(neighbours, 'areas-overlap')).toBeUndefined()
  })

  test('that have a part too thin to be meant say so, and keep it', async () => {
    const thin = [
      [2.5, 50.5],
      [2.500001, 50.5],
      [2.500001, 50.6],
      [2.5, 50.6],
      [2.5, 50.5],
    ]
    const geometry = { type: 'MultiPolygon', coordinates: [square(2, 50.5).coordinates, [thin]] }
    const source = await readGood(collection(feature(geometry, { code: '62040', nom: 'Arques' })))
    expect(contentOf(source, 'communes').communes[0]?.geometry).toEqual(geometry)
    expect(findIssue(source, 'outline-sliver')).toMatchObject({ severity: 'info', row: 1 })
  })
})
