import { expect, test, vi } from 'vitest'
import { throttleProgress } from '../../src/workers/throttle-progress'

test('progress is told the first time, now and then, and at the end', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const told: number[][] = []
  const progress = throttleProgress((...values) => told.push(values))
  for (let done = 1; done <= 1000; done++) {
    progress(done, 1000, done * 2)
    vi.advanceTimersByTime(1)
  }
  vi.useRealTimers()
  expect(told.length).toBe(11)
  expect(told[0]).toEqual([1, 1000, 2])
  expect(told.at(-1)).toEqual([1000, 1000, 2000])
})
