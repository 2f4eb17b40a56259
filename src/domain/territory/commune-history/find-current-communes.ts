import { type CommuneHistory, isCommuneIn } from './commune-history'
import { findInVintage, type MoveKind } from './find-in-vintage'

export type CurrentCommunes =
  | { readonly kind: 'current' }
  | {
      readonly kind: 'moved'
      /** The commune of today that holds it, and those set up apart from it before its code went. */
      readonly to: readonly string[]
      /** The list of 1 January of this year is the first without the code. */
      readonly year: number
      readonly event: MoveKind
    }
  | { readonly kind: 'unknown' }

/** What became of a commune code, of any year since 1943. */
export function findCurrentCommunes(code: string, history: CommuneHistory): CurrentCommunes {
  const { lastYear } = history
  if (!history.codes.has(code)) return { kind: 'unknown' }
  if (isCommuneIn(history, code, lastYear)) return { kind: 'current' }
  const place = findInVintage(history, code, lastYear)
  if (!place || place.code === null) return { kind: 'unknown' }
  const apart = (history.givenBy.get(code) ?? []).map(({ other }) =>
    isCommuneIn(history, other, lastYear) ? other : findInVintage(history, other, lastYear)?.code,
  )
  const to = new Set([place.code, ...apart.filter((other) => typeof other === 'string')])
  return { kind: 'moved', to: [...to], year: place.year, event: place.event }
}
