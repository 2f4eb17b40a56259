import { describe, expect, test } from 'vitest'
import { describeZones } from '../../../src/domain/coverage/describe-zones'
import { buildZone } from '../../builders/areas'
import { buildLines, type LineSpec } from '../../builders/lines'

const describeOne = (specs: readonly LineSpec[], fibre: boolean | null = null) => {
  const lines = buildLines(specs)
  return describeZones([buildZone('Z', { fibre })], lines, lines, {
    zoneOf: Uint32Array.from(specs, () => 1),
  })[0]
}

describe('describeZones', () => {
  test('says nothing of a zone without lines', () => {
    expect(describeOne([])).toEqual({
      zoneId: 1,
      lines: 0,
      bestDownKbps: null,
      bestUpKbps: null,
      operators: [],
      technologies: [],
      fibre: null,
    })
  })

  test('keeps an unknown best speed unknown, and 0 when every known line has no offer', () => {
    expect(describeOne([{}])).toMatchObject({ lines: 1, bestDownKbps: null })
    expect(describeOne([{}, { down: 0 }])).toMatchObject({ lines: 2, bestDownKbps: 0 })
  })

  test('believes the file of zones about fibre, else a fibre line, else nobody', () => {
    expect(describeOne([{ down: 8_000, technology: 'FttH' }], false)).toMatchObject({ fibre: false })
    expect(describeOne([{ down: 8_000, technology: 'FttH' }])).toMatchObject({ fibre: true })
    expect(describeOne([{ down: 8_000, technology: 'ADSL' }])).toMatchObject({ fibre: null })
  })

  test('counts neither operator nor technology of a line without an offer', () => {
    expect(describeOne([{ down: 0, technology: 'FttH', operator: 'X' }])).toMatchObject({
      operators: [],
      technologies: [],
      fibre: null,
    })
  })
})
