import { describe, expect, test } from 'vitest'
import { listFillings } from '../../src/map/fill-sources'
import { pickedLineFeatures, siteFeatures } from '../../src/map/map-features'
import { buildMapProps, square } from './build-map-props'

describe('what is sent to the map', () => {
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
  const zones = { revision: 1, features: [{ id: 1, name: 'ZA', geometry: square(0, 0) }] }
  const first = buildMapProps({ zones })
  const sources = (...props: Parameters<typeof listFillings>): string[] =>
    listFillings(...props).map(({ source }) => source)

  test('at first are those that have something', () => {
    expect(sources(null, first)).toEqual(['zones'])
  })

  test('are none when figures, colours, selection or theme change', () => {
    const next = buildMapProps({
      zones: { ...zones, features: zones.features.map((zone) => ({ ...zone })) },
      communeClasses: new Uint8Array([0, 1, 2, 3]),
      selection: [{ kind: 'commune', id: 1 }],
      theme: 'dark',
      backdrop: true,
    })
    expect(sources(first, next)).toEqual([])
  })

  test('are those of the revision that changed', () => {
    expect(sources(buildMapProps(), first)).toEqual(['zones'])
    expect(sources(first, { ...first, zones: { ...zones, revision: 2 } })).toEqual(['zones'])
  })

  test('are emptied when their part goes away', () => {
    const [filling] = listFillings(first, buildMapProps())
    expect(filling).toMatchObject({ source: 'zones', features: { features: [] } })
  })

  test('for selected lines follow the selection', () => {
    const lines = { revision: 1, positions: new Float32Array([2, 50]), classes: new Uint8Array(1) }
    const before = { ...first, lines }
    expect(sources(before, { ...before, selection: [{ kind: 'line', id: 0 }] })).toEqual(['picked-lines'])
    expect(sources(before, { ...before, selection: [{ kind: 'zone', id: 1 }] })).toEqual([])
  })
})
