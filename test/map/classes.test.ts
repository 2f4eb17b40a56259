import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifySpeed, SPEED_CLASSES } from '../../src/domain/lines/speed-classes'
import { classifyShare } from '../../src/map/classify-share'
import {
  countSteps,
  POINT_STEPS,
  SPEED_BREAKS,
  SPEED_CLASS_COUNT,
  STEP_INELIGIBLE,
  stepOfSpeedClass,
} from '../../src/map/classify-speed'

describe('the class of a share', () => {
  test.each([
    [0, 1],
    [0.4999, 1],
    [0.5, 2],
    [0.7999, 2],
    [0.8, 3],
    [0.95, 4],
    [0.9999, 4],
    [1, 5],
  ])('of %d is %d', (share, classId) => {
    expect(classifyShare(share)).toBe(classId)
  })

  test('is unknown, not the lowest, where no share is known', () => {
    expect(classifyShare(null)).toBe(0)
    expect(classifyShare(Number.NaN)).toBe(0)
  })

  test('is unknown where most lines are, whatever the others say', () => {
    expect(classifyShare(1, 0.5)).toBe(5)
    expect(classifyShare(1, 0.51)).toBe(0)
  })

  test('never falls when the share rises', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(classifyShare(Math.min(one, other))).toBeLessThanOrEqual(classifyShare(Math.max(one, other)))
      }),
      { seed: 2006 },
    )
  })
})

describe('the step of a speed class', () => {
  test('is given to each of the domain’s classes, in the order of their codes', () => {
    expect(Object.keys(POINT_STEPS)).toEqual([...SPEED_CLASSES])
    expect(SPEED_CLASS_COUNT).toBe(SPEED_CLASSES.length)
  })

  test('begins at the bounds the legend says', () => {
    SPEED_BREAKS.forEach((least, index) => {
      expect(stepOfSpeedClass(classifySpeed(least - 1))).toBe(index + 1)
      expect(stepOfSpeedClass(classifySpeed(least))).toBe(index + 2)
    })
  })

  test('tells a line without any offer from a slow one and from an unknown one', () => {
    expect(stepOfSpeedClass(classifySpeed(0))).toBe(STEP_INELIGIBLE)
    expect(stepOfSpeedClass(classifySpeed(1))).toBe(1)
    expect(stepOfSpeedClass(0)).toBe(0)
  })

  test('keeps every line when classes are counted by step', () => {
    expect(countSteps([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([1, 3, 4 + 5, 6, 7, 8 + 9, 2])
  })
})
