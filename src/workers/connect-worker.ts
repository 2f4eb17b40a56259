import { collectBuffers } from './collect-buffers'
import { unpackValue } from './pack-value'
import type { AnswerMessage, Methods, Progress } from './protocol'

/** The part of `Worker` we use. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<AnswerMessage>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
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

/**
 * The page's end of the protocol. Buffers in an argument are transferred: the caller gives them away. Once the
 * worker is no more, which `onEnd` hears first, every call rejects with an error named `stoppedName`.
 */
export function connectWorker<M extends Methods>(
  worker: WorkerLike,
  stoppedName = 'WorkerStopped',
  onEnd: () => void = () => undefined,
): Connection<M> {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  /** Why there is no worker any more. */
  let end: Error | null = null

  const finish = (reason: string) => {
    if (end !== null) return
    end = new Error(reason)
    end.name = stoppedName
    worker.terminate()
    onEnd()
    for (const { reject } of waiting.values()) reject(end)
    waiting.clear()
  }
  // Its methods' own faults come as answers: what arrives here is a worker that could not start or go on.
  worker.onerror = (event) => finish(event.message || 'error')
  // An answer that cannot be read does not say whose it is: its caller would wait for ever.
  worker.onmessageerror = () => finish('messageerror')
  worker.onmessage = ({ data }) => {
    const call = waiting.get(data.id)
    if (!call) return
    if (data.kind === 'progress') {
      call.progress?.(data.done, data.total, data.rows)
      return
    }
    waiting.delete(data.id)
    if (data.kind === 'answer') call.resolve(unpackValue(data.value) as never)
    else call.reject(new Error(data.reason))
  }

  return {
    call: (method, argument, progress) =>
      new Promise((resolve, reject) => {
        if (end !== null) return reject(end)
        const id = ++lastId
        waiting.set(id, { resolve, reject, progress })
        worker.postMessage({ id, method, argument }, collectBuffers(argument))
      }),
    close: () => finish('closed'),
  }
}
