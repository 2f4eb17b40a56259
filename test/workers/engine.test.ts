import { expect, test } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import { createScenario } from '../../src/domain/scenario/create-scenario'
import { collectBuffers } from '../../src/workers/collect-buffers'
import { createEngine } from '../../src/workers/engine'
import { seal } from '../../src/workers/pack-value'
import { buildLines } from '../builders/lines'

const COUNT = 5000

test('keeps its own columns when what it answers is transferred to the page', () => {
  const engine = createEngine()
  // Enough of them for their columns to be worth transferring.
  const lines = buildLines(Array.from({ length: COUNT }, (_, i) => ({ at: [2 + i / COUNT, 50.8], down: i })))
  engine.load({ sourceId: 'lines', content: seal({ kind: 'lines', lines }) })
  const answer = engine.prepare({ sourceIds: ['lines'], copperFormula: 'arcep-2020' })
  const transfer = collectBuffers(answer)
  expect(transfer.length).toBeGreaterThan(1)
  structuredClone(answer, { transfer })

  const threshold = { downKbps: kbps(8_000), upKbps: null }
  const first = engine.coverage(threshold)
  structuredClone(first, { transfer: collectBuffers(first) })
  expect(engine.coverage(threshold).positionClasses).toHaveLength(COUNT)
  expect(engine.coverage(threshold).classCounts.reduce((sum, count) => sum + count, 0)).toBe(COUNT)
})

test('sends the page one byte a line of what a scenario does, and keeps the speeds', () => {
  const engine = createEngine()
  const lines = buildLines(Array.from({ length: COUNT }, (_, i) => ({ at: [2 + i / COUNT, 50.8], down: i })))
  engine.load({ sourceId: 'lines', content: seal({ kind: 'lines', lines }) })
  engine.prepare({ sourceIds: ['lines'], copperFormula: 'arcep-2020' })
  const threshold = { downKbps: kbps(8_000), upKbps: null }
  const scenario = createScenario('s', 's', threshold)
  const answer = engine.simulate({ scenario, assumptions: {}, threshold, shadow: null })
  expect(collectBuffers(answer).map(({ byteLength }) => byteLength)).toEqual([COUNT])
})
