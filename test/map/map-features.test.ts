import { describe, expect, test } from 'vitest'
import { listFillings } from '../../src/map/fill-sources'
import { communeFeatures, labelFeatures, pickedLineFeatures, siteFeatures } from '../../src/map/map-features'
import type { MapCommune } from '../../src/map/map-props'
import { buildCommune, buildMapProps, buildOutline, square } from './build-map-props'

const communes: readonly MapCommune[] = [
  buildCommune({ id: 1, name: 'Arques' }),
  buildCommune({ id: 2, name: 'Saint-Omer' }),
  buildCommune({ id: 3, name: 'Wisques', epci: null, epciName: null }),
]
const outline = buildOutline(communes, Float64Array.of(9_655, 14_661, 220))

describe('what is sent to the map', () => {
  test('for communes is the geometry and the id, nothing else', () => {
    for (const { properties } of communeFeatures(communes).features) expect(properties).toEqual({})
    expect(communeFeatures(communes).features.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  test('for names puts the largest first', () => {
    const names = labelFeatures(communes, outline).features.filter(
      ({ properties }) => properties?.kind === 'commune',
    )
    expect(names.map(({ properties }) => [properties?.name, properties?.order])).toEqual([
      ['Saint-Omer', 0],
      ['Arques', 1],
      ['Wisques', 2],
    ])
  })

  test('for names is the point the outline says', () => {
    const [largest] = labelFeatures(communes, outline).features
    expect(largest).toMatchObject({ id: 2, geometry: { coordinates: [2, 50] } })
  })

  test('has one name an EPCI, on one of its communes', () => {
    const epcis = labelFeatures(communes, outline).features.filter(
      ({ properties }) => properties?.kind === 'epci',
    )
    expect(epcis).toHaveLength(1)
    expect(epcis[0]?.properties?.name).toBe('CC de A')
  })

  test('shows cabinets from nearer than exchanges', () => {
    const position = [2, 50]
    const [exchange, cabinet] = siteFeatures([
      { id: 1, name: 'NRA', kind: 'NRA', position },
      { id: 2, name: 'SR', kind: 'SR', position },
    ]).features
    expect(cabinet?.properties?.from).toBeGreaterThan(exchange?.properties?.from)
  })

  test('for selected lines leaves out the ids that the columns do not have', () => {
    const props = buildMapProps({
      lines: { revision: 1, positions: new Float32Array([2, 50, 2.5, 50.5]), classes: new Uint8Array(2) },
      selection: [
        { kind: 'line', id: 1 },
        { kind: 'line', id: 2 },
        { kind: 'commune', id: 0 },
      ],
    })
    expect(pickedLineFeatures(props).features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [2.5, 50.5] },
    ])
  })
})

describe('the sources filled again', () => {
  const first = buildMapProps({ communes: { revision: 1, features: communes }, outline })
  const sources = (...props: Parameters<typeof listFillings>): string[] =>
    listFillings(...props).map(({ source }) => source)

  test('at first are those that have something', () => {
    expect(sources(null, first)).toEqual(['communes', 'commune-labels', 'epci-borders'])
  })

  test('are names and limits alone when the outline comes after the contours', () => {
    expect(sources({ ...first, outline: null }, first)).toEqual(['commune-labels', 'epci-borders'])
  })

  test('are none when figures, colours, selection or theme change', () => {
    const next = buildMapProps({
      outline,
      communes: { revision: 1, features: communes.map((commune) => ({ ...commune })) },
      communeClasses: new Uint8Array([0, 1, 2, 3]),
      selection: [{ kind: 'commune', id: 1 }],
      theme: 'dark',
      backdrop: true,
    })
    expect(sources(first, next)).toEqual([])
  })

  test('are those of the revision that changed', () => {
    const zones = { revision: 1, features: [{ id: 1, name: 'ZA', geometry: square(0, 0) }] }
    expect(sources(first, { ...first, zones })).toEqual(['zones'])
    expect(sources({ ...first, zones }, { ...first, zones: { ...zones, revision: 2 } })).toEqual(['zones'])
  })

  test('are emptied when their part goes away', () => {
    const [filling] = listFillings(first, buildMapProps())
    expect(filling).toMatchObject({ source: 'communes', features: { features: [] } })
  })

  test('for selected lines follow the selection', () => {
    const lines = { revision: 1, positions: new Float32Array([2, 50]), classes: new Uint8Array(1) }
    const before = { ...first, lines }
    expect(sources(before, { ...before, selection: [{ kind: 'line', id: 0 }] })).toEqual(['picked-lines'])
    expect(sources(before, { ...before, selection: [{ kind: 'zone', id: 1 }] })).toEqual([])
  })
})
