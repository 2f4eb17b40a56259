import { describe, expect, test } from 'vitest'
import { buildTerritory, type TerritoryParts } from '../../../src/domain/territory/build-territory'
import { buildBox, buildCommune, buildZone } from '../../builders/areas'

const build = (parts: Partial<TerritoryParts>) =>
  buildTerritory({ communes: [], zones: [], sites: [], roads: [], ...parts })

describe('buildTerritory', () => {
  test('gives dense ids across files, in order', () => {
    const { territory, issues } = build({
      communes: [
        [buildCommune('62001', { epci: 'A' }), buildCommune('62002', { epci: 'A' })],
        [buildCommune('62003', { epci: 'B' })],
      ],
    })
    expect(territory.communes.map(({ id, code }) => [id, code])).toEqual([
      [1, '62001'],
      [2, '62002'],
      [3, '62003'],
    ])
    expect(issues).toEqual([])
  })

  test('keeps the first commune of a code and reports the others', () => {
    const { territory, issues } = build({
      communes: [
        [buildCommune('62001', { name: 'Première', epci: 'A' })],
        [buildCommune('62001', { name: 'Seconde', epci: 'A' })],
      ],
    })
    expect(territory.communes.map(({ name }) => name)).toEqual(['Première'])
    expect(issues).toMatchObject([{ code: 'commune-duplicate', params: { value: '62001' } }])
  })

  test('keeps the first zone of a code and reports the others', () => {
    const { territory, issues } = build({ zones: [[buildZone('Z1'), buildZone('Z2'), buildZone('Z1')]] })
    expect(territory.zones.map(({ id, code }) => [id, code])).toEqual([
      [1, 'Z1'],
      [2, 'Z2'],
    ])
    expect(issues).toMatchObject([{ code: 'duplicate-id', params: { value: 'Z1' } }])
  })

  test('lists the EPCI with their communes, their name and their population', () => {
    const { territory } = build({
      communes: [
        [
          buildCommune('62001', { epci: '1', population: 100 }),
          buildCommune('62002', { epci: '2', population: 10 }),
          buildCommune('62003', { epci: '1', epciName: 'CA', population: 200 }),
          buildCommune('62004', { epci: '2' }),
        ],
      ],
    })
    expect(territory.epcis).toEqual([
      { code: '1', name: 'CA', communeIds: [1, 3], population: 300 },
      { code: '2', name: '2', communeIds: [2, 4], population: null },
    ])
  })

  test('names the zones that lie outside every commune, where there are communes', () => {
    const zones = [
      [
        buildZone('Z1', { name: 'Dedans', geometry: buildBox(2.4, 50.4, 2.6, 50.6) }),
        buildZone('Z2', { name: 'À cheval', geometry: buildBox(2.9, 50.4, 3.1, 50.6) }),
        buildZone('Z3', { name: 'Nantes', geometry: buildBox(-1.6, 47.1, -1.5, 47.2) }),
      ],
    ]
    const communes = [[buildCommune('62001', { epci: '1', geometry: buildBox(2, 50, 3, 51) })]]
    expect(build({ communes, zones }).issues).toMatchObject([
      { code: 'zones-unplaced', severity: 'warning', count: 1, params: { names: 'Nantes' } },
    ])
    expect(build({ zones }).issues).toEqual([])
    const twelve = [Array.from({ length: 12 }, (_, rank) => buildZone(`Z${rank}`))]
    expect(build({ communes, zones: twelve }).issues).toMatchObject([
      { count: 12, params: { names: expect.stringMatching(/^Zone Z0, Zone Z1, .*, Zone Z9, …$/) } },
    ])
  })

  test('says how many communes have no EPCI', () => {
    const { issues } = build({
      communes: [[buildCommune('62001'), buildCommune('62002'), buildCommune('62003', { epci: '1' })]],
    })
    expect(issues).toMatchObject([
      { code: 'commune-without-epci', count: 2, params: { names: 'Commune 62001, Commune 62002' } },
    ])
  })

  test('is bounded by its areas, by its roads and sites only where there is no area', () => {
    const roads = [
      [
        [
          [1, 49],
          [4, 52],
        ],
      ],
    ]
    expect(
      build({ communes: [[buildCommune('62001', { geometry: buildBox(2, 50, 3, 51) })]], roads }).territory
        .bounds,
    ).toEqual([2, 50, 3, 51])
    expect(build({ roads }).territory.bounds).toEqual([1, 49, 4, 52])
    expect(build({}).territory.bounds).toBeNull()
  })
})
