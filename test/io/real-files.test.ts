import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/io/readers/read-source'
import { hasSharedData, SHARED } from './shared-data'

/** Generous for the largest (2 MB) on a loaded machine; a reader that loops never ends. */
const MOST_MS = 20_000

describe.skipIf(!hasSharedData())('every real file beside the repository', () => {
  const files = hasSharedData()
    ? readdirSync(SHARED, { recursive: true, encoding: 'utf8' }).filter((path) =>
        statSync(`${SHARED}/${path}`).isFile(),
      )
    : []

  test('is read or refused, never more and never less', { timeout: 120_000 }, async () => {
    expect(files.length).toBeGreaterThan(100)
    let used = 0
    for (const path of files) {
      const startedAt = performance.now()
      const result = await readSource({ name: path, bytes: readFileSync(`${SHARED}/${path}`) })
      expect(performance.now() - startedAt, path).toBeLessThan(MOST_MS)
      if (!result.ok) {
        expect(
          result.issues.some(({ severity }) => severity === 'error'),
          path,
        ).toBe(true)
        continue
      }
      used++
      const { summary, refused } = result.value
      expect(summary.used + summary.refused, path).toBe(summary.read)
      expect(refused.length, path).toBe(summary.refused)
    }
    expect(used).toBeGreaterThanOrEqual(15)
  })

  test.each([
    ['capso-lambert93-no-crs.geojson', 'EPSG:2154'],
    ['capso-lambert93-with-crs.geojson', 'EPSG:2154'],
    ['capso-webmercator-no-crs.geojson', 'EPSG:3857'],
    ['capso-latlon-swapped.geojson', 'EPSG:4326'],
  ])('%s is the same 53 communes in the same place', async (name, crs) => {
    const bytes = readFileSync(`${SHARED}/bad-inputs/from-real-communes/${name}`)
    const result = await readSource({ name, bytes })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    const { summary, content } = result.value
    expect(content.kind === 'communes' && content.communes.length).toBe(53)
    expect(summary.crs).toBe(crs)
    // The contours of the file in degrees; half a centimetre is 5e-8 of a degree.
    expect(
      summary.bbox!.map(
        (value, side) => Math.abs(value - [2.00237, 50.5084, 2.47318, 50.84536][side]!) < 5e-8,
      ),
    ).toEqual([true, true, true, true])
  })

  test('the 111 empty zones of a real file are refused and the others kept', async () => {
    const bytes = readFileSync(`${SHARED}/zae/conso_zan_naf_zae.geojson`)
    const result = await readSource({ name: 'zae', bytes })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    expect(result.value.summary).toMatchObject({ read: 821, used: 710, refused: 111 })
    expect(new Set(result.value.refused.map(({ issue }) => issue.code))).toEqual(
      new Set(['geojson-geometry-empty']),
    )
  })
})
