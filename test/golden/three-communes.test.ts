import { describe, expect, test } from 'vitest'
import { computeCoverage } from '../../src/domain/coverage/compute-coverage'
import { describeCoverage } from '../../src/domain/coverage/describe-coverage'
import { describeZones } from '../../src/domain/coverage/describe-zones'
import { placeLines } from '../../src/domain/coverage/place-lines'
import { type Kbps, kbps } from '../../src/domain/kernel/units'
import { deriveSpeeds } from '../../src/domain/lines/derive-speeds'
import { buildTerritory } from '../../src/domain/territory/build-territory'
import { buildBox, buildCommune, buildZone } from '../builders/areas'
import { buildLines } from '../builders/lines'

/*
 * Three communes side by side, twelve lines, one zone astride the first two. Worked by hand:
 *
 * line  where                              down          up
 *   1   A                                  0
 *   2   A                                  400
 *   3   A                                  512
 *   4   A, in the zone                     8 000         1 000
 *   5   A                                  unknown
 *   6   on the border of A and B, zone     30 000                   → A, the lower id
 *   7   B                                  2 000
 *   8   no position, code of B             100 000
 *   9   B, code of A, in the zone          1 000 000     1 000 000  → B: the position wins
 *  10   C, 30 dB                           10 357        1 000      → Arcep's ADSL function
 *  11   outside, code of C                 512                      → unplaced
 *  12   neither position nor code          0                        → unplaced
 */
const { territory } = buildTerritory({
  communes: [
    [
      buildCommune('62001', { epci: 'X', geometry: buildBox(2, 50, 3, 51) }),
      buildCommune('62002', { epci: 'X', geometry: buildBox(3, 50, 4, 51) }),
      buildCommune('62003', { epci: 'Y', geometry: buildBox(4, 50, 5, 51) }),
    ],
  ],
  zones: [[buildZone('Z', { geometry: buildBox(2.8, 50.4, 3.5, 50.6) })]],
  sites: [],
  roads: [],
})
const lines = buildLines([
  { at: [2.1, 50.1], commune: '62001', down: 0, operator: 'Aucun' },
  { at: [2.2, 50.1], commune: '62001', down: 400 },
  { at: [2.3, 50.1], commune: '62001', down: 512 },
  { at: [2.9, 50.5], commune: '62001', down: 8_000, up: 1_000, technology: 'ADSL', operator: 'Orange' },
  { at: [2.5, 50.1], commune: '62001' },
  { at: [3, 50.5], commune: '62001', down: 30_000, technology: 'VDSL2', operator: 'Free' },
  { at: [3.9, 50.1], commune: '62002', down: 2_000 },
  { commune: '62002', down: 100_000 },
  {
    at: [3.4, 50.5],
    commune: '62001',
    down: 1_000_000,
    up: 1_000_000,
    technology: 'FttH',
    operator: 'Orange',
  },
  { at: [4.5, 50.5], commune: '62003', attenuationDb: 30 },
  { at: [9, 50], commune: '62003', down: 512 },
  { down: 0 },
])
const { placement } = placeLines(territory, lines)
const { speeds } = deriveSpeeds(lines, 'arcep-2020')
const coverAt = (down: number, up: number | null = null) =>
  computeCoverage({
    territory,
    speeds,
    placement,
    threshold: { downKbps: kbps(down), upKbps: up as Kbps | null },
  })

