import { describe, expect, test } from 'vitest'
import { classifyShare } from '../../src/map/classify-share'
import { mixHex } from '../../src/map/colour'
import {
  buildLegend,
  countCommuneClasses,
  type LegendQuestion,
  swatchBackground,
} from '../../src/map/legend-model'
import { GAINED, NEUTRALS, RAMP } from '../../src/map/palette'

const question: LegendQuestion = {
  subject: 'communes',
  scale: 'ramp',
  counts: [4, 1, 0, 2, 0, 82],
  hiddenClasses: [],
  theme: 'light',
}

describe('the legend of communes', () => {
  test('goes from light to shadow and ends with the unknown, hatched', () => {
    const legend = buildLegend(question)
    expect(legend.map(({ colour }) => colour)).toEqual([...RAMP.toReversed(), NEUTRALS.light.hatchGround])
    expect(legend.at(-1)).toMatchObject({
      classId: 0,
      label: { kind: 'unknown', isMostly: true },
      pattern: 'hatch',
      count: 4,
    })
  })

  test('says the bounds that classify shares, without a gap', () => {
    for (const { classId, label } of buildLegend(question)) {
      if (label.kind !== 'share') continue
      expect(classifyShare(label.from)).toBe(classId)
      if (label.to !== null) expect(classifyShare(label.to)).toBe(classId + 1)
    }
  })

  test('counts communes by class, without index 0', () => {
    expect(countCommuneClasses(new Uint8Array([5, 5, 0, 1, 1]))).toEqual([1, 2, 0, 0, 0, 1])
  })

  test('keeps an entry that is switched off, so that it can be switched on again', () => {
    const hidden = buildLegend({ ...question, hiddenClasses: [5, 0] })
    expect(hidden.filter(({ isVisible }) => !isVisible).map(({ classId }) => classId)).toEqual([5, 0])
    expect(hidden).toHaveLength(6)
  })

  test('is there before any count is, without pretending to zero', () => {
    expect(buildLegend({ ...question, counts: null }).map(({ count }) => count)).toEqual(Array(6).fill(null))
  })
})

describe('the legend of a difference', () => {
  test('tells gained from lost without colour', () => {
    const [gained, unchanged, lost, unknown] = buildLegend({ ...question, scale: 'difference' })
    expect(gained).toMatchObject({ label: { kind: 'gained' }, colour: GAINED, pattern: 'plain' })
    expect(unchanged).toMatchObject({ label: { kind: 'unchanged' }, colour: null })
    expect(lost).toMatchObject({ label: { kind: 'lost' }, pattern: 'dashes' })
    expect(unknown).toMatchObject({ label: { kind: 'unknown' }, pattern: 'hatch' })
  })
})

describe('the legend of lines', () => {
  test('has the speeds, then the ring of the ineligible, then the unknown', () => {
    const legend = buildLegend({ ...question, subject: 'lines', counts: null })
    expect(legend[0]?.label).toEqual({ kind: 'speed', fromKbps: 100_000, toKbps: null })
    expect(legend[4]?.label).toEqual({ kind: 'speed', fromKbps: 0, toKbps: 512 })
    expect(legend[5]).toMatchObject({ label: { kind: 'ineligible' }, pattern: 'ring' })
    expect(legend[6]).toMatchObject({ label: { kind: 'unknown', isMostly: false }, pattern: 'plain' })
  })
})

test('swatches repeat the pattern of the map', () => {
  const legend = buildLegend(question)
  expect(swatchBackground(legend[0]!, 'light')).toBe(RAMP[4])
  expect(swatchBackground(legend[5]!, 'light')).toContain('repeating-linear-gradient')
  expect(swatchBackground(legend[4]!, 'light', true)).toBe(mixHex(NEUTRALS.light.land, RAMP[0], 0.3))
  const unchanged = buildLegend({ ...question, scale: 'difference' })[1]!
  expect(swatchBackground(unchanged, 'dark')).toBe(NEUTRALS.dark.land)
})

describe('the legend of what a scenario changes', () => {
  test('counts each class before and after', () => {
    const legend = buildLegend({ ...question, countsAfter: [4, 0, 0, 0, 0, 85] })
    expect(legend.map(({ count, countAfter }) => [count, countAfter])).toEqual([
      [82, 85],
      [0, 0],
      [2, 0],
      [0, 0],
      [1, 0],
      [4, 4],
    ])
  })

  test('says nothing of after when nobody asks', () => {
    expect(buildLegend(question).every(({ countAfter }) => countAfter === null)).toBe(true)
  })
})
