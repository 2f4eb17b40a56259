import { describe, expect, test } from 'vitest'
import { deriveSpeeds } from '../../../src/domain/lines/derive-speeds'
import { UNKNOWN_SPEED } from '../../../src/domain/lines/line-table'
import { buildLines, type LineSpec } from '../../builders/lines'

const derive = (specs: readonly LineSpec[], formula: 'arcep-2020' | 'arrete-2013' = 'arcep-2020') => {
  const { speeds, issues } = deriveSpeeds(buildLines(specs), formula)
  return {
    down: [...speeds.downKbps],
    up: [...speeds.upKbps],
    issues,
  }
}

describe('deriveSpeeds', () => {
  test('keeps a declared speed, whatever the attenuation says', () => {
    expect(derive([{ down: 600, attenuationDb: 30 }])).toMatchObject({
      down: [600],
      issues: [],
    })
  })

  test('keeps a declared 0: the file says there is no offer', () => {
    expect(derive([{ down: 0, attenuationDb: 30 }])).toMatchObject({ down: [0] })
  })

  test('takes an attenuation that no line has for none, never for « no offer »', () => {
    const { down, issues } = derive([
      { attenuationDb: 999 },
      { attenuationDb: 999, lengthM: 2_000, gaugeMm: 0.4 },
      { attenuationDb: 30 },
    ])
    expect(down[0]).toBe(UNKNOWN_SPEED)
    expect(down.slice(1).every((speed) => speed > 1_000 && speed < 30_000)).toBe(true)
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'attenuation-implausible', count: 2, rows: [1, 2] }),
    )
  })

  test('keeps a speed that no line has, and says so', () => {
    const { down, issues } = derive([{ down: 99_999_999 }, { down: 10_000_000 }])
    expect(down).toEqual([99_999_999, 10_000_000])
    expect(issues).toMatchObject([{ code: 'speed-implausible', count: 1, rows: [1] }])
  })

  test('derives from the attenuation, and says so', () => {
    expect(derive([{ attenuationDb: 30 }])).toMatchObject({
      down: [10_357],
      up: [1_000],
      issues: [
        {
          code: 'speed-from-attenuation',
          params: { formula: 'arcep-2020' },
          file: 'lignes.csv',
          count: 1,
          rows: [1],
        },
      ],
    })
  })

  test('derives from the length and gauge when there is no attenuation', () => {
    expect(derive([{ lengthM: 2_000, gaugeMm: 0.4 }])).toMatchObject({ down: [10_357] })
    // 31.5 dB with the connections: the band 30–43 dB.
    expect(derive([{ lengthM: 2_000, gaugeMm: 0.4 }], 'arrete-2013')).toMatchObject({ down: [2_000] })
    expect(derive([{ attenuationDb: 78, lengthM: 2_000, gaugeMm: 0.4 }])).toMatchObject({
      down: [512],
    })
  })

  test('takes the formula of the technology the file names, ADSL when it names none', () => {
    const down = derive([
      { attenuationDb: 8, technology: 'VDSL2' },
      { attenuationDb: 8, technology: 'ADSL' },
      { attenuationDb: 8 },
    ]).down
    expect(down).toEqual([37_589, 23_595, 23_595])
  })

  test('derives nothing for a line that is not copper', () => {
    expect(derive([{ attenuationDb: 30, technology: 'FttH' }])).toMatchObject({
      down: [UNKNOWN_SPEED],
      issues: [{ code: 'lines-without-speed', count: 1 }],
    })
  })

  test('keeps a declared up speed, and derives none beside a declared down speed', () => {
    expect(derive([{ attenuationDb: 30, up: 800 }]).up).toEqual([800])
    expect(derive([{ attenuationDb: 30, down: 1_000_000 }]).up).toEqual([UNKNOWN_SPEED])
  })

  test('leaves unknown what nothing gives, and lists the first rows', () => {
    const { down, issues } = derive(Array.from({ length: 12 }, () => ({ lengthM: 2_000 })))
    expect(new Set(down)).toEqual(new Set([UNKNOWN_SPEED]))
    expect(issues).toMatchObject([
      { code: 'lines-without-speed', count: 12, rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    ])
  })

  test('does not change the table it reads', () => {
    const lines = buildLines([{ attenuationDb: 30 }])
    deriveSpeeds(lines, 'arcep-2020')
    expect([...lines.downKbps]).toEqual([UNKNOWN_SPEED])
  })
})
