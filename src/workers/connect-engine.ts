import { type Connection, connectWorker } from './connect-worker'
import type { EngineMethods } from './engine'

/** The engine in its worker: started at the first file, alive as long as the page; calls to one that died reject with an error of that name. */
export function connectEngine(stoppedName: string): Connection<EngineMethods> {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'engine',
  })
  return connectWorker<EngineMethods>(worker, stoppedName)
}
