import { describe, expect, test } from 'vitest'
import { collectBuffers } from '../../src/workers/collect-buffers'
import { connectWorker } from '../../src/workers/connect-worker'
import { serveWorker, type WorkerScope } from '../../src/workers/serve-worker'
import { joinThreads } from '../support/join-threads'

const METHODS = {
  double: (value: number) => value * 2,
  count: (to: number, progress: (done: number, total: number, rows: number) => void) => {
    for (let done = 1; done <= to; done++) progress(done, to, done * 10)
    return to
  },
  fail: (): number => {
    throw new Error('broken on purpose')
  },
  fill: (length: number) => ({ column: new Float64Array(length).fill(7) }),
} as const

describe('the worker protocol', () => {
  test('gives each call its own answer, whatever the order', async () => {
    const connection = connectWorker<typeof METHODS>(joinThreads(METHODS))
    const answers = await Promise.all([1, 2, 3].map((value) => connection.call('double', value)))
    expect(answers).toEqual([2, 4, 6])
  })

  test('passes progress on before the answer', async () => {
    const seen: string[] = []
    const connection = connectWorker<typeof METHODS>(joinThreads(METHODS))
    await connection.call('count', 3, (done, total, rows) => seen.push(`${done}/${total} ${rows}`))
    expect(seen).toEqual(['1/3 10', '2/3 20', '3/3 30'])
  })

  test('rejects with the reason when the work throws, and goes on', async () => {
    const connection = connectWorker<typeof METHODS>(joinThreads(METHODS))
    await expect(connection.call('fail', undefined as never)).rejects.toThrow('broken on purpose')
    await expect(connection.call('double', 21)).resolves.toBe(42)
  })

  test('rejects what is under way when it is closed', async () => {
    const connection = connectWorker<typeof METHODS>(joinThreads(METHODS))
    const answer = connection.call('double', 1)
    connection.close()
    await expect(answer).rejects.toThrow('closed')
  })

  test('rejects what is under way and what comes after when the worker dies, under the name asked for', async () => {
    const threads = joinThreads(METHODS)
    const connection = connectWorker<typeof METHODS>(threads, 'Gone')
    const answer = connection.call('double', 1)
    threads.onerror?.({ message: 'out of memory' } as ErrorEvent)
    await expect(answer).rejects.toMatchObject({ name: 'Gone', message: 'out of memory' })
    await expect(connection.call('double', 2)).rejects.toMatchObject({ name: 'Gone' })
  })

  test('holds a worker whose answer cannot be read for dead: nobody knows whose answer it was', async () => {
    const threads = joinThreads(METHODS)
    const connection = connectWorker<typeof METHODS>(threads, 'Gone')
    const answer = connection.call('double', 1)
    threads.onmessageerror?.({} as MessageEvent)
    await expect(answer).rejects.toMatchObject({ name: 'Gone' })
    await expect(connection.call('double', 2)).rejects.toMatchObject({ name: 'Gone' })
  })

  test('ends a worker that is sent a call it cannot read, rather than leave it unanswered', () => {
    const scope: WorkerScope = { onmessage: null, onmessageerror: null, postMessage: () => undefined }
    serveWorker(scope, METHODS)
    expect(() => scope.onmessageerror?.({} as MessageEvent)).toThrow('messageerror')
  })

  test('transfers big columns instead of copying them', async () => {
    const threads = joinThreads(METHODS)
    const { column } = await connectWorker<typeof METHODS>(threads).call('fill', 10_000)
    expect(column[9_999]).toBe(7)
    expect(threads.transferred.flat()).toHaveLength(1)
  })
})

describe('collectBuffers', () => {
  test('lists a buffer shared by two columns once', () => {
    const shared = new ArrayBuffer(16_384)
    const value = { a: new Uint8Array(shared), nested: { b: [{ c: new Float32Array(shared) }] } }
    expect(collectBuffers(value)).toEqual([shared])
  })

  test('leaves small arrays to be copied', () => {
    expect(collectBuffers({ a: new Uint8Array(10) })).toEqual([])
  })
})
