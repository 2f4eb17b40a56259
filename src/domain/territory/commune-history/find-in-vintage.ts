import { type CommuneHistory, isCommuneIn } from './commune-history'

/** `merged`: several became one; `recoded`: the same commune under another code; `split`: set up apart. */
export type MoveKind = 'merged' | 'recoded' | 'split'

/** Where the ground of a commune is in the list of another year. */
export interface PlaceInVintage {
  /** Null when the commune is made of several of that year: it cannot be given to one of them. */
  readonly code: string | null
  readonly event: MoveKind
  readonly year: number
}

/** No chain of changes is longer; a longer one would be a loop. */
const MOST_STEPS = 30

/**
 * The commune that held, on 1 January of `year`, all the ground of a commune of another year; null when the code
 * was already, or still, a commune's, or never was one.
 */
export function findInVintage(history: CommuneHistory, code: string, year: number): PlaceInVintage | null {
  if (!history.codes.has(code) || isCommuneIn(history, code, year)) return null
  let first: PlaceInVintage | null = null
  let at = code
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = takeStep(history, at, year)
    if (next === null) return null
    first ??= next
    if (next.code === null) return { ...first, code: null }
    at = next.code
    if (isCommuneIn(history, at, year)) return { ...first, code: at }
  }
  return null
}

/** Forward when the code went before the year, backward when it came after. */
function takeStep(history: CommuneHistory, code: string, year: number): PlaceInVintage | null {
  const gone = history.goneOf.get(code)?.findLast((event) => event.year <= year)
  if (gone)
    return {
      code: gone.holder,
      event: gone.isNew && isAlone(history, code, gone.year) ? 'recoded' : 'merged',
      year: gone.year,
    }

  const began = history.livesOf.get(code)?.find((life) => life.begins && life.year > year)
  if (!began) return null
  const born = history.bornOf.get(code)?.find((event) => event.year === began.year)
  if (born) return { code: born.holder === '' ? null : born.holder, event: 'split', year: born.year }
  const taken = (history.takenBy.get(code) ?? []).filter((event) => event.year === began.year)
  return taken.length === 1
    ? { code: taken[0]!.other, event: 'recoded', year: began.year }
    : { code: null, event: 'merged', year: began.year }
}

/** Whether the commune that took this one in took no other that year. */
function isAlone(history: CommuneHistory, code: string, year: number): boolean {
  const holder = history.goneOf.get(code)!.find((event) => event.year === year)!.holder
  return history.takenBy.get(holder)!.filter((event) => event.year === year).length === 1
}
