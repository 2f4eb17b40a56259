import { DIFFERENCE_CLASS } from './palette'

/**
 * Class of what a scenario changes. Unknown before or after is unknown, never « unchanged »: nobody knows.
 * Numbers are compared as they are, not as they are displayed.
 */
export function classifyDifference(before: number | null, after: number | null): number {
  if (before === null || after === null) return DIFFERENCE_CLASS.unknown
  if (after > before) return DIFFERENCE_CLASS.gained
  return after < before ? DIFFERENCE_CLASS.lost : DIFFERENCE_CLASS.unchanged
}
