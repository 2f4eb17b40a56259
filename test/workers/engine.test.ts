import { expect, test } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import { createScenario } from '../../src/domain/scenario/create-scenario'
import type { CommuneFigures } from '../../src/domain/territory/commune-figures'
import { collectBuffers } from '../../src/workers/collect-buffers'
import { createEngine } from '../../src/workers/engine'
import { seal } from '../../src/workers/pack-value'
import { buildCommune, numberCommunes } from '../builders/areas'
import { buildLines } from '../builders/lines'

const COUNT = 5000

test('keeps its own columns when what it answers is transferred to the page', async () => {
  const engine = createEngine()
  // Enough of them for their columns to be worth transferring.
  const lines = buildLines(Array.from({ length: COUNT }, (_, i) => ({ at: [2 + i / COUNT, 50.8], down: i })))
  engine.load({ sourceId: 'lines', content: seal({ kind: 'lines', lines }) })
  const answer = await engine.prepare({ sourceIds: ['lines'], copperFormula: 'arcep-2020' })
  const transfer = collectBuffers(answer)
  expect(transfer.length).toBeGreaterThan(1)
  structuredClone(answer, { transfer })

  const threshold = { downKbps: kbps(8_000), upKbps: null }
  const first = engine.coverage(threshold)
  structuredClone(first, { transfer: collectBuffers(first) })
  expect(engine.coverage(threshold).positionClasses).toHaveLength(COUNT)
  expect(engine.coverage(threshold).classCounts.reduce((sum, count) => sum + count, 0)).toBe(COUNT)
})

test('sends the page one byte a line of what a scenario does, and keeps the speeds', async () => {
  const engine = createEngine()
  const lines = buildLines(Array.from({ length: COUNT }, (_, i) => ({ at: [2 + i / COUNT, 50.8], down: i })))
  engine.load({ sourceId: 'lines', content: seal({ kind: 'lines', lines }) })
  await engine.prepare({ sourceIds: ['lines'], copperFormula: 'arcep-2020' })
  const threshold = { downKbps: kbps(8_000), upKbps: null }
  const scenario = createScenario('s', 's', threshold)
  const answer = engine.simulate({ scenario, assumptions: {}, threshold, shadow: null })
  expect(collectBuffers(answer).map(({ byteLength }) => byteLength)).toEqual([COUNT])
})

const communes = numberCommunes([buildCommune('62765'), buildCommune('62757')])
const figures: CommuneFigures = {
  file: 'table.csv',
  subject: 'premises',
  scope: null,
  date: null,
  codes: ['62807', '62757'],
  rows: Uint32Array.of(2, 3),
  columns: [{ key: 'premises', quarter: null, nature: 'count', values: Float64Array.of(5, 10) }],
}

test('puts published tables on the communes, whatever their year, and lines by the code of theirs', async () => {
  const engine = createEngine()
  const lines = buildLines([{ commune: '62807' }])
  engine.load({ sourceId: 'communes', content: seal({ kind: 'communes', communes }) })
  engine.load({ sourceId: 'figures', content: seal({ kind: 'communeFigures', figures }) })
  engine.load({ sourceId: 'lines', content: seal({ kind: 'lines', lines }) })
  const answer = await engine.prepare({
    sourceIds: ['communes', 'figures', 'lines'],
    copperFormula: 'arcep-2020',
  })
  expect(answer.figures).toMatchObject([{ subject: 'premises', sources: Uint32Array.of(0, 2) }])
  expect(answer.figures[0]!.columns[0]!.values).toEqual(Float64Array.of(Number.NaN, 15))
  expect(answer.issues.map(({ code }) => code)).toEqual([
    'commune-without-epci',
    'lines-without-speed',
    'lines-code-moved',
    'commune-code-moved',
  ])
  expect(answer.unplaced).toBe(0)
})

test('stays at the last territory asked for, though an earlier one takes longer to make', async () => {
  const engine = createEngine()
  engine.load({ sourceId: 'communes', content: seal({ kind: 'communes', communes }) })
  engine.load({ sourceId: 'figures', content: seal({ kind: 'communeFigures', figures }) })
  const prepare = (...sourceIds: string[]) => engine.prepare({ sourceIds, copperFormula: 'arcep-2020' })
  const ends: string[] = []
  await Promise.all([
    prepare('communes', 'figures').then(() => ends.push('with figures')),
    prepare().then(() => ends.push('nothing')),
  ])
  expect(ends).toEqual(['with figures', 'nothing'])
})
