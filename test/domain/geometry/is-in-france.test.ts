import { expect, test } from 'vitest'
import { buildAreaIndex } from '../../../src/domain/geometry/build-area-index'
import { locate } from '../../../src/domain/geometry/locate'
import { FRANCE_OUTLINE } from '../../../src/domain/geometry/projection/france-outline'
import { isInFrance } from '../../../src/domain/geometry/projection/is-in-france'

test('a place is in France where the outline says so, search spared or not', () => {
  const outline = buildAreaIndex(FRANCE_OUTLINE)
  const wrong: [number, number][] = []
  for (let lon = -6; lon <= 10; lon += 0.05) {
    for (let lat = 41; lat <= 52; lat += 0.05) {
      if (isInFrance(lon, lat) !== locate(outline, lon, lat) > 0) wrong.push([lon, lat])
    }
  }
  expect(wrong).toEqual([])
})

test.each([
  ['Fort-de-France', -61.07, 14.6, true],
  ['Nouméa', 166.45, -22.27, true],
  ['Bayreuth', 11.57, 49.94, false],
  ['nowhere', 0, 0, false],
])('%s', (_, lon, lat, is) => {
  expect(isInFrance(lon, lat)).toBe(is)
})
