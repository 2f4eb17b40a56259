/**
 * Takes off what protects a text in a spreadsheet: ="01004", which keeps the zero of a code, and the apostrophe
 * before a text that would be run as a formula. `io/writers/write-csv.ts` puts them on.
 */
export function unprotectCells(cells: readonly string[]): readonly string[] {
  return cells.some(isProtected) ? cells.map(unprotect) : cells
}

const EQUALS = 0x3d
const APOSTROPHE = 0x27

function isProtected(cell: string): boolean {
  const first = cell.charCodeAt(0)
  return first === EQUALS || first === APOSTROPHE
}

function unprotect(cell: string): string {
  if (/^="[^"]*"$/.test(cell)) return cell.slice(2, -1)
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
