import { describe, expect, test } from 'vitest'
import { contrast, mixHex } from '../../src/map/colour'
import {
  classColour,
  DIFFERENCE_CLASS,
  GAINED,
  LOST,
  NEUTRALS,
  RAMP,
  scenarioColour,
} from '../../src/map/palette'

/** WCAG's bar for what is not text and means something; for text. */
const MEANS = 3
const TEXT = 4.5

describe('the measure of contrast', () => {
  test('is 21 between black and white, 1 between a colour and itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6)
    expect(contrast('#8c2981', '#8c2981')).toBe(1)
  })

  test('is WCAG 2: #767676 is the lightest grey readable on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(TEXT)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(TEXT)
  })

  test('mixes colours channel by channel', () => {
    expect(mixHex('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixHex('#3b0f70', '#ffffff', 0)).toBe('#3b0f70')
  })
})

for (const theme of ['light', 'dark'] as const) {
  const neutrals = NEUTRALS[theme]
  const grounds = [neutrals.land, neutrals.paper, neutrals.hatchGround, ...RAMP, GAINED, LOST]

  describe(`the colours of the ${theme} theme`, () => {
    test.each([
      ['borders', neutrals.border, neutrals.borderCasing],
      ['EPCI borders', neutrals.epciBorder, neutrals.epciCasing],
      ['activity zones', neutrals.zoneLine, neutrals.zoneCasing],
      ["edges of zones d'ombre", neutrals.shadowLine, neutrals.shadowCasing],
      ['the selection', neutrals.selectLine, neutrals.selectHalo],
      ['sites', neutrals.siteInk, neutrals.halo],
    ])(
      '%s are seen on every class: the line or its casing stands out, and each on the other',
      (_, line, casing) => {
        expect(contrast(line, casing)).toBeGreaterThanOrEqual(MEANS)
        for (const ground of grounds)
          expect(Math.max(contrast(line, ground), contrast(casing, ground))).toBeGreaterThanOrEqual(MEANS)
      },
    )

    test('names are text on their halo', () => {
      expect(contrast(neutrals.ink, neutrals.halo)).toBeGreaterThanOrEqual(TEXT)
      expect(contrast(neutrals.inkSoft, neutrals.paper)).toBeGreaterThanOrEqual(TEXT)
      expect(contrast(neutrals.zoneLine, neutrals.halo)).toBeGreaterThanOrEqual(TEXT)
    })

    test('the hatch of the unknown is seen, and its ground is the land’s neighbour', () => {
      expect(contrast(neutrals.hatchLine, neutrals.hatchGround)).toBeGreaterThanOrEqual(MEANS)
      expect(contrast(neutrals.hatchGround, neutrals.land)).toBeLessThan(MEANS)
    })

    test('gained, lost, unknown and ineligible stand out on the land', () => {
      for (const colour of [GAINED, LOST, neutrals.unknownPoint, neutrals.ring])
        expect(contrast(colour, neutrals.land)).toBeGreaterThanOrEqual(MEANS)
    })

    test('an ineligible line’s ring stands out on its middle', () => {
      expect(contrast(neutrals.ring, neutrals.ringCore)).toBeGreaterThanOrEqual(MEANS)
    })
  })
}

describe('the ramp', () => {
  // Lightness is what every eye sees, whatever colours it confuses.
  test('goes from shadow to light in steps of lightness that need no colour', () => {
    for (let step = 1; step < RAMP.length; step++)
      expect(contrast(RAMP[step]!, '#000000') / contrast(RAMP[step - 1]!, '#000000')).toBeGreaterThan(1.7)
  })

  test('has five classes, and no colour for what is unknown', () => {
    expect([1, 2, 3, 4, 5].map((classId) => classColour('ramp', classId))).toEqual([...RAMP])
    expect(classColour('ramp', 0)).toBeNull()
    expect(classColour('ramp', 6)).toBeNull()
  })
})

test('what does not change has no colour in a difference', () => {
  expect(classColour('difference', DIFFERENCE_CLASS.gained)).toBe(GAINED)
  expect(classColour('difference', DIFFERENCE_CLASS.lost)).toBe(LOST)
  expect(classColour('difference', DIFFERENCE_CLASS.unchanged)).toBeNull()
  expect(classColour('difference', DIFFERENCE_CLASS.unknown)).toBeNull()
})

test('scenarios have each their colour, and the first three are seen on both papers', () => {
  const colours = ['A', 'B', 'C', 'D', 'E', 'F'].map(scenarioColour)
  expect(new Set(colours).size).toBe(6)
  expect(scenarioColour('G')).toBe(colours[0])
  for (const colour of colours.slice(0, 3))
    for (const { paper } of Object.values(NEUTRALS))
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(MEANS)
})
