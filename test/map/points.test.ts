import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifySpeed, SPEED_CLASSES } from '../../src/domain/lines/speed-classes'
import { contrast } from '../../src/map/colour'
import { DIFFERENCE_CLASS, GAINED, NEUTRALS, RAMP } from '../../src/map/palette'
import { buildPointGrid, findNearestPoint } from '../../src/map/point-grid'
import { isolatedStyles, type PointLook, pointSize, pointStyles } from '../../src/map/point-look'
import { mercatorX, mercatorY, projectPositions } from '../../src/map/project-positions'

describe('positions for drawing', () => {
  test('are Web Mercator: the corners of its square are those of the world', () => {
    expect(mercatorX(-180)).toBe(0)
    expect(mercatorX(180)).toBe(1)
    expect(mercatorY(0)).toBeCloseTo(0.5, 12)
    expect(mercatorY(85.0511287798)).toBeCloseTo(0, 9)
  })

  test('are within two metres of the file’s, in Saint-Omer as in La Réunion', () => {
    const metre = 1 / 40_075_017
    for (const [lon, lat] of [
      [2.2614, 50.7501],
      [55.4504, -20.8789],
    ] as const) {
      const { originX, originY, offsets } = projectPositions(
        new Float32Array([lon, lat, lon + 0.3, lat + 0.3]),
      )
      expect(Math.abs(originX + offsets[2]! - mercatorX(lon + 0.3))).toBeLessThan(2 * metre)
      expect(Math.abs(originY + offsets[3]! - mercatorY(lat + 0.3))).toBeLessThan(2 * metre)
    }
  })

  test('of no point are no point', () => {
    expect(projectPositions(new Float32Array(0)).offsets).toHaveLength(0)
  })
})

describe('the point under the pointer', () => {
  const cloud = fc.array(
    fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 60,
    },
  )

  test('is the one a search through all of them finds', () => {
    fc.assert(
      fc.property(
        cloud,
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (points, x, radius) => {
          const offsets = new Float32Array(points.flat())
          const grid = buildPointGrid({ originX: 0, originY: 0, offsets })
          const accepts = (point: number): boolean => point % 3 !== 0
          const found = findNearestPoint(grid, x, 0.5, radius, accepts)
          const distances = points.map((_, i) => Math.hypot(offsets[2 * i]! - x, offsets[2 * i + 1]! - 0.5))
          const best = Math.min(...distances.filter((d, i) => accepts(i) && d <= radius))
          if (found === null) expect(best).toBe(Number.POSITIVE_INFINITY)
          else expect(distances[found]).toBeCloseTo(best, 10)
        },
      ),
      { seed: 512 },
    )
  })

  test('is found when all points are one, or on one line', () => {
    for (const offsets of [
      new Float32Array([0.5, 0.5, 0.5, 0.5]),
      new Float32Array([0, 0.5, 0.5, 0.5, 1, 0.5]),
    ]) {
      const grid = buildPointGrid({ originX: 0, originY: 0, offsets })
      expect(findNearestPoint(grid, 0.5, 0.5, 0.1, (point) => point === 1)).toBe(1)
    }
  })

  test('is none when there are no points', () => {
    const grid = buildPointGrid({ originX: 0, originY: 0, offsets: new Float32Array(0) })
    expect(findNearestPoint(grid, 0, 0, 1, () => true)).toBeNull()
  })
})

describe('the look of a line', () => {
  const look: PointLook = { theme: 'light', scale: 'ramp', hiddenClasses: [] }
  const colourOf = (styles: ReturnType<typeof pointStyles>, value: number): string =>
    `#${[0, 1, 2]
      .map((i) =>
        Math.round(styles.colours[value * 4 + i]! * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  const isDrawn = (styles: ReturnType<typeof pointStyles>, value: number): boolean =>
    styles.colours[value * 4 + 3] === 1

  test('has the ramp’s colour of its speed', () => {
    const styles = pointStyles(look)
    expect(colourOf(styles, classifySpeed(400))).toBe(RAMP[0])
    expect(colourOf(styles, classifySpeed(512))).toBe(RAMP[1])
    expect(colourOf(styles, classifySpeed(1_000_000))).toBe(RAMP[4])
  })

  test('is a ring when it has no offer, and only then', () => {
    const { rings } = pointStyles(look)
    expect(
      [...rings].map((ring, value) => (ring === 1 ? SPEED_CLASSES[value] : null)).filter(Boolean),
    ).toEqual(['ineligible'])
  })

  test('is nothing when its step is switched off', () => {
    const styles = pointStyles({ ...look, hiddenClasses: [1, 6] })
    expect(isDrawn(styles, classifySpeed(400))).toBe(false)
    expect(isDrawn(styles, classifySpeed(0))).toBe(false)
    expect(isDrawn(styles, classifySpeed(512))).toBe(true)
  })

  test('has a rim where its colour is lost on the land', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { rims } = pointStyles({ ...look, theme })
      for (const speed of [400, 512, 8_000, 30_000, 100_000]) {
        const value = classifySpeed(speed)
        const isLost = contrast(colourOf(pointStyles({ ...look, theme }), value), NEUTRALS[theme].land) < 3
        expect(rims[value]! > 0).toBe(isLost)
      }
    }
  })

  test('in a difference shows what changed and leaves the rest out', () => {
    const styles = pointStyles({ ...look, scale: 'difference' })
    expect(colourOf(styles, DIFFERENCE_CLASS.gained)).toBe(GAINED)
    expect(isDrawn(styles, DIFFERENCE_CLASS.unchanged)).toBe(false)
    expect(isDrawn(styles, DIFFERENCE_CLASS.unknown)).toBe(false)
  })

  test('is larger when it is an isolated line', () => {
    expect(isolatedStyles('dark').magnify).toBeGreaterThan(pointStyles(look).magnify)
    expect(isDrawn(isolatedStyles('dark'), 0)).toBe(true)
  })

  test('grows with the zoom, and stops at both ends', () => {
    expect(pointSize(2)).toBe(pointSize(8))
    expect(pointSize(13)).toBeCloseTo((pointSize(12) + pointSize(14)) / 2, 10)
    expect(pointSize(20)).toBe(pointSize(16))
  })
})
