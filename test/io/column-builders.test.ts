import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DictionaryBuilder, NumberColumn } from '../../src/io/readers/column-builders'
import { hashText } from '../../src/io/readers/hash-text'
import { TextSet } from '../../src/io/readers/text-set'

describe('a column that grows', () => {
  test('keeps every value, in a buffer of the exact size', () => {
    const column = new NumberColumn((length) => new Float64Array(length))
    const values = Array.from({ length: 5000 }, (_, index) => index / 3)
    for (const value of values) column.push(value)
    const finished = column.finish()
    expect([...finished]).toEqual(values)
    expect(finished.buffer.byteLength).toBe(5000 * 8)
  })

  test('keeps every text by its code, the empty one by 0', () => {
    const column = new DictionaryBuilder()
    for (const text of ['b', '', 'a', 'b']) column.push(text)
    expect(column.finish()).toEqual({ codes: Uint16Array.of(1, 0, 2, 1), values: ['', 'b', 'a'] })
    expect(column.isFull).toBe(false)
  })
})

describe('a set of texts', () => {
  test('knows what it was given and nothing else, however many there are', () => {
    const set = new TextSet()
    for (let index = 0; index < 50_000; index++) expect(set.add(...hashText(`L${index}`))).toBe(true)
    for (let index = 0; index < 50_000; index++) expect(set.add(...hashText(`L${index}`))).toBe(false)
    expect(set.add(...hashText('L50000'))).toBe(true)
  })

  test('agrees with a Set on any texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 300 }), (texts) => {
        const [set, reference] = [new TextSet(), new Set<string>()]
        for (const text of texts) {
          expect(set.add(...hashText(text))).toBe(!reference.has(text))
          reference.add(text)
        }
      }),
    )
  })
})
