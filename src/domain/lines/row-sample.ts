import type { RowKind } from '../kernel/issue'
import type { LineTable } from './line-table'

const MOST_ROWS = 10

/** Lines of one file, as an issue tells where they are. */
export interface RowsFound {
  readonly file: string
  readonly count: number
  readonly rows: readonly number[]
  readonly rowsAre: RowKind
}

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
  list(): RowsFound[] {
    const { files, rowsAre } = this.#lines
    return files
      .map((file, index) => ({
        file,
        count: this.#counts[index]!,
        rows: this.#rows[index]!,
        rowsAre: rowsAre[index]!,
      }))
      .filter(({ count }) => count > 0)
  }
}
