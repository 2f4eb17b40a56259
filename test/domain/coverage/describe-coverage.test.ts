import { describe, expect, test } from 'vitest'
import type { Coverage, CoverageFigures } from '../../../src/domain/coverage/coverage'
import { describeCoverage } from '../../../src/domain/coverage/describe-coverage'
import { kbps } from '../../../src/domain/kernel/units'

const NOWHERE = { lines: 0, unknown: 0, ineligible: 0, below: 0, served: 0 }
const NO_SPEED = { p10Kbps: null, p50Kbps: null, p90Kbps: null }

const figure = (served: number, below: number, unknown: number): CoverageFigures => {
  const lines = served + below + unknown
  return {
    ...NOWHERE,
    ...NO_SPEED,
    ...{ lines, unknown, below, served },
    share: lines === unknown ? null : served / (lines - unknown),
    shareLow: served / lines,
    shareHigh: (served + unknown) / lines,
  }
}

const worstOf = (areas: Readonly<Record<string, CoverageFigures>>) => {
  const communes = Object.values(areas)
  const coverage: Coverage = {
    threshold: { downKbps: kbps(2_000), upKbps: null },
    totals: communes[0]!,
    communes,
    zones: [],
    epcis: [],
    unplaced: NOWHERE,
  }
  return describeCoverage(
    coverage,
    Object.keys(areas).map((name) => ({ name })),
  ).worst
}

describe('the commune served worst', () => {
  test('has the lowest share that is sure, not the lowest share of its known lines', () => {
    const worst = worstOf({ Arques: figure(5, 5, 0), Lumbres: figure(4, 1, 15) })
    expect(worst).toMatchObject({ name: 'Lumbres', share: 0.8, shareLow: 0.2, shareHigh: 0.95 })
  })

  test('among equal shares, is the one with most lines under, then the first by name in French order', () => {
    expect(worstOf({ Arques: figure(0, 2, 0), Lumbres: figure(0, 9, 0) })?.name).toBe('Lumbres')
    const alike = { Zouafques: figure(0, 2, 0), Éperlecques: figure(0, 2, 0), Fléchin: figure(0, 2, 0) }
    expect(worstOf(alike)).toMatchObject({ name: 'Éperlecques', communes: 3 })
  })

  test('is never one of which no line is known', () => {
    expect(worstOf({ Arques: figure(0, 0, 4), Lumbres: figure(9, 1, 0) })?.name).toBe('Lumbres')
    expect(worstOf({ Arques: figure(0, 0, 4) })).toBeNull()
  })
})
