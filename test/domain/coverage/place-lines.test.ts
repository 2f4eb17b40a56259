import { describe, expect, test } from 'vitest'
import { placeLines } from '../../../src/domain/coverage/place-lines'
import { buildBox, buildCommune, buildZone, numberCommunes } from '../../builders/areas'
import { buildLines, type LineSpec } from '../../builders/lines'

const communes = numberCommunes([
  buildCommune('62001', { geometry: buildBox(2, 50, 3, 51) }),
  buildCommune('62002', { geometry: buildBox(3, 50, 4, 51) }),
])
const zones = [
  buildZone('Z1', { id: 1, geometry: buildBox(2.5, 50.2, 3.5, 50.8) }),
  buildZone('Z2', { id: 2, geometry: buildBox(3.2, 50.2, 3.8, 50.8) }),
]
const place = (specs: readonly LineSpec[]) => {
  const { placement, issues } = placeLines({ communes, zones }, buildLines(specs))
  return { communes: [...placement.communeOf], zones: [...placement.zoneOf], placement, issues }
}

describe('placeLines', () => {
  test('puts a line where it is', () => {
    expect(place([{ at: [2.1, 50.5] }, { at: [3.9, 50.5] }])).toMatchObject({
      communes: [1, 2],
      zones: [0, 0],
      issues: [],
    })
  })

  test('believes the position when the code says another commune, and counts it', () => {
    const {
      communes: found,
      placement,
      issues,
    } = place([
      { at: [2.1, 50.5], commune: '62002' },
      { at: [2.1, 50.5], commune: '62001' },
      { at: [2.1, 50.5], commune: '59999' },
    ])
    expect(found).toEqual([1, 1, 1])
    expect(placement).toMatchObject({ disagreeing: 2, unplaced: 0 })
    expect(issues).toMatchObject([
      { code: 'lines-commune-disagrees', count: 2, rows: [1, 3], file: 'lignes.csv' },
    ])
  })

  test('believes the code of a line without a position, which is then in no zone', () => {
    expect(place([{ commune: '62002' }])).toMatchObject({ communes: [2], zones: [0], issues: [] })
  })

  test('leaves unplaced what has neither, or lies outside every contour even with a known code', () => {
    const {
      communes: found,
      placement,
      issues,
    } = place([{}, { commune: '59999' }, { at: [9, 50], commune: '62001' }])
    expect(found).toEqual([0, 0, 0])
    expect(placement).toMatchObject({ disagreeing: 0, unplaced: 3 })
    expect(issues).toMatchObject([{ code: 'lines-unplaced', count: 3 }])
  })

  test('names the codes that can be given to no commune, apart from positions that lie in none', () => {
    const lines = buildLines([
      { commune: '62999' },
      { commune: '01015' },
      { commune: '62999' },
      { at: [9, 50], commune: '62999' },
      { commune: '62001' },
    ])
    const orphanOf = new Map([
      ['62999', 'unknown'],
      ['01015', 'outside'],
    ] as const)
    const { placement, issues } = placeLines({ communes, zones }, lines, { goesTo: new Map(), orphanOf })
    expect([...placement.communeOf]).toEqual([0, 0, 0, 0, 1])
    expect(placement.unplaced).toBe(4)
    expect(issues).toMatchObject([
      { code: 'lines-unplaced', count: 1, rows: [4] },
      {
        code: 'lines-code-without-contour',
        count: 2,
        rows: [1, 3],
        params: { value: '62999', why: 'unknown' },
      },
      { code: 'lines-code-without-contour', count: 1, rows: [2], params: { value: '01015', why: 'outside' } },
    ])
  })

  test('counts a line in several zones in the first, and says so', () => {
    const { zones: found, issues } = place([{ at: [3.3, 50.5] }, { at: [2.6, 50.5] }, { at: [3.7, 50.5] }])
    expect(found).toEqual([1, 1, 2])
    expect(issues).toMatchObject([{ code: 'lines-in-several-zones', count: 1, rows: [1] }])
  })

  test('says that what it counts are features when the lines come from a GeoJSON', () => {
    const lines = { ...buildLines([{ at: [9, 9] }]), rowsAre: ['features' as const] }
    expect(placeLines({ communes, zones }, lines).issues).toMatchObject([
      { code: 'lines-unplaced', rows: [1], rowsAre: 'features' },
    ])
  })
})
