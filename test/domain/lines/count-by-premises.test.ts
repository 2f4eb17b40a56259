import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Threshold } from '../../../src/domain/coverage/coverage'
import { readCoverage } from '../../../src/domain/coverage/read-coverage'
import { kbps } from '../../../src/domain/kernel/units'
import { countByPremises } from '../../../src/domain/lines/count-by-premises'
import { prepareAnalysis } from '../../../src/domain/prepare-analysis'
import { buildBox, buildCommune, buildZone } from '../../builders/areas'
import { buildLines, type LineSpec } from '../../builders/lines'

const prepare = (specs: readonly LineSpec[]) =>
  prepareAnalysis(
    {
      communes: [
        [
          buildCommune('62001', { epci: 'X', geometry: buildBox(0, 50, 1, 51) }),
          buildCommune('62002', { epci: 'X', geometry: buildBox(1, 50, 2, 51) }),
        ],
      ],
      zones: [[buildZone('Z', { geometry: buildBox(0.5, 50, 1.5, 51) })]],
      sites: [],
      roads: [],
      lines: [buildLines(specs)],
    },
    'arcep-2020',
    null,
  )

const speed = fc.constantFrom(0, 400, 512, 8_000, 30_000)
const line: fc.Arbitrary<LineSpec> = fc.record(
  {
    at: fc.tuple(fc.integer({ min: -1, max: 9 }), fc.constant(50.5)).map(([x, y]) => [x / 4, y] as const),
    down: speed,
    up: speed,
    premises: fc.nat(4),
  },
  { requiredKeys: [] },
)
const threshold: fc.Arbitrary<Threshold> = fc.record({
  downKbps: speed.map((value) => kbps(value + 1)),
  upKbps: fc.option(speed.map((value) => kbps(value + 1))),
})

describe('coverage by premises', () => {
  test('is that of as many lines as there are premises, whatever the threshold', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), threshold, (specs, question) => {
        const repeated = specs.flatMap((spec) => Array.from({ length: spec.premises ?? 0 }, () => spec))
        expect(readCoverage(countByPremises(prepare(specs)).distribution, question)).toEqual(
          readCoverage(prepare(repeated).distribution, question),
        )
      }),
    )
  })

  test('counts thirteen billion premises exactly, and takes no more memory for it', () => {
    const specs = Array.from({ length: 200_000 }, (_, index) => ({
      at: [0.25, 50.5] as const,
      down: index % 4 === 0 ? 400 : 8_000,
      premises: 65_534,
    }))
    const { distribution } = countByPremises(prepare(specs))
    const { totals } = readCoverage(distribution, { downKbps: kbps(512), upKbps: null })
    expect(totals).toMatchObject({ lines: 13_106_800_000, below: 3_276_700_000, served: 9_830_100_000 })
    const both = readCoverage(distribution, { downKbps: kbps(512), upKbps: kbps(1) })
    expect(both.totals.lines).toBe(13_106_800_000)
    expect(distribution.byCommune.sorted).toHaveLength(200_000)
  })

  test('leaves out the lines that do not say, and says how many', () => {
    const { distribution, issues } = countByPremises(prepare([{ down: 512, premises: 0 }, { down: 512 }, {}]))
    expect(readCoverage(distribution, { downKbps: kbps(512), upKbps: null }).totals.lines).toBe(0)
    expect(issues.find(({ code }) => code === 'lines-without-premises')?.count).toBe(2)
  })
})
