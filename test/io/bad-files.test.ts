import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/io/readers/read-source'

const FOLDER = resolve(import.meta.dirname, '../../fixtures/bad')

/** What one file with one defect must give: `kind` null when it cannot be used; the codes of all its issues. */
interface Expected {
  readonly what: string
  readonly kind: string | null
  readonly read?: number
  readonly refused?: number
  readonly codes: readonly string[]
}
const expected = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Readonly<
  Record<string, Expected>
>
const load = (name: string) => new Uint8Array(readFileSync(`${FOLDER}/${name}`))

/** `npm run fuzz` asks for more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400)
/** Past it a reading hangs, however loaded the machine: each of these files takes some milliseconds. */
const SLOWEST_MS = 5_000

/** Said of a file as a whole when no row of it is left; its reasons follow it. */
const FILE_CODES = new Set(['rows-all-refused', 'columns-ignored'])

describe('a file with one defect', () => {
  test('has its expectation, and each expectation its file', () => {
    expect(readdirSync(FOLDER).filter((name) => name !== 'expected.json')).toEqual(
      Object.keys(expected).sort(),
    )
  })

  test.each(Object.entries(expected).map(([name, entry]) => ({ name, ...entry })))(
    '$name: $what',
    async ({ name, kind, read, refused, codes }) => {
      const result = await readSource({ name, bytes: load(name) })
      expect(result.issues.map(({ code }) => code).filter((code) => !FILE_CODES.has(code))).toEqual(codes)
      expect(result.ok ? result.value.content.kind : null).toBe(kind)
      if (!result.ok) return
      expect(result.value.summary).toMatchObject({ read, refused, used: read! - refused! })
      expect(result.value.refused.every(({ raw, issue }) => raw !== '' && issue.file === name)).toBe(true)
    },
  )
})

describe('a file damaged in any way', () => {
  const originals = Object.keys(expected).map(load)

  test(
    'is read or refused whole, and every row is used or refused: nothing is thrown, nothing is lost',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...originals),
          fc.array(arbitraryDamage, { maxLength: 6 }),
          async (bytes, damages) => {
            const damaged = damages.reduce((current: Uint8Array, damage) => damage(current), bytes)
            const start = performance.now()
            const result = await readSource({ name: 'damaged', bytes: damaged })
            expect(performance.now() - start).toBeLessThan(SLOWEST_MS)
            if (!result.ok) {
              expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
              return
            }
            const { summary, refused, content } = result.value
            expect(summary.used + summary.refused).toBe(summary.read)
            expect(refused).toHaveLength(summary.refused)
            expect(summary.used).toBeGreaterThan(0)
            if (content.kind === 'lines') {
              const { lines } = content
              expect(lines.count).toBe(summary.used)
              expect(
                [lines.lon, lines.lat, lines.downKbps, lines.commune.codes, lines.row].map(
                  ({ length }) => length,
                ),
              ).toEqual(Array(5).fill(lines.count))
              const rows = [...lines.row, ...refused.map(({ row }) => row)].sort((a, b) => a - b)
              expect(new Set(rows).size).toBe(summary.read)
              expect(rows[0]).toBeGreaterThanOrEqual(summary.delimiter === null ? 1 : 2)
            }
          },
        ),
        { numRuns: RUNS },
      )
    },
    RUNS * SLOWEST_MS,
  )
})

/** Cuts, repeats, overwrites or inserts somewhere; offsets are shares of the length. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const arbitraryDamage: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  share.map((end) => (bytes: Uint8Array) => bytes.slice(0, end * bytes.length)),
  fc.tuple(share, share).map(([from, to]) => (bytes: Uint8Array) => {
    const piece = bytes.subarray(Math.min(from, to) * bytes.length, Math.max(from, to) * bytes.length)
    return Uint8Array.from([...bytes, ...piece])
  }),
  fc.tuple(share, fc.nat(255)).map(([at, byte]) => (bytes: Uint8Array) => {
    const changed = bytes.slice()
    changed[Math.floor(at * bytes.length)] = byte
    return changed
  }),
  fc
    .tuple(
      share,
      fc.constantFrom('"', ';', ',', '\n', '\r', '\0', '{', '[', '-', '9'.repeat(20), 'é', '\uFEFF', '='),
    )
    .map(([at, text]) => (bytes: Uint8Array) => {
      const offset = Math.floor(at * bytes.length)
      return Uint8Array.from([
        ...bytes.subarray(0, offset),
        ...new TextEncoder().encode(text),
        ...bytes.subarray(offset),
      ])
    }),
)
