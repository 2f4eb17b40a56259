import type { LineTable } from './line-table'

const MOST_ROWS = 10

/** Counts lines by file and keeps the first rows of each: what an issue about many lines needs. */
export class RowSample {
  readonly #lines: LineTable
  readonly #counts: number[]
  readonly #rows: number[][]

  constructor(lines: LineTable) {
    this.#lines = lines
    this.#counts = lines.files.map(() => 0)
    this.#rows = lines.files.map(() => [])
  }

  add(line: number): void {
    const file = this.#lines.file[line]!
    this.#counts[file]!++
    if (this.#rows[file]!.length < MOST_ROWS) this.#rows[file]!.push(this.#lines.row[line]!)
  }

  /** Lines counted, all files together. */
  total(): number {
    return this.#counts.reduce((sum, count) => sum + count, 0)
  }

  /** One entry a file that has any. */
  list(): { readonly file: string; readonly count: number; readonly rows: readonly number[] }[] {
    return this.#lines.files
      .map((file, index) => ({ file, count: this.#counts[index]!, rows: this.#rows[index]! }))
      .filter(({ count }) => count > 0)
  }
}