describe('three communes and twelve lines', () => {
  test('at 2 Mbit/s have the coverage worked by hand', () => {
    const coverage = coverAt(2_000)
    expect(coverage.communes).toEqual([
      // 0, 400, 512, 8 000, 30 000 are known: ranks 1, 3 and 5 of 5.
      {
        lines: 6,
        unknown: 1,
        ineligible: 1,
        below: 2,
        served: 2,
        share: 2 / 5,
        shareLow: 2 / 6,
        shareHigh: 3 / 6,
        p10Kbps: 0,
        p50Kbps: 512,
        p90Kbps: 30_000,
      },
      {
        lines: 3,
        unknown: 0,
        ineligible: 0,
        below: 0,
        served: 3,
        share: 1,
        shareLow: 1,
        shareHigh: 1,
        p10Kbps: 2_000,
        p50Kbps: 100_000,
        p90Kbps: 1_000_000,
      },
      {
        lines: 1,
        unknown: 0,
        ineligible: 0,
        below: 0,
        served: 1,
        share: 1,
        shareLow: 1,
        shareHigh: 1,
        p10Kbps: 10_357,
        p50Kbps: 10_357,
        p90Kbps: 10_357,
      },
    ])
    expect(coverage.unplaced).toEqual({ lines: 2, unknown: 0, ineligible: 1, below: 1, served: 0 })
    // Known: 0, 0, 400, 512, 512, 2 000, 8 000, 10 357, 30 000, 100 000, 1 000 000: ranks 2, 6 and 10 of 11.
    expect(coverage.totals).toEqual({
      lines: 12,
      unknown: 1,
      ineligible: 2,
      below: 3,
      served: 6,
      share: 6 / 11,
      shareLow: 6 / 12,
      shareHigh: 7 / 12,
      p10Kbps: 0,
      p50Kbps: 2_000,
      p90Kbps: 100_000,
    })
    // Known: 0, 400, 512, 2 000, 8 000, 30 000, 100 000, 1 000 000: ranks 1, 4 and 8 of 8.
    expect(coverage.epcis[0]).toEqual({
      lines: 9,
      unknown: 1,
      ineligible: 1,
      below: 2,
      served: 5,
      share: 5 / 8,
      shareLow: 5 / 9,
      shareHigh: 6 / 9,
      p10Kbps: 0,
      p50Kbps: 2_000,
      p90Kbps: 1_000_000,
    })
    expect(coverage.epcis[1]).toEqual(coverage.communes[2])
    expect(coverage.zones[0]).toMatchObject({
      lines: 3,
      served: 3,
      p10Kbps: 8_000,
      p50Kbps: 30_000,
      p90Kbps: 1_000_000,
    })
  })

  test('at 2 Mbit/s down and 500 kbit/s up leave open what the file leaves open', () => {
    const { communes, totals } = coverAt(2_000, 500)
    // Line 4 has both; line 6 is fast enough down and unknown up; lines 1 to 3 are too slow whatever their up speed.
    expect(communes[0]).toMatchObject({
      lines: 6,
      unknown: 2,
      ineligible: 1,
      below: 2,
      served: 1,
      share: 1 / 4,
    })
    expect(communes[1]).toMatchObject({
      lines: 3,
      unknown: 2,
      served: 1,
      share: 1,
      shareLow: 1 / 3,
      shareHigh: 1,
    })
    expect(totals).toMatchObject({ lines: 12, unknown: 4, ineligible: 2, below: 3, served: 3 })
  })

  test('at 2 Mbit/s down and 2 Mbit/s up have a line too slow one way only', () => {
    expect(coverAt(2_000, 2_000).communes[0]).toMatchObject({
      unknown: 2,
      ineligible: 1,
      below: 3,
      served: 0,
    })
  })

  test('are summed up for a sentence', () => {
    expect(describeCoverage(coverAt(2_000), territory.communes)).toEqual({
      threshold: { downKbps: 2_000, upKbps: null },
      lines: 12,
      under: 5,
      ineligible: 2,
      unknown: 1,
      communesWithLines: 3,
      communesTouched: 1,
      worst: {
        name: 'Commune 62001',
        share: 2 / 5,
        shareLow: 1 / 3,
        shareHigh: 1 / 2,
        under: 3,
        communes: 1,
      },
    })
  })

  test('are placed as said', () => {
    expect([...placement.communeOf]).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 0, 0])
    expect(placement).toMatchObject({ disagreeing: 1, unplaced: 2 })
  })

  test('describe their zone', () => {
    expect(describeZones(territory.zones, lines, speeds, placement)).toEqual([
      {
        zoneId: 1,
        lines: 3,
        bestDownKbps: 1_000_000,
        bestUpKbps: 1_000_000,
        operators: ['Free', 'Orange'],
        technologies: ['ADSL', 'FttH', 'VDSL2'],
        fibre: true,
      },
    ])
  })
})
