import type { Edit } from './edit'

/**
 * An edit says what it replaces; when the project holds something else, undoing it would bring back what never
 * was. Values are plain data taken from the project itself, so their text tells them apart.
 */
export function expectSame<T>(edit: Edit, present: T, expected: T): void {
  if (present === expected || JSON.stringify(present) === JSON.stringify(expected)) return
  throw new Error(`${edit.kind} does not apply: the project holds another value`)
}
