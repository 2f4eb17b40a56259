import type { DictionaryColumn } from '../../../domain/lines/line-table'
import { DictionaryBuilder, NumberColumn, type NumericArray } from '../column-builders'

/** A column being built: it reads its cell of every row, and keeps the value only once the row is accepted. */
export interface TableColumn<Finished> {
  read(cells: readonly string[]): void
  keep(): void
  finish(): Finished
  /** Whether it had to give up: more different texts than a dictionary holds. */
  isFull(): boolean
}

export function createNumbers<A extends NumericArray>(
  create: (length: number) => A,
  readCell: (cells: readonly string[]) => number,
): TableColumn<A> {
  const values = new NumberColumn(create)
  let pending = Number.NaN
  return {
    read: (cells) => {
      pending = readCell(cells)
    },
    keep: () => values.push(pending),
    finish: () => values.finish(),
    isFull: () => false,
  }
}

export function createTexts(readCell: (cells: readonly string[]) => string): TableColumn<DictionaryColumn> {
  const values = new DictionaryBuilder()
  let pending = ''
  return {
    read: (cells) => {
      pending = readCell(cells)
    },
    keep: () => values.push(pending),
    finish: () => values.finish(),
    isFull: () => values.isFull,
  }
}
