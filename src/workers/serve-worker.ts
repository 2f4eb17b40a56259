import { collectBuffers } from './collect-buffers'
import { packValue } from './pack-value'
import type { AnswerMessage, CallMessage, Methods } from './protocol'

/** What a worker's global scope offers us; named so that a test can stand in for it. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<CallMessage>) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(message: AnswerMessage, transfer?: Transferable[]): void
}

/** Answers calls with the given methods, in order of arrival. A throw is a programmer's error and says so. */
export function serveWorker(scope: WorkerScope, methods: Methods): void {
  // A call that cannot be read cannot be answered: what is thrown here reaches the page as the worker's end.
  scope.onmessageerror = () => {
    throw new Error('messageerror')
  }
  scope.onmessage = async ({ data: { id, method, argument } }) => {
    try {
      const work = methods[method]
      if (!work) throw new Error(`no such method: ${method}`)
      const progress = (done: number, total: number, rows: number) =>
        scope.postMessage({ id, kind: 'progress', done, total, rows })
      const value = packValue(await work(argument as never, progress))
      scope.postMessage({ id, kind: 'answer', value }, collectBuffers(value))
    } catch (error) {
      scope.postMessage({ id, kind: 'crash', reason: error instanceof Error ? error.message : String(error) })
    }
  }
}
