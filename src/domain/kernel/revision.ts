import type { Issue } from './issue'

/** Identity of a state of the inputs; two results with the same revision come from the same inputs. */
export type Revision = string

/**
 * A value computed from inputs that may have changed since. Stale values stay readable, are drawn as stale
 * and are refused at export.
 */
export type Derived<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'running'; readonly previous: T | null }
  | { readonly state: 'current'; readonly basedOn: Revision; readonly value: T }
  | { readonly state: 'stale'; readonly basedOn: Revision; readonly value: T }
  | {
      readonly state: 'failed'
      readonly issues: readonly Issue[]
      readonly previous: T | null
    }

/** The last value known, whatever its state: what the screen shows while the next one is computed. */
export function lastValue<T>(derived: Derived<T>): T | null {
  switch (derived.state) {
    case 'current':
    case 'stale':
      return derived.value
    case 'running':
    case 'failed':
      return derived.previous
    case 'absent':
      return null
  }
}
