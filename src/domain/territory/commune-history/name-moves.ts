import type { MovedCode } from './move-to-vintage'

const NAMED = 10

/** « 62807 → 62757 (2016), … »: the first moves, with the first list of 1 January that shows each. */
export const nameMoves = (moves: readonly MovedCode[]): string =>
  nameFirst(moves.map(({ from, to, year }) => `${from} → ${to}${year === null ? '' : ` (${year})`}`))

/** The first of a list, and that there are others. */
export const nameFirst = (texts: readonly string[]): string =>
  texts.slice(0, NAMED).join(', ') + (texts.length > NAMED ? ', …' : '')
