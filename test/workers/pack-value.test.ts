import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packValue, seal, unpackValue, unseal } from '../../src/workers/pack-value'
import { square } from '../map/build-map-props'

/** Across threads and back. */
const cross = (value: unknown): unknown => unpackValue(structuredClone(packValue(value)))

const record = fc.record({
  id: fc.nat(),
  share: fc.option(fc.double({ noNaN: true })),
  name: fc.option(fc.string()),
  isServed: fc.boolean(),
  geometry: fc.oneof(
    fc.tuple(fc.nat(50), fc.nat(50)).map(([x, y]) => square(x, y)),
    fc.nat(50).map((x) => ({
      type: 'MultiPolygon' as const,
      coordinates: [square(x, 0).coordinates, square(x, 9).coordinates],
    })),
  ),
})
const list = fc.array(record, { minLength: 256, maxLength: 300 })

describe('what crosses threads', () => {
  test('comes back as it left', () => {
    fc.assert(
      fc.property(list, (areas) => {
        const value = { territory: { areas, few: areas.slice(0, 3) }, positions: Float32Array.of(1, 2) }
        expect(cross(value)).toEqual(value)
      }),
      { numRuns: 20 },
    )
  })

  test('is columns where it is a long list of alike records', () => {
    const areas = Array.from({ length: 300 }, (_, id) => ({ id, geometry: square(id, 0) }))
    expect(packValue({ areas })).toMatchObject({ areas: { packed: 'records', count: 300 } })
  })

  test('is one text where it is a long list of texts', () => {
    const codes = Array.from({ length: 300 }, (_, index) => `code « ${index} »`)
    expect(packValue({ codes })).toMatchObject({ codes: { packed: 'texts' } })
    expect(cross({ codes })).toEqual({ codes })
  })

  test('is left as it is where records differ, or hold what columns do not', () => {
    const differing = Array.from({ length: 300 }, (_, id) => (id === 299 ? { id, more: 1 } : { id }))
    const nested = Array.from({ length: 300 }, (_, id) => ({ id, issue: { code: 'x' } }))
    const unknowns = Array.from({ length: 300 }, () => ({ speed: Number.NaN }))
    for (const value of [differing, nested, unknowns]) {
      expect(packValue(value)).toBe(value)
      expect(cross(value)).toEqual(value)
    }
  })

  test('holds roads as two columns', () => {
    const roads = Array.from({ length: 300 }, (_, index) => [
      [index, 50],
      [index + 1, 51],
      ...(index % 2 ? [[index, 52]] : []),
    ])
    expect(packValue({ roads })).toMatchObject({ roads: { packed: 'paths' } })
    expect(cross({ roads })).toEqual({ roads })
  })

  test('stays unopened on its way when it is sealed', () => {
    const content = { kind: 'zones', zones: Array.from({ length: 300 }, (_, id) => ({ id })) }
    const sealed = seal(content)
    const arrived = cross({ content: sealed }) as { content: typeof sealed }
    expect(arrived.content.sealed).toMatchObject({ zones: { packed: 'records' } })
    expect(unseal(arrived.content)).toEqual(content)
  })
})
