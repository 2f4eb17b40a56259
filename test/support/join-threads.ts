import type { WorkerLike } from '../../src/workers/connect-worker'
import type { Methods } from '../../src/workers/protocol'
import { serveWorker, type WorkerScope } from '../../src/workers/serve-worker'

/** A worker and its page in one thread: messages are cloned and delivered later, as between threads. */
export function joinThreads(methods: Methods): WorkerLike & { readonly transferred: Transferable[][] } {
  const transferred: Transferable[][] = []
  const scope: WorkerScope = {
    onmessage: null,
    onmessageerror: null,
    postMessage: (message, transfer = []) => {
      transferred.push(transfer)
      const data = structuredClone(message, { transfer })
      queueMicrotask(() => page.onmessage?.({ data } as MessageEvent))
    },
  }
  const page: WorkerLike & { transferred: Transferable[][] } = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    transferred,
    postMessage: (message, transfer) => {
      const data = structuredClone(message, { transfer })
      queueMicrotask(() => scope.onmessage?.({ data } as MessageEvent))
    },
    terminate: () => {
      scope.onmessage = null
    },
  }
  serveWorker(scope, methods)
  return page
}
