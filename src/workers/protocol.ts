/**
 * One way to call a worker: a request with an id, any number of progress notes, one answer. Cancelling is
 * terminating the worker: a synchronous computation cannot hear a message, and a half-read file has no state
 * worth keeping.
 */
export type Progress = (done: number, total: number, rows: number) => void

/** The work a worker offers; each function is pure and the same code runs inline in Node. */
export type Methods = Readonly<Record<string, (argument: never, progress: Progress) => unknown>>

export interface CallMessage {
  readonly id: number
  readonly method: string
  readonly argument: unknown
}

export type AnswerMessage =
  | {
      readonly id: number
      readonly kind: 'progress'
      readonly done: number
      readonly total: number
      readonly rows: number
    }
  | { readonly id: number; readonly kind: 'answer'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'crash'; readonly reason: string }
