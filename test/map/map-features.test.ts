import { describe, expect, test } from 'vitest'
import { listFillings } from '../../src/map/fill-sources'
import { communeFeatures, labelFeatures, pickedLineFeatures, siteFeatures } from '../../src/map/map-features'
import type { MapCommune } from '../../src/map/map-props'
import { buildCommune, buildMapProps, square } from './build-map-props'

const communes: readonly MapCommune[] = [
  buildCommune({ id: 1, name: 'Arques', population: 9_655 }),
  buildCommune({ id: 2, name: 'Saint-Omer', population: 14_661 }),
  buildCommune({ id: 3, name: 'Wisques', population: 220, epci: null, epciName: null }),
]

describe('what is sent to the map', () => {
  test('for communes is the geometry and the id, nothing else', () => {
    for (const { properties } of communeFeatures(communes).features) expect(properties).toEqual({})
    expect(communeFeatures(communes).features.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  test('for names puts the most populated first', () => {
    const names = labelFeatures(communes).features.filter(({ properties }) => properties?.kind === 'commune')
    expect(names.map(({ properties }) => [properties?.name, properties?.order])).toEqual([
      ['Saint-Omer', 0],
      ['Arques', 1],
      ['Wisques', 2],
    ])
  })

  test('for names puts the widest first as soon as one population is unknown', () => {
    const mixed = [...communes, buildCommune({ id: 4, name: 'Bomy', geometry: square(9, 50, 5) })]
    expect(labelFeatures(mixed).features[0]?.properties?.name).toBe('Bomy')
  })

  test('has one name an EPCI, on one of its communes', () => {
    const epcis = labelFeatures(communes).features.filter(({ properties }) => properties?.kind === 'epci')
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
  const first = buildMapProps({ communes: { revision: 1, features: communes } })
  const sources = (...props: Parameters<typeof listFillings>): string[] =>
    listFillings(...props).map(({ source }) => source)

  test('at first are those that have something', () => {
    expect(sources(null, first)).toEqual(['communes', 'commune-labels', 'epci-borders'])
  })

  test('are none when figures, colours, selection or theme change', () => {
    const next = buildMapProps({
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
