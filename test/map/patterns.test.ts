import { describe, expect, test } from 'vitest'
import { parseHex } from '../../src/map/colour'
import { NEUTRALS } from '../../src/map/palette'
import { drawPattern, patternId } from '../../src/map/patterns'

for (const theme of ['light', 'dark'] as const)
  describe(`the patterns of the ${theme} theme`, () => {
    const hatch = drawPattern('hatch', theme)
    const pixel = (x: number, y: number): number[] => {
      const at = ((y % hatch.height) * hatch.width + (x % hatch.width)) * 4
      return [...hatch.data.slice(at, at + 4)]
    }

    test('repeat without a seam: each diagonal goes on in the next tile', () => {
      for (let x = 0; x < 2 * hatch.width; x++)
        for (let y = 1; y < 2 * hatch.height; y++) expect(pixel(x, y)).toEqual(pixel(x + 1, y - 1))
    })

    test('hold the ground and the line of the palette', () => {
      const colours = new Set(Array.from({ length: hatch.width }, (_, x) => pixel(x, 0).slice(0, 3).join()))
      expect(colours).toContain(parseHex(NEUTRALS[theme].hatchGround).join())
      expect(colours).toContain(parseHex(NEUTRALS[theme].hatchLine).join())
    })

    test('fit MapLibre’s tiles a whole number of times', () => {
      expect(512 % (hatch.width / 2)).toBe(0)
    })

    test('let the colour of what is lost through', () => {
      const { data } = drawPattern('dashes', theme)
      const clear = data.filter((value, i) => i % 4 === 3 && value === 0).length
      expect(clear).toBeGreaterThan(data.length / 4 / 2)
      expect(clear).toBeLessThan(data.length / 4)
    })
  })

test('each theme has its own image', () => {
  expect(patternId('hatch', 'light')).not.toBe(patternId('hatch', 'dark'))
})
