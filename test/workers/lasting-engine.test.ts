import { describe, expect, test } from 'vitest'
import { kbps } from '../../src/domain/kernel/units'
import type { SourceContent } from '../../src/io/source'
import { connectWorker, type WorkerLike } from '../../src/workers/connect-worker'
import { createEngine, type EngineMethods } from '../../src/workers/engine'
import { createLastingEngine } from '../../src/workers/lasting-engine'
import { type Sealed, seal } from '../../src/workers/pack-value'
import { buildLines } from '../builders/lines'
import { joinThreads } from '../support/join-threads'

const AT_512 = { downKbps: kbps(512), upKbps: null }
const REQUEST = { sourceIds: ['a', 'b'], copperFormula: 'arcep-2020' } as const
/** Sources `a` and `b`, of one line and of two. */
const readContent = (id: string): Sealed<SourceContent> =>
  seal({ kind: 'lines', lines: buildLines(id === 'a' ? [{ down: 0 }] : [{ down: 0 }, { down: 8_000 }]) })

/** An engine with two sources prepared, each worker it has had, and every source read again, in order. */
async function start() {
  const workers: WorkerLike[] = []
  const asked: string[] = []
  const engine = createLastingEngine((onEnd) => {
    const methods = createEngine()
    const told = Object.entries(methods).map(([name, method]) => [
      name,
      (argument: never) => {
        asked.push(name)
        return method(argument)
      },
    ])
    const worker = joinThreads(Object.fromEntries(told))
    workers.push(worker)
    return connectWorker<EngineMethods>(worker, 'Gone', onEnd)
  })
  const readAgain: string[] = []
  const faults: Error[] = []
  for (const id of REQUEST.sourceIds) {
    await engine.load(id, readContent(id), async () => {
      readAgain.push(id)
      const fault = faults.pop()
      if (fault) throw fault
      return readContent(id)
    })
  }
  await engine.prepare(REQUEST)
  const kill = () => {
    asked.length = 0
    workers.at(-1)!.onerror?.({ message: 'out of memory' } as ErrorEvent)
  }
  const countLines = async () => (await engine.call('coverage', AT_512)).coverage.totals.lines
  return { engine, workers, asked, readAgain, faults, kill, countLines }
}

describe('an engine that stops', () => {
  test('answers as before at the next call, from its files read again, once for all who call', async () => {
    const { workers, asked, readAgain, kill, countLines } = await start()
    expect(await countLines()).toBe(3)
    kill()
    expect(await Promise.all([countLines(), countLines()])).toEqual([3, 3])
    expect(asked).toEqual(['load', 'load', 'prepare', 'coverage', 'coverage'])
    expect(readAgain).toEqual(['a', 'b'])
    expect(workers).toHaveLength(2)
  })

  test('does not try again by itself what was under way: that may be what stopped it', async () => {
    const { workers, kill, countLines } = await start()
    const underWay = countLines()
    await Promise.resolve()
    kill()
    await expect(underWay).rejects.toMatchObject({ name: 'Gone', message: 'out of memory' })
    expect(workers).toHaveLength(1)
  })

  test('is not given what it was told to forget, nor started to forget', async () => {
    const { engine, workers, readAgain, kill } = await start()
    kill()
    await engine.forget(['a'])
    expect(workers).toHaveLength(1)
    const { lines } = await engine.prepare({ ...REQUEST, sourceIds: ['b'] })
    expect(lines).toBe(2)
    expect(readAgain).toEqual(['b'])
  })

  test('prepares once when that is what it is asked first', async () => {
    const { engine, asked, kill } = await start()
    kill()
    await engine.prepare(REQUEST)
    expect(asked).toEqual(['load', 'load', 'prepare'])
  })

  test('says why when it cannot start again, and tries anew at the next call', async () => {
    const { faults, kill, countLines } = await start()
    kill()
    faults.push(new Error('file gone'))
    await expect(countLines()).rejects.toThrow('file gone')
    expect(await countLines()).toBe(3)
    kill()
    const starting = countLines()
    kill()
    await expect(starting).rejects.toThrow('out of memory')
    expect(await countLines()).toBe(3)
  })

  test('is not started again for a piece of the map', async () => {
    const { engine, kill, workers } = await start()
    const tile = { set: 'communes', z: 5, x: 16, y: 10 } as const
    expect(await engine.tile(tile)).toHaveLength(0)
    const before = workers.length
    kill()
    await expect(engine.tile(tile)).rejects.toThrow('stopped')
    expect(workers).toHaveLength(before)
  })

  test('takes in the files that come after it stopped, and keeps them too', async () => {
    const { engine, kill } = await start()
    kill()
    await engine.load('c', readContent('b'), async () => readContent('b'))
    const three = { ...REQUEST, sourceIds: ['a', 'b', 'c'] }
    expect((await engine.prepare(three)).lines).toBe(5)
    kill()
    expect((await engine.prepare(three)).lines).toBe(5)
  })
})
