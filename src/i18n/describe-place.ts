import type { Issue } from '../domain/kernel/issue'
import type { Translate } from './translator'

interface PlaceWords {
  readonly translate: Translate
  readonly number: (value: number) => string
}

/**
 * Where an issue is, in parts to be joined: « lignes.csv », « 12 fois », « rangées 3, 8 et 21 », « colonne « debit » ».
 * The same on the page and on the command line.
 */
export function describePlace(
  { translate, number }: PlaceWords,
  { file, row, rows, rowsAre = 'rows', field, count = 1 }: Issue,
): string[] {
  const ranks = rows && rows.length > 0 ? rows : row === undefined ? [] : [row]
  const parts = [
    file,
    count > 1 && translate('issue-place.count', { count }),
    ranks.length > 0 &&
      translate(`issue-place.${rowsAre}`, {
        ranks: ranks.map((rank) => number(rank)).join(', '),
        count: ranks.length,
      }),
    field && translate('issue-place.field', { field }),
  ]
  return parts.filter((part) => typeof part === 'string' && part !== '') as string[]
}
