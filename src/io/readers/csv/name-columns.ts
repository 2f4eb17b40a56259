import { type Issue, makeIssue } from '../../../domain/kernel/issue'
import { unprotectCells } from './unprotect-cells'

export interface NamedColumns {
  /** One name each, none twice; empty only where nothing is below. */
  readonly names: readonly string[]
  readonly issues: readonly Issue[]
}

/**
 * The names of a table's columns, for each to be spoken of: a name that comes again gets a number, and a column with
 * values and no name is named by its place. To the right of all names, most rows must have a value for it to be a
 * column: in few of them, it is more likely a text with the delimiter in it that pushed the cells of its row.
 */
export function nameColumns(header: readonly string[], below: readonly (readonly string[])[]): NamedColumns {
  const written = unprotectCells(header).map((name) => name.replace(/^\uFEFF/, '').trim())
  const isUsed = (index: number) => below.some((cells) => (cells[index] ?? '').trim() !== '')
  const isColumn = (index: number) =>
    below.filter((cells) => (cells[index] ?? '').trim() !== '').length * 2 > below.length
  const width = written.findLastIndex((name, index) => name !== '' || isColumn(index)) + 1
  const taken = new Set(written)
  const seen = new Set<string>()
  const issues: Issue[] = []
  const names = written.slice(0, width).map((name, index) => {
    if (name === '') {
      if (!isUsed(index)) return name
      const given = `colonne ${index + 1}`
      issues.push(makeIssue('csv-header-unnamed', 'warning', { given }, { field: given }))
      return given
    }
    if (!seen.has(name)) {
      seen.add(name)
      return name
    }
    let rank = 2
    while (taken.has(`${name} (${rank})`)) rank++
    const given = `${name} (${rank})`
    taken.add(given)
    issues.push(makeIssue('csv-header-duplicate', 'warning', { name, given }, { field: given }))
    return given
  })
  return { names, issues }
}
