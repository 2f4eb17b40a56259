import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDistribution } from '../../src/domain/coverage/build-distribution'
import { BELOW, classifyLine, INELIGIBLE, SERVED, UNKNOWN } from '../../src/domain/coverage/classify-line'
import type { Coverage, CoverageCounts, Threshold } from '../../src/domain/coverage/coverage'
import { placeLines } from '../../src/domain/coverage/place-lines'
import { readCoverage } from '../../src/domain/coverage/read-coverage'
import { type Kbps, kbps } from '../../src/domain/kernel/units'
import { UNKNOWN_SPEED } from '../../src/domain/lines/line-table'
import { countClasses } from '../../src/domain/lines/speed-classes'
import { buildTerritory } from '../../src/domain/territory/build-territory'
import { buildBox, buildCommune, buildZone } from '../builders/areas'
import { buildLines, type LineSpec } from '../builders/lines'

const { territory } = buildTerritory({
  communes: [
    [0, 1, 2, 3, 4, 5].map((i) =>
      buildCommune(`6200${i}`, { epci: i < 4 ? 'X' : 'Y', geometry: buildBox(i, 50, i + 1, 51) }),
    ),
  ],
  zones: [
    [
      buildZone('Z1', { geometry: buildBox(0.5, 50, 2.5, 51) }),
      buildZone('Z2', { geometry: buildBox(2, 50, 4, 50.5) }),
    ],
  ],
  sites: [],
  roads: [],
})

const speed = fc.oneof(
  fc.constantFrom(0, 1, 511, 512, 2_000, 30_000, 1_000_000),
  fc.integer({ min: 0, max: 2_000_000 }),
)
const line: fc.Arbitrary<LineSpec> = fc.record(
  {
    at: fc
      .tuple(fc.integer({ min: -1, max: 28 }), fc.integer({ min: 0, max: 10 }))
      .map(([x, y]) => [x / 4, 50 + y / 10] as const),
    commune: fc.constantFrom('62000', '62003', '62005', '59999'),
    down: speed,
    up: speed,
  },
  { requiredKeys: [] },
)
const someLines = fc.array(line, { maxLength: 60 })
const threshold: fc.Arbitrary<Threshold> = fc.record({
  downKbps: speed.map((value) => kbps(value + 1)),
  upKbps: fc.option(speed.map((value) => kbps(value + 1))),
})

const prepare = (specs: readonly LineSpec[]) => {
  const lines = buildLines(specs)
  const { placement } = placeLines(territory, lines)
  return { lines, placement, distribution: buildDistribution({ territory, speeds: lines, placement }) }
}
const areasOf = (coverage: Coverage) => [
  coverage.totals,
  ...coverage.communes,
  ...coverage.zones,
  ...coverage.epcis,
]
const add = (parts: readonly CoverageCounts[], of: keyof CoverageCounts) =>
  parts.reduce((sum, part) => sum + part[of], 0)

