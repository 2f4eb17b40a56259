import { type Connection, connectWorker } from './connect-worker'
import type { EngineMethods } from './engine'

/** An engine in a worker of its own; calls to one that died reject with an error of that name. */
export function connectEngine(stoppedName: string, onEnd: () => void): Connection<EngineMethods> {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'engine',
  })
  return connectWorker<EngineMethods>(worker, stoppedName, onEnd)
}
