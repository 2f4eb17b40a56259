import { describe, expect, test } from 'vitest'
import { createClassPainter } from '../../src/map/class-painter'

/** A painter, what it has set since last asked, and the slices that wait. */
function watch() {
  let told: [number, number][] = []
  const waiting: (() => void)[] = []
  const painter = createClassPainter(
    (id, classId) => told.push([id, classId]),
    (work) => waiting.push(work),
  )
  return {
    painter,
    waiting,
    listen: () => {
      const heard = told
      told = []
      return heard
    },
  }
}
const classes = (...of: number[]) => Uint8Array.of(0, ...of)

describe('the classes of features', () => {
  test('are set only where they change', () => {
    const { painter, listen } = watch()
    painter.aim(classes(1, 2, 3))
    expect(listen()).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    painter.aim(classes(1, 5, 3))
    expect(listen()).toEqual([[2, 5]])
  })

  test('are not set where they are unknown, as features are drawn that were given none', () => {
    const { painter, listen } = watch()
    painter.aim(classes(0, 3, 0))
    expect(listen()).toEqual([[2, 3]])
    painter.forget()
    expect(listen()).toEqual([[2, 3]])
  })

  test('are unknown again where there is none any more', () => {
    const { painter, listen } = watch()
    painter.aim(classes(4, 5))
    listen()
    painter.aim(classes(4))
    expect(listen()).toEqual([[2, 0]])
    painter.aim(null)
    expect(listen()).toEqual([[1, 0]])
  })

  test('are all set again when the features are others', () => {
    const { painter, listen } = watch()
    painter.aim(classes(4, 5))
    listen()
    painter.forget()
    expect(listen()).toEqual([
      [1, 4],
      [2, 5],
    ])
  })

  test('of a country are set a slice at a time, and the last asked for are those that stand', () => {
    const { painter, listen, waiting } = watch()
    const country = new Uint8Array(5_001).fill(1)
    painter.aim(country)
    expect(listen()).toHaveLength(2_000)
    expect(waiting).toHaveLength(1)
    const stands = new Map<number, number | null>()
    painter.aim(new Uint8Array(5_001).fill(2))
    while (waiting.length > 0) waiting.shift()!()
    for (const [id, classId] of listen()) stands.set(id, classId)
    expect(stands.size).toBe(5_000)
    expect(new Set(stands.values())).toEqual(new Set([2]))
  })
})
