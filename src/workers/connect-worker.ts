import { collectBuffers } from './collect-buffers'
import type { AnswerMessage, Methods, Progress } from './protocol'

/** The part of `Worker` we use. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: unknown, transfer: Transferable[]): void
  terminate(): void
}

export interface Connection<M extends Methods> {
  call<K extends keyof M & string>(
    method: K,
    argument: Parameters<M[K]>[0],
    progress?: Progress,
  ): Promise<Awaited<ReturnType<M[K]>>>
  /** Ends the worker; calls under way are rejected. */
  close(): void
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
  readonly progress: Progress | undefined
}

/** The page's end of the protocol. Buffers in an argument are transferred: the caller gives them away. */
export function connectWorker<M extends Methods>(worker: WorkerLike): Connection<M> {
  const waiting = new Map<number, Waiting>()
  let lastId = 0

  const rejectAll = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  worker.onerror = (event) => rejectAll(event.message)
  worker.onmessage = ({ data }) => {
    const call = waiting.get(data.id)
    if (!call) return
    if (data.kind === 'progress') {
      call.progress?.(data.done, data.total)
      return
    }
    waiting.delete(data.id)
    if (data.kind === 'answer') call.resolve(data.value as never)
    else call.reject(new Error(data.reason))
  }

  return {
    call: (method, argument, progress) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve, reject, progress })
        worker.postMessage({ id, method, argument }, collectBuffers(argument))
      }),
    close: () => {
      worker.terminate()
      rejectAll('closed')
    },
  }
}
