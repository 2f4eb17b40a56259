import { describe, expect, test } from 'vitest'
import { type Kbps, kbps, metres } from '../../../src/domain/kernel/units'
import { findShadowZones } from '../../../src/domain/shadow/find-shadow-zones'
import { buildLines, type LineSpec } from '../../builders/lines'

/** Metres east and north of a crossroads near Saint-Omer. */
const at = (east: number, north: number) => [2.25 + east / 70_600, 50.75 + north / 111_240] as const

const find = (
  specs: readonly LineSpec[],
  options: { up?: number; minLines?: number; communeOf?: number[] } = {},
) => {
  const lines = buildLines(specs)
  return findShadowZones({
    lines,
    speeds: lines,
    placement: { communeOf: Uint32Array.from(options.communeOf ?? specs.map(() => 1)) },
    parameters: {
      threshold: { downKbps: kbps(2_000), upKbps: (options.up ?? null) as Kbps | null },
      distance: metres(300),
      minLines: options.minLines ?? 3,
    },
  })
}
const hamlet = (east: number, north: number, count: number, spec: LineSpec = { down: 400 }): LineSpec[] =>
  Array.from({ length: count }, (_, i) => ({ ...spec, at: at(east + 40 * i, north) }))

describe('findShadowZones', () => {
  test('gathers the lines under the threshold, the largest zone first, and leaves lone lines apart', () => {
    const { zones, isolated } = find([
      ...hamlet(0, 0, 3),
      { down: 0, at: at(3_000, 0) },
      ...hamlet(0, 2_000, 5),
    ])
    expect(zones.map(({ id, lines, members }) => ({ id, lines, members: [...members] }))).toEqual([
      { id: 1, lines: 5, members: [4, 5, 6, 7, 8] },
      { id: 2, lines: 3, members: [0, 1, 2] },
    ])
    expect([...isolated]).toEqual([3])
  })

  test('takes ineligible and slow lines, not those at the threshold nor those of unknown speed', () => {
    const { zones, isolated } = find([
      ...hamlet(0, 0, 2, { down: 0 }),
      ...hamlet(0, 60, 2, { down: 1_999 }),
      ...hamlet(0, 30, 4, { down: 2_000 }),
      ...hamlet(0, 90, 4, {}),
    ])
    expect(zones).toMatchObject([{ lines: 4, ineligible: 2, below: 2 }])
    expect(isolated).toHaveLength(0)
  })

  test('takes lines too slow one way only when an up threshold is asked', () => {
    const specs = hamlet(0, 0, 4, { down: 8_000, up: 300 })
    expect(find(specs).zones).toEqual([])
    expect(find(specs, { up: 1_000 }).zones).toMatchObject([{ lines: 4, ineligible: 0, below: 4 }])
  })

  test('counts apart the lines under the threshold that have no position', () => {
    const { withoutPosition, isolated } = find([
      { down: 0 },
      { down: 400, commune: '62001' },
      { down: 8_000 },
      {},
    ])
    expect(withoutPosition).toBe(2)
    expect(isolated).toHaveLength(0)
  })

  test('counts premises and businesses when every line says them, else says nothing', () => {
    const told = hamlet(0, 0, 2, { down: 0, premises: 2, kind: 'residential' })
    const firm: LineSpec = { down: 0, at: at(0, 50), premises: 5, kind: 'business' }
    expect(find([...told, firm]).zones).toMatchObject([{ premises: 9, businesses: 1 }])
    expect(find([...told, { down: 0, at: at(0, 50) }]).zones).toMatchObject([
      { premises: null, businesses: null },
    ])
    expect(find(hamlet(0, 0, 3)).zones).toMatchObject([{ premises: null, businesses: null }])
  })

  test('names the communes by number of lines, and none for lines outside every commune', () => {
    const { zones } = find(hamlet(0, 0, 8), { communeOf: [2, 2, 7, 7, 7, 4, 4, 0] })
    expect(zones[0]!.communeIds).toEqual([7, 2, 4])
  })

  test('centres a zone on one of its lines, and measures its contour', () => {
    const specs = hamlet(0, 0, 5)
    const [zone] = find(specs).zones
    expect(zone!.centre).toEqual([...specs[2]!.at!])
    // A band of 160 m by 120 m with rounded ends: 3.05 ha.
    expect(zone!.areaHa).toBeGreaterThan(2.5)
    expect(zone!.areaHa).toBeLessThan(3.5)
  })

  test('centres a regular village on the same line whatever the order of its lines', () => {
    for (let cols = 2; cols < 30; cols++) {
      const village = Array.from(
        { length: 4 * cols },
        (_, i): LineSpec => ({ down: 0, at: at(50 * (i % cols), 50 * Math.floor(i / cols)) }),
      )
      const [forwards, backwards] = [village, village.toReversed()].map(
        (specs) => find(specs).zones[0]!.centre,
      )
      expect(backwards, `${cols} columns`).toEqual(forwards)
    }
  })

  test('finds nothing where every line is served, and where there is no line', () => {
    expect(find(hamlet(0, 0, 5, { down: 8_000 }))).toMatchObject({ zones: [], withoutPosition: 0 })
    expect(find([])).toMatchObject({ zones: [], withoutPosition: 0 })
  })
})
