import { expect, test } from 'vitest'
import { SITE_KINDS } from '../../src/domain/territory/territory'
import { SITE_MARKS, siteIconId } from '../../src/map/site-icons'

test('no two kinds of site look alike, whatever their colour', () => {
  const looks = SITE_KINDS.map((kind) => `${SITE_MARKS[kind].shape} ${SITE_MARKS[kind].letter}`)
  expect(new Set(looks).size).toBe(SITE_KINDS.length)
})

test('each kind has an image of its own in each theme', () => {
  const ids = SITE_KINDS.flatMap((kind) => [siteIconId('light', kind), siteIconId('dark', kind)])
  expect(new Set(ids).size).toBe(2 * SITE_KINDS.length)
})
