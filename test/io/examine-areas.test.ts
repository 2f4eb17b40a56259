import { describe, expect, test } from 'vitest'
import { measureAreaM2 } from '../../src/domain/geometry/measure-area'
import { findCommuneOverlaps } from '../../src/domain/territory/find-commune-overlaps'
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
    expect(findIssue(source, 'outline-repaired')).toMatchObject({
      severity: 'warning',
      row: 1,
      params: { name: 'Arques', change: 'some' },
    })
  })

  test('that are several to be drawn again show the one that changes most, by its name', async () => {
    const bowTie = (west: number, size: number) =>
      drawn([
        [west, 50],
        [west + size, 50 + size],
        [west + size, 50],
        [west, 50 + size],
        [west, 50],
      ])
    const zone = (name: string, west: number, size: number) =>
      feature(bowTie(west, size), { site_id: name, site_nom: name })
    const source = await readGood(collection(zone('ZA Petite', 2, 0.01), zone('ZA Grande', 3, 0.1)))
    expect(findIssue(source, 'outline-repaired')).toMatchObject({
      count: 2,
      rows: [1, 2],
      params: { name: 'ZA Grande' },
    })
  })

  test('that pass twice through a point say so, and are left as they are', async () => {
    const eight = drawn([
      [2, 50],
      [2.1, 50],
      [2.05, 50.05],
      [2.1, 50.1],
      [2, 50.1],
      [2.05, 50.05],
      [2, 50],
    ])
    const source = await readGood(collection(feature(eight, { code: '62040', nom: 'Arques' })))
    expect(source.issues).toMatchObject([
      { code: 'outline-touching', severity: 'info', row: 1, params: { name: 'Arques' } },
    ])
    expect(contentOf(source, 'communes').communes[0]!.geometry.type).toBe('Polygon')
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
    const zone = (id: string, west: number) =>
      feature(square(west, 50.5), { site_id: id, site_nom: `ZA ${id}` })
    const overlapping = await readGood(collection(zone('A', 2), zone('B', 2.05)))
    expect(findIssue(overlapping, 'areas-overlap')).toMatchObject({
      severity: 'warning',
      row: 2,
      params: { name: 'ZA B', other: 'ZA A' },
    })
    const neighbours = await readGood(collection(zone('A', 2), zone('B', 2.1)))
    expect(findIssue(neighbours, 'areas-overlap')).toBeUndefined()
  })

  test('of communes that hold the same ground are told once all are joined, the largest pair by name', async () => {
    const read = async (...wests: number[]) => {
      const source = await readGood(collection(...wests.map((west, index) => commune(`6200${index}`, west))))
      expect(findIssue(source, 'areas-overlap')).toBeUndefined()
      return findCommuneOverlaps(contentOf(source, 'communes').communes)
    }
    expect(await read(2, 2.09, 2.15)).toMatchObject([
      {
        code: 'communes-overlap',
        severity: 'warning',
        count: 2,
        params: {
          name: 'Commune 62001',
          other: 'Commune 62002',
          pairs: 'Commune 62001 – Commune 62002, Commune 62000 – Commune 62001',
        },
      },
    ])
    expect(await read(2, 2.1)).toEqual([])
    // Two of one outline were told when they were read.
    expect(await read(2, 2)).toEqual([])
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
    expect(findIssue(source, 'outline-sliver')).toMatchObject({
      severity: 'info',
      row: 1,
      params: { name: 'Arques', mended: 'no' },
    })
  })
})
