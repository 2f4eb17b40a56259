import type { Issue } from './issue'

/** Plain data, so that it crosses a worker's border: either a value with its remarks, or only remarks. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export const succeed = <T>(value: T, issues: readonly Issue[] = []): Result<T> => ({
  ok: true,
  value,
  issues,
})
export const fail = (...issues: Issue[]): Result<never> => ({
  ok: false,
  issues,
})
