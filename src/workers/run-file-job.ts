import { connectWorker } from './connect-worker'
import type { FileMethods } from './file-methods'
import type { Progress } from './protocol'

/**
 * One file job in a worker of its own, ended when the job is done. Aborting ends the worker at once, in the
 * middle of whatever it was reading, and rejects with the signal's reason.
 */
export async function runFileJob<K extends keyof FileMethods & string>(
  method: K,
  argument: Parameters<FileMethods[K]>[0],
  { progress, signal }: { progress?: Progress; signal?: AbortSignal } = {},
): Promise<Awaited<ReturnType<FileMethods[K]>>> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module', name: 'files' })
  const connection = connectWorker<FileMethods>(worker)
  const abort = () => connection.close()
  signal?.addEventListener('abort', abort)
  try {
    return await connection.call(method, argument, progress)
  } finally {
    signal?.removeEventListener('abort', abort)
    connection.close()
  }
}
