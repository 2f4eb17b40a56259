import { describe, expect, it } from 'vitest'
import { concatLineTables } from '../../../src/domain/lines/concat-line-tables'
import { findTwinFiles } from '../../../src/domain/lines/find-twin-files'
import { buildLines, type LineSpec } from '../../builders/lines'

/** Lines a street apart, some metres from where they should be. */
const street = (count: number, from = 0, off = 0): LineSpec[] =>
  Array.from({ length: count }, (_, i) => ({ at: [2.25 + (from + i) * 1e-3 + off, 50.75] as const }))
const find = (files: Record<string, LineSpec[]>) =>
  findTwinFiles(concatLineTables(Object.entries(files).map(([name, specs]) => buildLines(specs, name)))).map(
    ({ file, params }) => [file, params],
  )

describe('files of the same premises', () => {
  it('are told once, of the one that adds least', () => {
    expect(find({ 'base.csv': street(40), 'fibre.csv': street(20) })).toEqual([
      ['fibre.csv', { other: 'base.csv', share: 100 }],
    ])
    expect(find({ 'base.csv': street(20), 'fibre.csv': street(20) })).toEqual([
      ['fibre.csv', { other: 'base.csv', share: 100 }],
    ])
  })

  it('are told although one rounds its positions to the metre', () => {
    expect(find({ 'base.csv': street(40), 'fibre.csv': street(40, 0, 4e-6) })).toHaveLength(1)
  })

  it('are not two files side by side, nor two that share some buildings', () => {
    expect(find({ 'nord.csv': street(40), 'sud.csv': street(40, 40) })).toEqual([])
    expect(find({ 'nord.csv': street(40), 'sud.csv': street(40, 25) })).toEqual([])
    expect(find({ 'nord.csv': street(40), 'sud.csv': street(40, 20) })).toEqual([
      ['sud.csv', { other: 'nord.csv', share: 50 }],
    ])
  })

  it('are not told of one line, of lines without position, or of lines of one building', () => {
    expect(find({ 'a.csv': street(1), 'b.csv': street(1) })).toEqual([])
    const nowhere = Array.from({ length: 40 }, () => ({ commune: '62765' }))
    expect(find({ 'a.csv': nowhere, 'b.csv': nowhere })).toEqual([])
    expect(find({ 'a.csv': [...street(20), ...street(20)] })).toEqual([])
  })

  it('are told by their identifiers where they have no places', () => {
    const named = (count: number, commune: string, from = 1): LineSpec[] =>
      Array.from({ length: count }, (_, i) => ({ id: from + i, commune }))
    expect(find({ '2026.csv': named(3, '62765'), '2025.csv': named(2, '62765') })).toEqual([
      ['2025.csv', { other: '2026.csv', share: 100 }],
    ])
    expect(find({ 'a.csv': named(9, '62765'), 'b.csv': named(9, '62765', 20) })).toEqual([])
    // Some in common are not neighbours, as they would be by their places.
    expect(find({ 'a.csv': named(20, '62765'), 'b.csv': named(20, '62765', 17) })).toEqual([
      ['b.csv', { other: 'a.csv', share: 20 }],
    ])
    // An identifier in common by accident does not make twins of neighbours.
    const [north, south] = [street(40), street(40, 28)]
    expect(find({ 'nord.csv': [...north, { id: 1 }], 'sud.csv': [...south, { id: 1 }] })).toEqual([])
    // Rows numbered from 1 in both.
    expect(find({ 'a.csv': named(9, '62765'), 'b.csv': named(9, '62525') })).toEqual([])
    const numbered = (specs: LineSpec[]) => specs.map((spec, i) => ({ ...spec, id: i + 1 }))
    expect(find({ 'a.csv': numbered(street(9)), 'b.csv': numbered(street(9, 50)) })).toEqual([])
  })

  it('are found among many lines, of which some are looked at', () => {
    expect(find({ 'a.csv': street(30_000), 'b.csv': street(25_000, 5_000) })).toEqual([
      ['b.csv', { other: 'a.csv', share: 100 }],
    ])
  })
})
