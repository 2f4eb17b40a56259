import { describe, expect, test } from 'vitest'
import { estimateReading } from '../../src/ui/panels/data/estimate-reading'

const job = { done: 25, total: 100, rows: 1_234_567, elapsedMs: 5000 }

describe('the time a reading takes', () => {
  test('is what is left at the pace so far, rounded up; the pace has three figures at most', () => {
    expect(estimateReading(job)).toEqual({ rowsPerSecond: 247_000, secondsLeft: 15 })
    expect(estimateReading({ ...job, rows: 5555 })).toEqual({ rowsPerSecond: 1100, secondsLeft: 15 })
  })

  test('has no pace in rows where there are none', () => {
    expect(estimateReading({ ...job, rows: 0 })).toEqual({ rowsPerSecond: null, secondsLeft: 15 })
  })

  test.each([
    ['at first', { ...job, elapsedMs: 900 }],
    ['before anything is read', { ...job, done: 0 }],
    ['once all is read', { ...job, done: 100 }],
  ])('is not said %s', (_, early) => {
    expect(estimateReading(early)).toEqual({ rowsPerSecond: null, secondsLeft: null })
  })
})
