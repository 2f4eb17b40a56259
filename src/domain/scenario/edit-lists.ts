import type { Edit } from './edit'
import { expectSame } from './expect-same'

interface Item {
  readonly id: string
}

/** The four changes that edits make to a list, each refusing what it does not find: a wrong edit throws. */
export function insertAt<T extends Item>(
  edit: Edit,
  list: readonly T[],
  index: number,
  item: T,
): readonly T[] {
  if (list.some(({ id }) => id === item.id)) throw new Error(`${edit.kind}: ${item.id} is already there`)
  if (!(index >= 0 && index <= list.length)) throw new Error(`${edit.kind}: no place ${index}`)
  return list.toSpliced(index, 0, item)
}

export function removeAt<T extends Item>(
  edit: Edit,
  list: readonly T[],
  index: number,
  item: T,
): readonly T[] {
  if (list[index]?.id !== item.id) throw new Error(`${edit.kind}: ${item.id} is not at ${index}`)
  expectSame(edit, list[index], item)
  return list.toSpliced(index, 1)
}

export function replaceById<T extends Item>(
  edit: Edit,
  list: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] {
  const index = list.findIndex((item) => item.id === id)
  const item = list[index]
  if (item === undefined) throw new Error(`${edit.kind}: no ${id}`)
  return list.with(index, change(item))
}

export function moveWithin<T>(edit: Edit, list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from]
  if (item === undefined || list[to] === undefined) throw new Error(`${edit.kind}: no place ${from} or ${to}`)
  return list.toSpliced(from, 1).toSpliced(to, 0, item)
}
