import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyLine } from '../../src/domain/coverage/classify-line'
import { containsPoint } from '../../src/domain/geometry/contains-point'
import { type Kbps, kbps, metres } from '../../src/domain/kernel/units'
import { findShadowZones } from '../../src/domain/shadow/find-shadow-zones'
import { buildLines, type LineSpec } from '../builders/lines'

const speed = fc.constantFrom(0, 0, 300, 512, 2_000, 8_000, 30_000)
const line: fc.Arbitrary<LineSpec> = fc.record(
  {
    at: fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
      .map(([east, north]) => [2.25 + east * 0.0007, 50.75 + north * 0.0005] as const),
    down: speed,
    up: speed,
    premises: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [] },
)
const parameters = fc.record({
  threshold: fc.record({
    downKbps: fc.constantFrom(512, 2_000, 30_000).map(kbps),
    upKbps: fc.constantFrom<Kbps | null>(null, kbps(512)),
  }),
  distance: fc.integer({ min: 40, max: 500 }).map(metres),
  minLines: fc.integer({ min: 1, max: 6 }),
})
const someLines = fc.array(line, { maxLength: 80 })

const find = (specs: readonly LineSpec[], asked: Parameters<typeof findShadowZones>[0]['parameters']) => {
  const lines = buildLines(specs)
  const placement = { communeOf: new Uint32Array(lines.count).fill(1) }
  return { lines, result: findShadowZones({ lines, speeds: lines, placement, parameters: asked }) }
}

describe('zones d’ombre', () => {
  test('hold, with the isolated lines and those without a position, each line under the threshold once', () => {
    fc.assert(
      fc.property(someLines, parameters, (specs, asked) => {
        const { lines, result } = find(specs, asked)
        const under = specs.flatMap((_, index) => {
          const answer = classifyLine(lines.downKbps[index]!, lines.upKbps[index]!, asked.threshold)
          return answer === 1 || answer === 2 ? [index] : []
        })
        const found = [...result.zones.flatMap(({ members }) => [...members]), ...result.isolated]
        expect(found.sort((a, b) => a - b)).toEqual(under.filter((index) => specs[index]!.at))
        expect(result.withoutPosition).toBe(under.filter((index) => !specs[index]!.at).length)
      }),
    )
  })

  test('are numbered from 1, largest first, with counts that add up', () => {
    fc.assert(
      fc.property(someLines, parameters, (specs, asked) => {
        const { lines, result } = find(specs, asked)
        result.zones.forEach((zone, index) => {
          expect(zone.id).toBe(index + 1)
          expect(zone.lines).toBe(zone.members.length)
          expect(zone.lines).toBeLessThanOrEqual(result.zones[index - 1]?.lines ?? Infinity)
          expect(zone.ineligible).toBe(
            [...zone.members].filter((member) => lines.downKbps[member] === 0).length,
          )
          expect(zone.ineligible + zone.below).toBe(zone.lines)
        })
      }),
    )
  })

  test('have a contour with every one of their lines inside, and their centre', () => {
    fc.assert(
      fc.property(someLines, parameters, (specs, asked) => {
        const { result } = find(specs, asked)
        for (const { members, contour, centre, areaHa } of result.zones) {
          for (const member of members) expect(containsPoint(contour, [...specs[member]!.at!])).toBe(true)
          expect(containsPoint(contour, centre)).toBe(true)
          expect(areaHa).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(someLines, parameters, (specs, asked) => {
        const last = specs.length - 1
        const forwards = find(specs, asked).result
        const backwards = find([...specs].reverse(), asked).result
        const turn = (members: Uint32Array) => Uint32Array.from(members, (member) => last - member).sort()
        const tell = (zone: (typeof forwards.zones)[number], members: Uint32Array) =>
          JSON.stringify({ ...zone, id: 0, members: [...members] })
        expect(backwards.zones.map((zone) => tell(zone, turn(zone.members))).sort()).toEqual(
          forwards.zones.map((zone) => tell(zone, zone.members)).sort(),
        )
        expect(turn(backwards.isolated)).toEqual(forwards.isolated)
      }),
    )
  })

  test('only grow when the distance grows', () => {
    fc.assert(
      fc.property(someLines, parameters, fc.integer({ min: 1, max: 300 }), (specs, asked, more) => {
        const near = find(specs, asked).result
        const far = find(specs, { ...asked, distance: metres(asked.distance + more) }).result
        expect(far.isolated.length).toBeLessThanOrEqual(near.isolated.length)
      }),
    )
  })
})