describe('coverage', () => {
  test('splits every area into unknown, ineligible, below and served', () => {
    fc.assert(
      fc.property(someLines, threshold, (specs, question) => {
        const coverage = readCoverage(prepare(specs).distribution, question)
        for (const area of [...areasOf(coverage), coverage.unplaced]) {
          expect(area.unknown + area.ineligible + area.below + area.served).toBe(area.lines)
        }
      }),
    )
  })

  test('counts every line once: communes and unplaced sum to the whole, EPCI to their communes', () => {
    fc.assert(
      fc.property(someLines, threshold, (specs, question) => {
        const coverage = readCoverage(prepare(specs).distribution, question)
        expect(coverage.totals.lines).toBe(specs.length)
        for (const of of ['lines', 'unknown', 'ineligible', 'below', 'served'] as const) {
          expect(add([...coverage.communes, coverage.unplaced], of)).toBe(coverage.totals[of])
          expect(add(coverage.epcis, of)).toBe(add(coverage.communes, of))
        }
      }),
    )
  })

  test('gives each commune, zone and the whole the counts of a plain loop over the lines', () => {
    fc.assert(
      fc.property(someLines, threshold, (specs, question) => {
        const { lines, placement, distribution } = prepare(specs)
        const coverage = readCoverage(distribution, question)
        const count = (isIn: (index: number) => boolean) => {
          const found = [0, 0, 0, 0]
          for (let i = 0; i < lines.count; i++) {
            if (isIn(i)) found[classifyLine(lines.downKbps[i]!, lines.upKbps[i]!, question)]!++
          }
          return {
            unknown: found[UNKNOWN],
            ineligible: found[INELIGIBLE],
            below: found[BELOW],
            served: found[SERVED],
          }
        }
        expect(coverage.totals).toMatchObject(count(() => true))
        expect(coverage.unplaced).toMatchObject(count((i) => placement.communeOf[i] === 0))
        coverage.communes.forEach((area, index) => {
          expect(area).toMatchObject(count((i) => placement.communeOf[i] === index + 1))
        })
        coverage.zones.forEach((area, index) => {
          expect(area).toMatchObject(count((i) => placement.zoneOf[i] === index + 1))
        })
      }),
    )
  })

  test('never raises a share or its bounds when the threshold rises, in either direction', () => {
    fc.assert(
      fc.property(someLines, threshold, fc.nat(100_000), fc.nat(100_000), (specs, low, moreDown, moreUp) => {
        const { distribution } = prepare(specs)
        const high = {
          downKbps: kbps(low.downKbps + moreDown),
          upKbps: low.upKbps === null ? null : kbps(low.upKbps + moreUp),
        }
        const [before, after] = [readCoverage(distribution, low), readCoverage(distribution, high)].map(
          areasOf,
        )
        before!.forEach((area, index) => {
          expect(after![index]!.share ?? 0).toBeLessThanOrEqual(area.share ?? 1)
          expect(after![index]!.shareLow ?? 0).toBeLessThanOrEqual(area.shareLow ?? 1)
          expect(after![index]!.shareHigh ?? 0).toBeLessThanOrEqual(area.shareHigh ?? 1)
        })
      }),
    )
  })

  test('never raises a share when an up threshold is added', () => {
    fc.assert(
      fc.property(someLines, speed, speed, (specs, down, up) => {
        const { distribution } = prepare(specs)
        const one = readCoverage(distribution, { downKbps: kbps(down + 1), upKbps: null })
        const both = readCoverage(distribution, { downKbps: kbps(down + 1), upKbps: kbps(up + 1) })
        areasOf(one).forEach((area, index) => {
          expect(areasOf(both)[index]!.served).toBeLessThanOrEqual(area.served)
        })
      }),
    )
  })

  test('holds the share between its bounds', () => {
    fc.assert(
      fc.property(someLines, threshold, (specs, question) => {
        for (const { lines, unknown, share, shareLow, shareHigh } of areasOf(
          readCoverage(prepare(specs).distribution, question),
        )) {
          expect(share === null).toBe(lines === unknown)
          expect(shareLow === null).toBe(lines === 0)
          if (share === null) continue
          expect(shareLow!).toBeLessThanOrEqual(share)
          expect(share).toBeLessThanOrEqual(shareHigh!)
        }
      }),
    )
  })

  test('is within its bounds whatever the unknown speeds turn out to be', () => {
    fc.assert(
      fc.property(someLines, threshold, fc.infiniteStream(speed), (specs, question, speeds) => {
        const found = specs.map((spec) => ({
          ...spec,
          down: spec.down ?? speeds.next().value,
          up: spec.up ?? speeds.next().value,
        }))
        const truth = areasOf(readCoverage(prepare(found).distribution, question))
        areasOf(readCoverage(prepare(specs).distribution, question)).forEach(
          ({ shareLow, shareHigh }, index) => {
            if (shareLow === null) return
            expect(truth[index]!.share!).toBeGreaterThanOrEqual(shareLow)
            expect(truth[index]!.share!).toBeLessThanOrEqual(shareHigh!)
          },
        )
      }),
    )
  })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(someLines, threshold, (specs, question) => {
        const backwards = readCoverage(prepare([...specs].reverse()).distribution, question)
        expect(backwards).toEqual(readCoverage(prepare(specs).distribution, question))
      }),
    )
  })

  test('takes percentiles by nearest rank, from the sorted speeds', () => {
    const byHand = (speeds: readonly number[], percent: number) =>
      speeds.length === 0
        ? null
        : [...speeds].sort((a, b) => a - b)[Math.max(1, Math.ceil((percent * speeds.length) / 100)) - 1]
    fc.assert(
      fc.property(someLines, (specs) => {
        const { lines, placement, distribution } = prepare(specs)
        const coverage = readCoverage(distribution, { downKbps: 512 as Kbps, upKbps: null })
        const check = (area: Coverage['totals'], isIn: (index: number) => boolean) => {
          const known = [...lines.downKbps].filter((value, index) => value !== UNKNOWN_SPEED && isIn(index))
          expect([area.p10Kbps, area.p50Kbps, area.p90Kbps]).toEqual(
            [10, 50, 90].map((percent) => byHand(known, percent)),
          )
        }
        check(coverage.totals, () => true)
        coverage.communes.forEach((area, id) => {
          check(area, (index) => placement.communeOf[index] === id + 1)
        })
        coverage.epcis.forEach((area, id) => {
          check(area, (index) => territory.epcis[id]!.communeIds.includes(placement.communeOf[index]!))
        })
      }),
    )
  })

  test('has its speed classes partition the lines, and agree with the counts at each threshold', () => {
    fc.assert(
      fc.property(someLines, (specs) => {
        const { lines, distribution } = prepare(specs)
        const counts = countClasses(lines.downKbps)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(specs.length)
        ;[512, 2_000, 8_000, 30_000, 100_000, 1_000_000].forEach((limit, index) => {
          const { totals } = readCoverage(distribution, { downKbps: kbps(limit), upKbps: null })
          expect(counts.slice(3 + index).reduce((sum, count) => sum + count, 0)).toBe(totals.served)
          expect([counts[0], counts[1]]).toEqual([totals.unknown, totals.ineligible])
        })
      }),
    )
  })
})
