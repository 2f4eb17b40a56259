import { nameFirst } from '../../kernel/name-first'
import type { MovedCode } from './move-to-vintage'

/** « 62807 → 62757 (2016), … »: the first moves, with the first list of 1 January that shows each. */
export const nameMoves = (moves: readonly MovedCode[]): string =>
  nameFirst(moves.map(({ from, to, year }) => `${from} → ${to}${year === null ? '' : ` (${year})`}`))
